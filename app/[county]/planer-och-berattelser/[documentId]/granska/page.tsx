import { ReviewPage } from "@/components/writing/review-page";
import { getReview } from "@/lib/document-page/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; documentId: string }>;
  searchParams: Promise<{ beslut?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, documentId } = await params;
  const { beslut } = await searchParams;
  const data = await enter(county, (ctx) => getReview(ctx, documentId));
  return <ReviewPage {...data} decided={beslut !== undefined} />;
}
