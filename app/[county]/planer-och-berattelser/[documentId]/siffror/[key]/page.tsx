import { QuestionPage } from "@/components/figure-questions/question-page";
import { getFigureThread } from "@/lib/figure-questions/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; documentId: string; key: string }>;
  searchParams: Promise<{ gor?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, documentId, key } = await params;
  const { gor } = await searchParams;
  const thread = await enter(
    county,
    (ctx) => getFigureThread(ctx, documentId, key),
    "document.read",
  );
  return <QuestionPage thread={thread} asked={typeof gor === "string" ? gor : null} />;
}
