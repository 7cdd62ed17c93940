import { randomUUID } from "node:crypto";
import { EndServiceForm } from "@/components/services/service-form";
import { enter } from "@/lib/request";
import { endService } from "@/lib/services/actions";
import { getServiceToChange } from "@/lib/services/queries";

type Props = { params: Promise<{ county: string; centreId: string; serviceId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId, serviceId } = await params;
  const { centre, service } = await enter(county, (ctx) =>
    getServiceToChange(ctx, centreId, serviceId),
  );
  return (
    <EndServiceForm
      slug={county}
      centre={centre}
      service={service}
      action={endService.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
