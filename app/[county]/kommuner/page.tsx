import { MunicipalitiesPage } from "@/components/municipalities/municipalities-page";
import { listMunicipalities } from "@/lib/municipalities/queries";
import { readMunicipalitiesView } from "@/lib/municipalities/schema";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readMunicipalitiesView(await searchParams);
  const data = await enter(county, async (ctx) => ({
    municipalities: await listMunicipalities(ctx, view),
    today: ctx.today,
  }));
  return <MunicipalitiesPage slug={county} view={view} {...data} />;
}
