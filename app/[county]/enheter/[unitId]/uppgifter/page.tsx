import { UnitFormPage } from "@/components/units/unit-form";
import { enter } from "@/lib/request";
import { getUnitForm } from "@/lib/units/queries";

type Props = { params: Promise<{ county: string; unitId: string }> };

export default async function Page({ params }: Props) {
  const { county, unitId } = await params;
  return <UnitFormPage {...(await enter(county, (ctx) => getUnitForm(ctx, unitId)))} />;
}
