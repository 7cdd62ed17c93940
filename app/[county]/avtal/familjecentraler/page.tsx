import { SituationsPage } from "@/components/agreements/situations-page";
import { getSituations } from "@/lib/centre-agreements/queries";
import { day, isDay } from "@/lib/domain/day";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<{ dag?: string | string[]; visa?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { dag, visa } = await searchParams;
  const on = typeof dag === "string" && isDay(dag) ? day(dag) : null;
  const data = await enter(county, (ctx) => getSituations(ctx, on, visa === "utan"));
  return <SituationsPage {...data} />;
}
