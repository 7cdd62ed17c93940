import { randomUUID } from "node:crypto";
import { EditCentreForm } from "@/components/centres/centre-forms";
import { changeCentre } from "@/lib/centres/actions";
import { centreOpenTo } from "@/lib/centres/keeping";
import { municipalityChoices } from "@/lib/register/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; centreId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId } = await params;
  const { centre, municipalities } = await enter(county, async (ctx) => ({
    centre: await centreOpenTo(ctx, centreId, "centre.edit"),
    municipalities: await municipalityChoices(ctx),
  }));
  return (
    <EditCentreForm
      slug={county}
      centre={centre}
      municipalities={municipalities}
      action={changeCentre.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
