import { agreementsThatWait } from "@/lib/agreement-keepers/queries";
import { decisionsAhead } from "@/lib/decisions-ahead/queries";
import { documentsThatWait } from "@/lib/document-steps/queries";
import { keeperRoles } from "@/lib/domain/agreement-waits";
import { type Actor, hasRole, type Role } from "@/lib/domain/policy";
import { pageOf, pageSize } from "@/lib/domain/register";
import { reachAs, type Waits } from "@/lib/domain/waiting";
import { gravestFirst, sortOf, waitingLines } from "@/lib/domain/waiting-order";
import type { Found } from "@/lib/findings/queries";
import { handedToMe } from "@/lib/handed-over/queries";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import { standingOf } from "./centres";
import { type Names, namesFor } from "./names";
import type { WaitingView } from "./schema";

// What other features ask of this one.
export { covers, type OwnCentre, standingOf } from "./centres";
export { fallenSentences, headsLeft } from "./fallen";
export { type Names, namesFor } from "./names";

/** More than these are behind a link. */
const most = 7;

/** The roles for which something can wait. */
const answering = [
  ...keeperRoles,
  "kommunal_koordinator",
  "lokal_samordnare",
  "ordforande",
] as const satisfies readonly Role[];

/** In which role it is hers is said to whoever has several by which something can wait for her. */
const severalRoles = ({ assignments }: Actor): boolean =>
  new Set(
    assignments.flatMap(({ role, scope }) =>
      // Nothing falls to the chair of the county's own group.
      answering.some((a) => a === role) && !(scope.level === "group" && scope.county) ? [role] : [],
    ),
  ).size > 1;

const namesOfRoles = async (ctx: Ctx): Promise<RoleNames | null> =>
  severalRoles(ctx.actor) ? roleNames(ctx) : null;

/** All that waits for a person in the county over all her roles; null where nothing ever can. */
async function allThatWaits(ctx: Ctx, expired: Names["expired"]): Promise<Waits<Found>[] | null> {
  if (!hasRole(ctx.actor, ...answering)) return null;
  const { waits: atCentres } = await standingOf(ctx);
  const invitations = expired.map(
    (person): Waits<Found> => ({
      ...{ what: "invitation", as: "lanssamordnare", urgency: "near", by: null },
      person,
    }),
  );
  const agreements = await agreementsThatWait(ctx);
  return [...atCentres, ...invitations, ...agreements, ...(await documentsThatWait(ctx))];
}

/** What waits for a person, the gravest first: so many lines as a start page has room for, and how much it is in all. */
export async function getWaiting(ctx: Ctx, expired: Names["expired"]) {
  const waits = await allThatWaits(ctx, expired);
  if (waits === null) return null;
  const lines = waitingLines(waits).slice(0, most);
  return { lines, total: waits.length, today: ctx.today, roles: await namesOfRoles(ctx) };
}
export type Waiting = NonNullable<Awaited<ReturnType<typeof getWaiting>>>;

/** All that waits for a person, a line each, and what her groups must decide: one page of it. */
export async function getAllWaiting(ctx: Ctx, view: WaitingView) {
  const { expired } = await namesFor(ctx);
  const waits = (await allThatWaits(ctx, expired)) ?? [];
  const asked = gravestFirst(waits).filter(
    (one) =>
      (view.vad === null || sortOf(one) === view.vad) &&
      (view.roll === null || one.as === view.roll),
  );
  const whole = view.vad === null && view.roll === null;
  const page = pageOf(asked.length, view.sida);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    view,
    page,
    lines: asked.slice(page.offset, page.offset + pageSize).map((first) => ({ first, count: 1 })),
    total: waits.length,
    asked: asked.length,
    decisions: whole ? await decisionsAhead(ctx) : [],
    handed: whole ? await handedToMe(ctx, reachAs(ctx.actor, "medarbetare").centres) : [],
    roles: await namesOfRoles(ctx),
  };
}
export type AllWaiting = Awaited<ReturnType<typeof getAllWaiting>>;
