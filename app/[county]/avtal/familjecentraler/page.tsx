import { SituationsPage } from "@/components/agreements/situations-page";
import { getSituations } from "@/lib/centre-agreements/queries";
import { readSituationsView } from "@/lib/centre-agreements/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readSituationsView(await searchParams);
  return <SituationsPage {...(await enter(county, (ctx) => getSituations(ctx, view)))} />;
}
