import { ComparisonPage } from "@/components/agreements/comparison-page";
import { getComparison } from "@/lib/agreement-ties/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; agreementId: string }>;
  searchParams: Promise<{ med?: string | string[]; visa?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, agreementId } = await params;
  const { med, visa } = await searchParams;
  const other = typeof med === "string" && med !== "" ? med : null;
  const data = await enter(county, (ctx) =>
    getComparison(ctx, agreementId, other, visa === "skillnader"),
  );
  return <ComparisonPage {...data} />;
}
