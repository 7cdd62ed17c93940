import { toDate } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import {
  type DocumentView,
  readDocument,
  type Section,
  type Version,
} from "@/lib/documents/queries";
import { isDraft } from "@/lib/domain/document";
import { figuresOfHers, writesIn } from "@/lib/domain/handed-over";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { countLacking, lackingGoals } from "@/lib/domain/report-goals";
import { figuresBeside } from "@/lib/filing/queries";
import { followUpBeside, followUpsOf } from "@/lib/follow-up/queries";
import { newDefinitionsOf } from "@/lib/new-definitions/queries";
import type { Ctx } from "@/lib/request";
import { themesOf } from "@/lib/themes/queries";
import { figuresBefore, planOf, staffOf } from "@/lib/writing/queries";

/** Those whom a document names: who took its steps, and to whom a section or a figure has been handed. */
async function peopleOf(ctx: Ctx, document: DocumentView) {
  const told = [...document.events, ...document.remarks];
  const users = [ctx.actor.userId, ...told.flatMap((one) => one.actorId ?? [])];
  const handed = document.versions.flatMap((v) =>
    [...v.sections, ...v.figures].flatMap((one) => one.assignedTo ?? []),
  );
  const people = await ctx.db.person.findMany({
    where: { OR: [{ userId: { in: [...new Set(users)] } }, { id: { in: [...new Set(handed)] } }] },
    select: { id: true, userId: true, name: true },
  });
  return {
    me: people.find((p) => p.userId === ctx.actor.userId)?.id ?? null,
    byUser: new Map(people.flatMap((p) => (p.userId ? [[p.userId, p.name] as const] : []))),
    byId: new Map(people.map((p) => [p.id, p.name])),
  };
}

/** Who works with a centre's documents today: whom to ask about one, and to whom a section may be handed. */
function peopleAround(ctx: Ctx, centreId: string) {
  return whileUnchanged(ctx, `around documents ${centreId} ${ctx.today}`, async () => ({
    ask: await toAsk(ctx, centreId),
    staff: await staffOf(ctx, centreId),
  }));
}

/** Whom to ask about a document that cannot be written in: who writes for the centre, and the county. */
async function toAsk(ctx: Ctx, centreId: string) {
  const on = toDate(ctx.today);
  const rows = await ctx.db.assignment.findMany({
    relationLoadStrategy: "join",
    where: {
      fromOn: { lte: on },
      AND: [
        { OR: [{ untilOn: null }, { untilOn: { gt: on } }] },
        {
          OR: [
            { role: "lanssamordnare" },
            { role: "lokal_samordnare", centres: { some: { centreId } } },
          ],
        },
      ],
    },
    select: { role: true, person: { select: { name: true, email: true } } },
    orderBy: { fromOn: "asc" },
  });
  const of = (role: string) => rows.filter((r) => r.role === role).map((r) => r.person);
  return { county: of("lanssamordnare"), local: of("lokal_samordnare") };
}

const beforeOf = ({ centre, kind, year }: DocumentView) => ({ centreId: centre.id, kind, year });

/** Who the person is to the document, and which of its sections and figures she may write in now. */
async function around(ctx: Ctx, id: string) {
  const document = await readDocument(ctx, id);
  const people = await peopleOf(ctx, document);
  const who = { writes: document.lock === null, me: people.me };
  const { lockForAll, openSections } = document;
  const open = (key: string) =>
    lockForAll === null && (openSections === null || openSections.includes(key));
  const writable = (section: Section): boolean => open(section.key) && writesIn(who, section);
  const figures = ({ sections, figures: all }: Version) => {
    const section = sections.find(({ type }) => type === "siffror") ?? null;
    return open(section?.key ?? "") ? figuresOfHers(who, section, all) : [];
  };
  return {
    document,
    people,
    writable,
    figures,
    mayLead: document.parties.includes("writer"),
    readsRegister: may(ctx.actor, "register.read", { level: "county" }),
  };
}

/** The version that is shown when nobody asks for another: what is being written to whoever writes it, what stands to others. */
function shownFirst(document: DocumentView, writes: boolean): Version | null {
  const { draft, adopted, state } = document;
  if (writes || state === "inlamnad") return draft ?? adopted;
  return adopted ?? draft;
}

/** One plan or report, as it is for whoever looks. Throws `not_found` or `not_allowed`. */
export async function getDocument(ctx: Ctx, id: string, asked: number | null) {
  const base = await around(ctx, id);
  const { document, people, writable } = base;
  const hers = document.draft ? base.figures(document.draft) : [];
  const writes = (document.draft?.sections ?? []).some(writable) || hers.length > 0;
  const version =
    asked === null
      ? shownFirst(document, writes)
      : (document.versions.find((v) => v.number === asked) ?? null);
  if (!version) throw new Problem("not_found");
  return {
    document,
    version,
    before: document.versions.find((v) => v.number < version.number && !v.abandonedAt) ?? null,
    asked: asked !== null,
    writes: writes && asked === null,
    mayWriteIn: new Set((document.draft?.sections ?? []).filter(writable).map((s) => s.id)),
    /** The figures that have been handed to her, where their section has not. */
    handedFigures: (document.draft?.sections ?? []).some((s) => s.type === "siffror" && writable(s))
      ? 0
      : hers.length,
    people,
    ask: (await peopleAround(ctx, document.centre.id)).ask,
    beside: await figuresBeside(ctx, document),
    followUp: asked === null ? await followUpBeside(ctx, document) : null,
    mayLead: base.mayLead,
    readsRegister: base.readsRegister,
  };
}
export type DocumentPageData = Awaited<ReturnType<typeof getDocument>>;

/** One section of what is being written; of an adopted version it is read on the document's own page. Throws `not_found`. */
export async function getSection(ctx: Ctx, id: string, key: string) {
  const base = await around(ctx, id);
  const { document, writable } = base;
  const version = document.draft ?? document.adopted;
  const section = version?.sections.find((s) => s.key === key);
  if (!version || !section) throw new Problem("not_found");
  const type = section.type;
  const { ask, staff } = await peopleAround(ctx, document.centre.id);
  const plan = type === "utfall" ? await planOf(ctx, document.centre.id, document.year) : null;
  return {
    ...base,
    version,
    section,
    guidance: document.round?.sections.find((s) => s.key === key)?.guidance ?? null,
    mayWrite: isDraft(version) && writable(section),
    /** The figures that are hers to write: all, or those alone that have been handed to her. */
    hers: isDraft(version) && type === "siffror" ? base.figures(version) : [],
    mayWriteIn: new Set(version.sections.filter(writable).map((s) => s.id)),
    ask,
    staff: base.mayLead ? staff : [],
    plan,
    /** How much the adopted plan has that the report has not fetched. */
    lacking: plan && isDraft(version) ? countLacking(lackingGoals(plan, version)) : 0,
    /** What the report's outcomes begin with. */
    told: plan ? (await followUpsOf(ctx, plan.documentId)).last : null,
    before: type === "siffror" ? await figuresBefore(ctx, beforeOf(document)) : [],
    definitions: type === "siffror" ? await newDefinitionsOf(ctx) : [],
    themes: type === "mal" || type === "utfall" ? await themesOf(ctx) : [],
    countyGoals:
      type === "mal" || type === "utfall"
        ? await ctx.db.countyGoal.findMany({
            where: { year: document.year },
            orderBy: { position: "asc" },
            select: { id: true, title: true },
          })
        : [],
  };
}
export type SectionPageData = Awaited<ReturnType<typeof getSection>>;

/** What stands between a document and being handed in, and who will see it. For whoever hands it in. */
export async function getReview(ctx: Ctx, id: string) {
  const base = await around(ctx, id);
  if (!base.mayLead) throw new Problem("not_allowed");
  return {
    ...base,
    before: await figuresBefore(ctx, beforeOf(base.document)),
    ask: (await peopleAround(ctx, base.document.centre.id)).ask,
  };
}
export type ReviewPageData = Awaited<ReturnType<typeof getReview>>;
