import { NewUnitPage } from "@/components/units/unit-form";
import { enter } from "@/lib/request";
import { getNewUnit } from "@/lib/units/queries";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<{ familjecentral?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { familjecentral } = await searchParams;
  const centreId = typeof familjecentral === "string" ? familjecentral : null;
  return <NewUnitPage {...(await enter(county, (ctx) => getNewUnit(ctx, centreId)))} />;
}
