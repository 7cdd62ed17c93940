import { agreementsThatWait } from "@/lib/agreement-keepers/queries";
import { decisionsAhead } from "@/lib/decisions-ahead/queries";
import { documentsThatWait } from "@/lib/document-steps/queries";
import { keeperRoles } from "@/lib/domain/agreement-waits";
import { type Actor, hasRole, may, type Role, reachOf } from "@/lib/domain/policy";
import { pageOf, pageSize } from "@/lib/domain/register";
import { reachAs, type Waits } from "@/lib/domain/waiting";
import { gravestFirst, sortOf, waitingLines } from "@/lib/domain/waiting-order";
import type { Found } from "@/lib/findings/queries";
import { askedOfMe, handedToMe } from "@/lib/handed-over/queries";
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

/**
 * The county's questions about figures that have been handed to her: hers to answer as a medarbetare, where they are not
 * hers already as one who writes for the centre.
 */
async function questionsToAnswer(ctx: Ctx): Promise<Waits<Found>[]> {
  const writes = reachOf(ctx.actor, "document.write");
  const others = reachAs(ctx.actor, "medarbetare").centres.filter(
    (id) => !writes.county && !writes.centres.includes(id),
  );
  const asked = await askedOfMe(ctx, others);
  return asked.flatMap(({ documentId: id, kind, year, centreId, centre, municipality }) => {
    const on = { level: "centre", id: centreId, municipality } as const;
    if (!may(ctx.actor, "document.read", on) || may(ctx.actor, "document.write", on)) return [];
    return [
      {
        ...{ what: "document", as: "medarbetare", urgency: "near", by: null },
        document: { id, kind, year, centre: { id: centreId, name: centre }, why: "to_answer" },
      } satisfies Waits<Found>,
    ];
  });
}

/** All that waits for a person in the county over all her roles; null where nothing ever can, or a medarbetare is asked nothing. */
async function allThatWaits(ctx: Ctx, expired: Names["expired"]): Promise<Waits<Found>[] | null> {
  const questions = await questionsToAnswer(ctx);
  if (!hasRole(ctx.actor, ...answering)) return questions.length > 0 ? questions : null;
  const { waits: atCentres } = await standingOf(ctx);
  const invitations = expired.map(
    (person): Waits<Found> => ({
      ...{ what: "invitation", as: "lanssamordnare", urgency: "near", by: null },
      person,
    }),
  );
  const agreements = await agreementsThatWait(ctx);
  const documents = [...(await documentsThatWait(ctx)), ...questions];
  return [...atCentres, ...invitations, ...agreements, ...documents];
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
