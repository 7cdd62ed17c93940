import { carriers, chainOf } from "@/lib/agreement-ties/keeping";
import { hasAgreement, situationsOn } from "@/lib/centre-agreements/queries";
import { dayInSweden, fromDate } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import { outlookOf } from "@/lib/domain/agreement-outlook";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { pageOfParts } from "@/lib/domain/register";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName } from "@/lib/i18n/sv/agreements";
import { type Place, placesOf } from "@/lib/places/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { agreementOf, mayKeep } from "./keeping";
import {
  type AgreementRecord,
  agreementsOn,
  isPressing,
  lengthOf,
  overlapping,
  taskOf,
  tasks,
} from "./reading";
import type { AgreementsView } from "./schema";

export { isPressing, type Task, taskOf, tasks } from "./reading";

/** Every centre's name by its id. */
export async function centreNames(ctx: Ctx): Promise<Map<string, string>> {
  return new Map([...(await placesOf(ctx)).values()].map(({ id, name }) => [id, name]));
}

/** Throws `not_allowed` for whoever may not read agreements. */
function mustRead(ctx: Ctx): void {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
}

/** The register of agreements by what must be done, the most urgent first: one page of it, and counts of all. */
export async function getAgreements(ctx: Ctx, view: AgreementsView) {
  mustRead(ctx);
  const asked = JSON.stringify(["page of agreements", ctx.today, view]);
  const list = await whileUnchanged(ctx, asked, () => pageOfAgreements(ctx, view));
  return { ...list, mayRegister: mayCounty(ctx) || (await reachable(ctx)).length > 0 };
}

async function pageOfAgreements(ctx: Ctx, view: AgreementsView) {
  const all = await agreementsOn(ctx, ctx.today);
  const names = await centreNames(ctx);
  const places = await placesOf(ctx);
  const there = (id: string) => places.get(id)?.municipality.code === view.kommun;
  const asked = all.filter(
    (one) =>
      (!view.kommun || one.wholeCounty || one.centreIds.some(there)) &&
      (view.visa !== "ta-stallning" || isPressing(one)) &&
      (!view.slag || one.kind === view.slag) &&
      (!view.status || one.status === view.status) &&
      (!view.part || one.parties.some((party) => party.bodyId === view.part)) &&
      (!view.familjecentral || one.wholeCounty || one.centreIds.includes(view.familjecentral)),
  );
  const by = (a: AgreementRecord, b: AgreementRecord) =>
    (a.standBy ?? "9999").localeCompare(b.standBy ?? "9999") ||
    a.title.localeCompare(b.title, "sv");
  const over = view.visa === "avslutade" || view.status === "utganget" || view.status === "ersatt";
  const parts = tasks
    .filter((task) => (task === "avslutade") === over)
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
    ...pageOfParts(parts, view.sida),
    names,
    municipalities: await municipalityChoices(ctx),
    bodies: (await bodiesByName(ctx)).map((body) => ({ id: body.id, name: bodyName(body) })),
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

const mayCounty = (ctx: Ctx) => may(ctx.actor, "agreement.edit", { level: "county" });

/** The bodies that may be party to an agreement, by name. */
const bodiesByName = (ctx: Ctx) =>
  ctx.db.partyBody.findMany({ orderBy: [{ organisation: "asc" }, { body: "asc" }] });

/** The centres whose agreements the person may keep, by name. */
async function reachable(ctx: Ctx): Promise<Place[]> {
  const mine = ({ id, municipality }: Place) =>
    may(ctx.actor, "agreement.edit", { level: "centre", id, municipality: municipality.code });
  return [...(await placesOf(ctx)).values()]
    .filter(mine)
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

/** What a form about an agreement can choose among. Throws `not_allowed` for whoever may keep none. */
export async function getChoices(ctx: Ctx) {
  const centres = await reachable(ctx);
  const county = mayCounty(ctx);
  if (centres.length === 0 && !county) throw new Problem("not_allowed");
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    county,
    centres,
    bodies: (await bodiesByName(ctx)).filter((body) => body.succeededBy === null),
    carriers: await carriers(ctx),
  };
}
export type AgreementChoices = Awaited<ReturnType<typeof getChoices>>;

/** One agreement with all that is derived, what it meets, and whether the person may change it. */
export async function getAgreement(ctx: Ctx, id: string) {
  mustRead(ctx);
  const agreement = await agreementOf(ctx, id);
  const all = await agreementsOn(ctx, ctx.today);
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
    successors: successorsOf(bodies),
    outlook: outlookOf(
      agreement.facts.term,
      agreement.status,
      agreement.parties.map((party) => lengthOf(party.noticeCount, party.noticeUnit)),
      ctx.today,
    ),
    others: all.filter((one) => one.id !== id && one.kind === agreement.kind),
    mayEdit: await mayKeep(ctx, agreement),
    mayHistory: may(ctx.actor, "history.read", { level: "county" }),
  };
}

/** The files of an agreement with the day each was kept. */
async function filesOf(ctx: Ctx, agreementId: string) {
  const rows = await ctx.db.agreementFile.findMany({
    where: { agreementId },
    include: { file: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({ ...row, on: dayInSweden(row.file.at) }));
}

type Bodies = Awaited<ReturnType<typeof bodiesByName>>;

/** Which body has come after which, and from when, in words, by the earlier one's id. */
function successorsOf(bodies: Bodies): Map<string, string> {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return new Map(
    bodies.flatMap(({ id, succeededBy, succeededOn }) => {
      const next = byId.get(succeededBy ?? "");
      return next && succeededOn
        ? [[id, agreementPageWords.parties.succeeded(bodyName(next), fromDate(succeededOn))]]
        : [];
    }),
  );
}
export type AgreementPage = Awaited<ReturnType<typeof getAgreement>>;

/** An agreement for one of its forms. Throws `not_allowed` for whoever may not keep it. */
export async function getAgreementToKeep(ctx: Ctx, id: string) {
  const page = await getAgreement(ctx, id);
  if (!page.mayEdit) throw new Problem("not_allowed");
  return page;
}

/** A party of an agreement for its form. Throws `not_found` or `not_allowed`. */
export async function getParty(ctx: Ctx, id: string, partyId: string) {
  const page = await getAgreementToKeep(ctx, id);
  const party = page.agreement.parties.find((one) => one.id === partyId);
  if (!party) throw new Problem("not_found");
  return { ...page, party };
}
export type PartyPage = Awaited<ReturnType<typeof getParty>>;
