import { termsAsked } from "@/lib/appointing/keeping";
import { placeChoices, servicesNamed } from "@/lib/appointing/queries";
import { isSeatRole, type Picked, roleAsks, scopeOf } from "@/lib/domain/assignment";
import { addDays } from "@/lib/domain/day";
import type { AssignmentScope, Role } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { writeAssignment } from "./keeping";
import type { AddAssignment } from "./schema";

type Chosen = Omit<AddAssignment, "personId" | "version" | "seen">;

/** What was picked, among the county's own places; another county's is as if it did not exist. */
async function placesOf(ctx: Ctx, input: Chosen): Promise<Picked> {
  const unknown = (field: string) => new Problem("broken_rule", null, { [field]: "scope_unknown" });
  const services = input.services.length > 0 ? await servicesNamed(ctx, input.services) : [];
  if (services.length < new Set(input.services).size) throw unknown("services");
  if (input.municipalities.length + input.centres.length === 0)
    return { codes: [], centres: [], services };
  const choices = await placeChoices(ctx);
  const centres = choices.centres.filter((c) => input.centres.includes(c.id));
  const codes = choices.municipalities
    .map((m) => m.code)
    .filter((c) => input.municipalities.includes(c));
  if (centres.length < new Set(input.centres).size) throw unknown("centres");
  if (codes.length < new Set(input.municipalities).size) throw unknown("municipalities");
  return { codes, centres, services };
}

/** The field where somebody who gives a role says what it is about. */
const placeField = (role: Role): string =>
  (isSeatRole(role)
    ? null
    : roleAsks[role].find((q) => q === "municipalities" || q === "centres" || q === "services")) ??
  "role";

/** Where an assignment would reach, asked before anything is written. Throws `broken_rule`. */
export async function scopeAsked(ctx: Ctx, input: Chosen): Promise<AssignmentScope> {
  const scope = scopeOf(input.role, await placesOf(ctx, input));
  if (typeof scope === "string")
    throw new Problem("broken_rule", null, { [placeField(input.role)]: scope });
  if (input.lastOn !== null && input.lastOn < input.fromOn)
    throw new Problem("broken_rule", null, { lastOn: "period_backward" });
  if (input.role === "medarbetare" && input.profession === null)
    throw new Problem("broken_rule", null, { profession: "staff_profession_needed" });
  await termsAsked(ctx, input.role, input);
  return scope;
}

/** Writes the assignment that was asked for. */
export async function assign(
  ctx: Ctx,
  personId: string,
  input: Chosen,
  scope: AssignmentScope,
): Promise<void> {
  const { role, fromOn, lastOn, reason, percent, shares, others, appointedBy, appointedOn } = input;
  const untilOn = lastOn && addDays(lastOn, 1);
  const shared = role === "lokal_samordnare" && others === "share";
  const profession = role === "medarbetare" ? input.profession : null;
  const said = { role, reason, percent, shares, shared, profession, appointedBy, appointedOn };
  await writeAssignment(ctx, { personId, ...said, fromOn, untilOn }, scope);
}
