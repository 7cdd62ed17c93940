import { DeviationsPage } from "@/components/agreement-content/deviations-page";
import { getDeviations } from "@/lib/agreement-deviations/queries";
import { readDeviationsView } from "@/lib/agreement-deviations/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readDeviationsView(await searchParams);
  return <DeviationsPage {...(await enter(county, (ctx) => getDeviations(ctx, view)))} />;
}
