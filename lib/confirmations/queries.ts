import { mayAt } from "@/lib/centres/keeping";
import { type CentreRecord, getCentre } from "@/lib/centres/queries";
import { whileUnchanged } from "@/lib/db/unchanged";
import {
  type ConfirmationGroup,
  type Confirmed,
  confirmationGroups,
  confirmationOf,
  type GroupState,
} from "@/lib/domain/confirmation";
import { type Day, day } from "@/lib/domain/day";
import { defaultThresholds } from "@/lib/domain/thresholds";
import type { Ctx } from "@/lib/request";
import { heldOf, seenOf } from "./held";

/** A group's state, and who said that it holds; null where nobody has, or where that person has left the county. */
export type GroupConfirmation = GroupState & { by: string | null };

type Latest = {
  group: ConfirmationGroup;
  confirmed_on: string;
  by: string | null;
  months: number | null;
};

/** When each group of a centre was confirmed, by whom, and whether it is time again. */
export function confirmationState(ctx: Ctx, centreId: string): Promise<GroupConfirmation[]> {
  const key = `confirmations of ${centreId} ${ctx.today}`;
  return whileUnchanged(ctx, key, () => readState(ctx, centreId));
}

async function readState(ctx: Ctx, centreId: string): Promise<GroupConfirmation[]> {
  const rows = await ctx.db.$queryRaw<Latest[]>`
    select distinct on (k."group") k."group"::text as "group", k.confirmed_on::text as confirmed_on, p.name as by,
      (select s.confirmation_months from county_setting s where s.county_id = (select app.county())) as months
    from confirmation k left join person p on p.county_id = k.county_id and p.user_id = k.confirmed_by
    where k.county_id = (select app.county()) and k.centre_id = ${centreId}::uuid and k.confirmed_on <= ${ctx.today}::date
    order by k."group", k.confirmed_on desc, k.at desc`;
  const latest = new Map(rows.map((row) => [row.group, row]));
  const on = (group: ConfirmationGroup): Day | null => {
    const row = latest.get(group);
    return row ? day(row.confirmed_on) : null;
  };
  const months = rows[0]?.months ?? defaultThresholds.confirmationMonths;
  return confirmationOf(eachGroup(on), ctx.today, months).map((state) => ({
    ...state,
    by: latest.get(state.group)?.by ?? null,
  }));
}

const eachGroup = (on: (group: ConfirmationGroup) => Day | null) =>
  Object.fromEntries(confirmationGroups.map((g) => [g, on(g)])) as Confirmed;

/** The page where a centre's facts are confirmed: what is held, since when it is confirmed, and whether she may. Throws `not_found`. */
export async function getConfirmation(ctx: Ctx, centreId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  const held = heldOf(centre, ctx.today);
  return {
    slug: ctx.county.slug,
    centre: { id: centre.id, profile: centre.profile } satisfies Pick<
      CentreRecord,
      "id" | "profile"
    >,
    held,
    seen: seenOf(held),
    groups: await confirmationState(ctx, centreId),
    mayConfirm: mayAt(ctx, "confirm", centre),
  };
}
export type ConfirmationView = Awaited<ReturnType<typeof getConfirmation>>;
