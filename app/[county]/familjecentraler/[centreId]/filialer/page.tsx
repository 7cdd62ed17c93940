import { readAsked } from "@/components/contacts/asked";
import { SatellitesPage } from "@/components/contacts/satellites-page";
import { getSatellites } from "@/lib/contacts/queries";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string; centreId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId } = await params;
  const asked = readAsked(await searchParams);
  return (
    <SatellitesPage
      {...(await enter(county, (ctx) => getSatellites(ctx, centreId)))}
      asked={asked}
    />
  );
}
