import { randomUUID } from "node:crypto";
import { StepForm } from "@/components/centres/life-forms";
import { centreOpenTo } from "@/lib/centres/keeping";
import { takeStep } from "@/lib/life-cycle/actions";
import { enter } from "@/lib/request";

type Props = { params: Promise<{ county: string; centreId: string }> };

export default async function Page({ params }: Props) {
  const { county, centreId } = await params;
  const centre = await enter(county, (ctx) => centreOpenTo(ctx, centreId, "centre.status"));
  return (
    <StepForm
      slug={county}
      centre={centre}
      action={takeStep.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
