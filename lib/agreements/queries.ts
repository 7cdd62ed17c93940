import { filesOf } from "@/lib/agreement-files/queries";
import { overlapping, overlappingIds } from "@/lib/agreement-overlaps/queries";
import { chainOf } from "@/lib/agreement-ties/keeping";
import { hasAgreement, situationsOn } from "@/lib/centre-agreements/queries";
import { fromDate } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import { isFrame } from "@/lib/domain/agreement-content";
import { outlookOf } from "@/lib/domain/agreement-outlook";
import type { Day } from "@/lib/domain/day";
import { agreementDecision } from "@/lib/domain/decision-of";
import { cameBefore } from "@/lib/domain/party-place";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { pageOfParts } from "@/lib/domain/register";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName, bodyNow } from "@/lib/i18n/sv/agreements";
import { whoDecidesHere } from "@/lib/matters/queries";
import { type Place, placesOf } from "@/lib/places/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";
import { agreementSeen, agreementsSeen, mayKeep } from "./keeping";
import {
  type AgreementRecord,
  isParty,
  isPressing,
  lengthOf,
  pressingBy,
  taskOf,
  tasks,
} from "./reading";
import type { AgreementsView } from "./schema";

/** Every centre's name by its id. */
const centreNames = async (ctx: Ctx) =>
  new Map([...(await placesOf(ctx)).values()].map(({ id, name }) => [id, name]));

/** Throws `not_allowed` for whoever may not read agreements. */
function mustRead(ctx: Ctx): void {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
}

/** The register of agreements by what must be done, the most urgent first: one page of it, and counts of all. */
export async function getAgreements(ctx: Ctx, view: AgreementsView) {
  mustRead(ctx);
  const all = await agreementsSeen(ctx, ctx.today);
  const drafts = all.filter(({ facts }) => facts.draft).map(({ id }) => id);
  const asked = JSON.stringify(["page of agreements", ctx.today, view, drafts]);
  const list = await whileUnchanged(ctx, asked, () => pageOfAgreements(ctx, view, all));
  return { ...list, mayRegister: mayCounty(ctx) || (await reachable(ctx)).length > 0 };
}

async function pageOfAgreements(ctx: Ctx, view: AgreementsView, all: readonly AgreementRecord[]) {
  const names = await centreNames(ctx);
  const places = await placesOf(ctx);
  const overlaps = new Set(overlappingIds(all, ctx.today));
  const there = (id: string) => places.get(id)?.municipality.code === view.kommun;
  const bodies = await bodiesByName(ctx);
  // Whoever looks for a nämnd looks for what it has taken over as well.
  const theirs = view.part === null ? null : cameBefore(bodies, view.part, ctx.today);
  const asked = all.filter(
    (one) =>
      (!view.kommun || one.wholeCounty || one.centreIds.some(there)) &&
      (view.visa !== "ta-stallning" || isPressing(one)) &&
      (view.visa !== "overlappar" || overlaps.has(one.id)) &&
      (!view.slag || one.kind === view.slag) &&
      (!view.status || one.status === view.status) &&
      (theirs === null || one.parties.some((party) => theirs.has(party.bodyId))) &&
      (!view.huvudman || isParty(one, view.huvudman)) &&
      (!view.familjecentral || one.wholeCounty || one.centreIds.includes(view.familjecentral)),
  );
  const by = (a: AgreementRecord, b: AgreementRecord) =>
    (pressingBy(a) ?? "9999").localeCompare(pressingBy(b) ?? "9999") ||
    a.title.localeCompare(b.title, "sv");
  const ends = view.status === "utganget" || view.status === "ersatt";
  const over = view.visa === "avslutade" || ends;
  // What has ended with nobody taking a stand is also among what is to be decided.
  const parts = tasks
    .filter((task) => ends || (task === "avslutade") === over)
    .map((task) => ({ task, rows: asked.filter((one) => taskOf(one) === task).toSorted(by) }));
  const running = all.filter((one) => taskOf(one) !== "avslutade");
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    view,
    total: all.length,
    running: running.length,
    soon: running.filter(isPressing).length,
    over,
    ended: asked.filter((one) => taskOf(one) === "avslutade").length,
    annulled: await ctx.db.agreement.count({ where: { annulledOn: { not: null } } }),
    ...pageOfParts(parts, view.sida),
    overlaps,
    names,
    /** Whether the county compensates on conditions. */
    compensated: (await getSettings(ctx)).compensates,
    municipalities: await municipalityChoices(ctx),
    bodies: bodies.map((body) => ({ id: body.id, name: bodyNow(body, ctx.today) })),
    /** To choose among; where they are too many for a list, those of the municipality that is asked for. */
    centres: [...names]
      .map(([id, name]) => ({ id, name }))
      .filter(({ id }) => names.size <= 100 || id === view.familjecentral || there(id))
      .sort((a, b) => a.name.localeCompare(b.name, "sv")),
    without: (await situationsOn(ctx, ctx.today)).filter((one) => !hasAgreement(one.situation))
      .length,
  };
}
export type AgreementsPage = Awaited<ReturnType<typeof getAgreements>>;

/** Whether the person keeps the agreements of the whole county. */
export const mayCounty = (ctx: Ctx) => may(ctx.actor, "agreement.edit", { level: "county" });

/** The bodies that may be party to an agreement, by name. */
export async function bodiesByName(ctx: Ctx) {
  const bodies = await ctx.db.partyBody.findMany({
    relationLoadStrategy: "join",
    include: { successor: true },
    orderBy: [{ organisation: "asc" }, { body: "asc" }],
  });
  return bodies.map((body) => ({ ...body, succeededOn: fromDate(body.succeededOn) }));
}

/** The centres whose agreements the person may keep, by name. */
export async function reachable(ctx: Ctx): Promise<Place[]> {
  const mine = ({ id, municipality }: Place) =>
    may(ctx.actor, "agreement.edit", { level: "centre", id, municipality: municipality.code });
  return [...(await placesOf(ctx)).values()]
    .filter(mine)
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

/** One agreement with all that is derived, what it meets, and whether the person may change it. */
export async function getAgreement(ctx: Ctx, id: string) {
  mustRead(ctx);
  const agreement = await agreementSeen(ctx, id);
  const all = await agreementsSeen(ctx, ctx.today);
  const bodies = await bodiesByName(ctx);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    agreement,
    names: await centreNames(ctx),
    chain: chainOf(all, agreement),
    overlaps: overlapping(all, agreement, ctx.today),
    replacement: all.find((one) => one.id === agreement.replacedBy) ?? null,
    files: await filesOf(ctx, id),
    bodies,
    successors: successorsOf(bodies, ctx.today),
    /** What the county's local agreements are to keep to. */
    frames:
      agreement.kind === "lokalt_samverkansavtal"
        ? all.filter(
            (one) => isFrame(one.kind) && (one.status === "gallande" || one.status === "uppsagt"),
          )
        : [],
    outlook: outlookOf(
      agreement.facts.term,
      agreement.status,
      agreement.parties.map((party) => lengthOf(party.noticeCount, party.noticeUnit)),
      ctx.today,
    ),
    mayEdit: await mayKeep(ctx, agreement),
    mayHistory: may(ctx.actor, "history.read", { level: "county" }),
  };
}

type Bodies = Awaited<ReturnType<typeof bodiesByName>>;

/** Which body has come after which, and from when, in words, by the earlier one's id. */
function successorsOf(bodies: Bodies, today: Day): Map<string, string> {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return new Map(
    bodies.flatMap(({ id, succeededBy, succeededOn }) => {
      const next = byId.get(succeededBy ?? "");
      return next && succeededOn && succeededOn <= today
        ? [[id, agreementPageWords.parties.succeeded(bodyName(next), succeededOn)]]
        : [];
    }),
  );
}
export type AgreementPage = Awaited<ReturnType<typeof getAgreement>>;

/** An agreement for one of its forms. Throws `not_allowed` for whoever may not keep it. */
export async function getAgreementToKeep(ctx: Ctx, id: string) {
  const page = await getAgreement(ctx, id);
  if (!page.mayEdit) throw new Problem("not_allowed");
  const { kind, wholeCounty } = page.agreement;
  return { ...page, decision: await whoDecidesHere(ctx, agreementDecision(kind, wholeCounty)) };
}
export type AgreementToKeep = Awaited<ReturnType<typeof getAgreementToKeep>>;

/** A party of an agreement for its form. Throws `not_found` or `not_allowed`. */
export async function getParty(ctx: Ctx, id: string, partyId: string) {
  const page = await getAgreementToKeep(ctx, id);
  const party = page.agreement.parties.find((one) => one.id === partyId);
  if (!party) throw new Problem("not_found");
  return { ...page, party };
}
export type PartyPage = Awaited<ReturnType<typeof getParty>>;
