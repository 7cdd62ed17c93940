import { z } from "zod";
import { type GivenRole, givenRoles, type Share, sumAmiss } from "@/lib/domain/assignment";
import * as f from "@/lib/form/fields";
import { appointingWords as words } from "@/lib/i18n/sv/appointing";
import { changeModes } from "@/lib/staffing/schema";

/** Rows in the form; more than these seldom share a coordinator. */
export const shareRows = 4;

const row = z.strictObject({ payer: f.optionalText(120), percent: f.optionalWhole(1, 100) });

/** Who pays, each with her part; what is half said, or not the whole, is refused where it stands. */
const shares = z
  .array(row)
  .max(10)
  .optional()
  .transform((rows = [], ctx) => {
    const said: Share[] = [];
    let last = 0;
    const amiss = (at: number, field: keyof Share, message: string) =>
      ctx.addIssue({ code: "custom", path: [at, field], message });
    rows.forEach(({ payer, percent }, i) => {
      if (payer === null && percent !== null) amiss(i, "payer", words.payerNeeded);
      else if (payer !== null && percent === null) amiss(i, "percent", words.partNeeded);
      else if (payer !== null && percent !== null) said.push({ payer, percent });
      if (percent !== null) last = i;
    });
    const sum = sumAmiss(said);
    if (sum !== null) amiss(last, "percent", words.sumAmiss(sum));
    return said;
  });

/** How much of somebody's time, who pays for it, and who decided. */
export const terms = {
  /** Of full time, in the assignment. */
  percent: f.optionalWhole(1, 100),
  shares,
  appointedBy: f.optionalUuid(),
  appointedOn: f.optionalDay(),
};

export const changeAssignment = z.strictObject({
  assignmentId: f.uuid(),
  version: f.version(),
  ...terms,
  /** It is so from a day, or what was said was wrong from the beginning. */
  mode: f.choice(changeModes),
  fromOn: f.optionalDay(),
});
export type ChangeAssignment = z.output<typeof changeAssignment>;
export type Terms = Pick<ChangeAssignment, "percent" | "shares" | "appointedBy" | "appointedOn">;

/** What the address says of an assignment that is to be given: the role, and at which centres its services are. */
export type GivingAsked = { role: GivenRole | null; centres: readonly string[] };
type Asked = Partial<Record<"roll" | "central", string | string[] | undefined>>;

/** Reads it from the address; what is no role and no id is as if it were not there. */
export function readGivingAsked({ roll, central = [] }: Asked): GivingAsked {
  const ids = Array.isArray(central) ? central : [central];
  return {
    role: givenRoles.find((role) => role === roll) ?? null,
    centres: ids.filter((id) => z.uuid().safeParse(id).success).slice(0, 50),
  };
}
