import type { Definition, Need } from "@/lib/domain/definition";
import { activities, type CreateDefinition, type Demand, type Needs } from "./schema";

/** "Krävs" is a need of its own; all that "räcker med en av dessa" share one. */
function needsOf(answers: Needs): Need[] {
  const with_ = (demand: Demand) => activities.filter((a) => answers[a] === demand);
  const oneOf = with_("one_of");
  return [...with_("required").map((a) => [a]), ...(oneOf.length > 0 ? [oneOf] : [])];
}

/** The definition that a form describes. */
export function definitionOf(
  input: Omit<CreateDefinition, "lastOn" | "seen" | "name">,
  untilOn: Definition["untilOn"],
): Definition {
  return {
    code: "new",
    version: input.edition,
    fromOn: input.fromOn,
    untilOn,
    source: input.source,
    countingDegrees: input.countingDegrees,
    familjecentral: needsOf(input.familjecentral),
    familjecentralsliknande: needsOf(input.familjecentralsliknande),
    municipalActivities: input.municipalActivities,
  };
}

/** What a form would have said to get this need; the other way round. */
export function demandOf(needs: readonly Need[], activity: string): Demand {
  const there = needs.filter((need) => need.includes(activity));
  if (there.length === 0) return "not_required";
  return there.some((need) => need.length === 1) ? "required" : "one_of";
}
