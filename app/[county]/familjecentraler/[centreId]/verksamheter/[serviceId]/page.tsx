import { randomUUID } from "node:crypto";
import { ServiceForm } from "@/components/services/service-form";
import { rowOn } from "@/lib/domain/period";
import { enter } from "@/lib/request";
import { changePresence } from "@/lib/services/actions";
import { getServiceToChange } from "@/lib/services/queries";

type Props = { params: Promise<{ county: string; centreId: string; serviceId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId, serviceId } = await params;
  const { centre, service, today } = await enter(county, async (ctx) => ({
    ...(await getServiceToChange(ctx, centreId, serviceId)),
    today: ctx.today,
  }));
  const presence = rowOn(service.presences, today) ?? service.presences.at(-1);
  return (
    <ServiceForm
      slug={county}
      centre={centre}
      service={service}
      presence={presence}
      action={changePresence.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
