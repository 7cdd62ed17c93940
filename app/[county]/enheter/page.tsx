import { UnitsPage } from "@/components/units/units-page";
import { enter } from "@/lib/request";
import { searchUnits } from "@/lib/units/list";
import { mayCreateUnit, municipalitiesOf } from "@/lib/units/queries";
import { readUnitsView } from "@/lib/units/schema";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const view = readUnitsView(await searchParams);
  const data = await enter(county, async (ctx) => {
    const municipalities = await municipalitiesOf(ctx);
    return {
      list: await searchUnits(ctx, view),
      municipalities,
      mayEdit: mayCreateUnit(ctx, municipalities),
    };
  });
  return <UnitsPage slug={county} view={view} {...data} />;
}
