import { OutliersPage } from "@/components/outliers/outliers-page";
import { getOutliers } from "@/lib/outliers/queries";
import { readOutlierView } from "@/lib/outliers/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readOutlierView(await searchParams);
  return <OutliersPage data={await enter(county, (ctx) => getOutliers(ctx, view))} />;
}
