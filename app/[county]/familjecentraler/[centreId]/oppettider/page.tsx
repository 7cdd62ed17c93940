import { OpeningHoursPage } from "@/components/opening-hours/opening-hours-page";
import { getOpeningHours } from "@/lib/opening-hours/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; centreId: string }>;
  searchParams: Promise<{ sasong?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId } = await params;
  const season = (await searchParams).sasong === "sommar" ? "sommar" : "ordinarie";
  return (
    <OpeningHoursPage {...(await enter(county, (ctx) => getOpeningHours(ctx, centreId, season)))} />
  );
}
