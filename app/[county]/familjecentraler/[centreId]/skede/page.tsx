import { randomUUID } from "node:crypto";
import { StepForm } from "@/components/centres/life-forms";
import { centreOpenTo } from "@/lib/centres/keeping";
import { takeStep } from "@/lib/life-cycle/actions";
import { whoDecides } from "@/lib/matters/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; centreId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId } = await params;
  const { centre, decision } = await enter(county, async (ctx) => ({
    centre: await centreOpenTo(ctx, centreId, "centre.status"),
    decision: await whoDecides(ctx, "centre.establish"),
  }));
  return (
    <StepForm
      slug={county}
      centre={centre}
      decision={decision}
      action={takeStep.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
