import { SectionPage } from "@/components/writing/section-page";
import { getSection } from "@/lib/document-page/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; documentId: string; key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, documentId, key } = await params;
  const asked = Object.fromEntries(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.slice(0, 60)]] : [],
    ),
  );
  const data = await enter(county, (ctx) => getSection(ctx, documentId, key), "document.read");
  return <SectionPage {...data} asked={asked} />;
}
