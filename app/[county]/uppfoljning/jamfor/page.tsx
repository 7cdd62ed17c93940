import { ComparePage } from "@/components/compare/compare-page";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readCompareView(await searchParams);
  return <ComparePage data={await enter(county, (ctx) => getComparison(ctx, view))} />;
}
