import { randomUUID } from "node:crypto";
import { StepForm } from "@/components/centres/life-forms";
import { centreOpenTo } from "@/lib/centres/keeping";
import { beforeOpening } from "@/lib/domain/status";
import { takeStep } from "@/lib/life-cycle/actions";
import { whoDecides } from "@/lib/matters/queries";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; centreId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId } = await params;
  const { centre, decision } = await enter(county, async (ctx) => {
    const centre = await centreOpenTo(ctx, centreId, "centre.status");
    // Whoever may decide that there is to be a centre has done so once it is open.
    const asked = !centre.status || beforeOpening(centre.status.status);
    return { centre, decision: asked ? await whoDecides(ctx, "centre.establish") : null };
  });
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
