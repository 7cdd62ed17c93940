import { randomUUID } from "node:crypto";
import { NewCentreForm } from "@/components/centres/centre-forms";
import { createCentre } from "@/lib/centres/actions";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { municipalityChoices } from "@/lib/register/queries";
import { enter } from "@/lib/request";

export default async function Page({ params }: { params: Promise<{ county: string }> }) {
  const { county } = await params;
  const municipalities = await enter(county, (ctx) => {
    if (!may(ctx.actor, "centre.create", { level: "county" })) throw new Problem("not_allowed");
    return municipalityChoices(ctx);
  });
  return (
    <NewCentreForm
      slug={county}
      municipalities={municipalities}
      action={createCentre.bind(null, county)}
      operationId={randomUUID()}
    />
  );
}
