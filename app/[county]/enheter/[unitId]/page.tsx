import { UnitPage } from "@/components/units/unit-page";
import { enter } from "@/lib/request";
import { getUnitPage } from "@/lib/units/queries";

type Props = { params: Promise<{ county: string; unitId: string }> };

export default async function Page({ params }: Props) {
  const { county, unitId } = await params;
  return <UnitPage {...(await enter(county, (ctx) => getUnitPage(ctx, unitId)))} />;
}
