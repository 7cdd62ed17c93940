import { randomUUID } from "node:crypto";
import { CatchmentForm } from "@/components/centres/life-forms";
import { setCatchment } from "@/lib/centres/actions";
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
    <CatchmentForm
      slug={county}
      centre={centre}
      municipalities={municipalities}
      action={setCatchment.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
