import { randomUUID } from "node:crypto";
import { NewServiceForm } from "@/components/services/service-form";
import { centreOpenTo } from "@/lib/centres/keeping";
import { enter } from "@/lib/request";
import { addService } from "@/lib/services/actions";
import { listUnits } from "@/lib/units/queries";

type Props = {
  params: Promise<{ county: string; centreId: string }>;
  searchParams: Promise<{ enhet?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { county, centreId } = await params;
  const { enhet } = await searchParams;
  const { centre, units } = await enter(county, async (ctx) => ({
    centre: await centreOpenTo(ctx, centreId, "service.edit"),
    units: (await listUnits(ctx)).map((u) => ({ id: u.id, name: u.now.name })),
  }));
  return (
    <NewServiceForm
      slug={county}
      centre={{ id: centre.id, version: centre.version, name: centre.profile?.name ?? "" }}
      units={units}
      // A unit that was just made for this centre.
      chosen={units.find((u) => u.id === enhet)?.id ?? null}
      action={addService.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
