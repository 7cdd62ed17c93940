import type { Done } from "@/lib/action";
import { centreFor } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import type { Day } from "@/lib/domain/day";
import { addDays } from "@/lib/domain/day";
import { type DocumentStep, daysToObject, documentStep } from "@/lib/domain/document";
import { missingSections } from "@/lib/domain/document-section";
import { lockOf } from "@/lib/domain/document-year";
import { Problem } from "@/lib/domain/problem";
import { ended } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { roundOf } from "@/lib/year/queries";
import { adoptedOf, copyGoals, copyVersion, writeTemplate } from "./content";
import { type DocumentView, holdDocument, type Version } from "./reading";
import type {
  AdoptDocument,
  BeginDocument,
  OpenVersion,
  ReturnDocument,
  StepInput,
} from "./schema";

/**
 * Begins a plan or a report: an empty one by the county's template, with what is known already. A report fetches the
 * goals of the adopted plan. Whoever begins what somebody has begun comes to that. Throws `broken_rule` with why not.
 */
export async function beginDocument(ctx: Ctx, input: BeginDocument): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "document.write");
  const { kind, year } = input;
  const there = await ctx.db.document.findFirst({ where: { centreId: centre.id, kind, year } });
  if (there) return { goTo: routes.document(ctx.county.slug, there.id) };
  const round = await roundOf(ctx, { kind, year });
  const leave = await ctx.db.documentLeave.findFirst({
    where: { centreId: centre.id, documentKind: kind, year, endedOn: null, kind: "forlangd" },
    orderBy: { untilOn: "desc" },
  });
  const lock = lockOf({
    mayWrite: true,
    state: "ej_paborjad",
    deadlines: round.deadlines,
    leave: leave && { kind: "forlangd", untilOn: leave.untilOn.toISOString().slice(0, 10) as Day },
    yearClosed: round.closedAt !== null,
    centreClosed: centre.status !== null && ended(centre.status.status),
    today: ctx.today,
  });
  if (lock !== null) throw new Problem("broken_rule", `document_${lock}`);
  const { id } = await ctx.db.document.create({ data: { centreId: centre.id, kind, year } });
  const version = await ctx.db.documentVersion.create({ data: { documentId: id, number: 1 } });
  await writeTemplate(ctx, version.id, round, centre);
  const from =
    kind === "berattelse"
      ? await adoptedOf(ctx, centre.id, "plan", year)
      : input.carry === "ja"
        ? await adoptedOf(ctx, centre.id, "plan", year - 1)
        : null;
  if (from) await copyGoals(ctx, version.id, from, kind === "berattelse" ? "report" : "carry");
  await tell(ctx, { id, number: 1 }, "begin", {});
  return { goTo: routes.document(ctx.county.slug, id) };
}

type Told = { reason?: string; sectionKey?: string | null; decision?: string; onDay?: Day };

/** Writes down a step that a document has taken: it stands there for ever. */
async function tell(
  ctx: Ctx,
  { id, number }: { id: string; number: number },
  step: DocumentStep,
  { reason, sectionKey, decision, onDay }: Told,
): Promise<void> {
  await ctx.db.documentEvent.create({
    data: {
      documentId: id,
      number,
      step,
      onDay: toDate(onDay ?? ctx.today),
      actorId: ctx.actor.userId,
      reason: reason ?? null,
      sectionKey: sectionKey ?? null,
      decision: decision ?? null,
    },
  });
}

/**
 * Takes a document for a step: held, as the person saw it, by a party that may, from a state that the step may follow on.
 * Throws `not_found`, `not_allowed`, `conflict`, or `broken_rule` with what stands in the way.
 */
async function take(ctx: Ctx, input: StepInput, name: DocumentStep): Promise<DocumentView> {
  const document = await holdDocument(ctx, input.documentId);
  const step = documentStep(name);
  if (!document.parties.includes(step.by)) throw new Problem("not_allowed");
  if (document.round?.closedAt) throw new Problem("broken_rule", "document_year_closed");
  if (!step.from.includes(document.state)) throw new Problem("broken_rule", "document_step");
  await takeVersion(ctx.db.document, document.id, input.version, async () => ({
    version: String(document.rowVersion),
  }));
  if (step.complete && missingSections(document.draft?.sections ?? []).length > 0)
    throw new Problem("broken_rule", "document_incomplete");
  return document;
}

const page = (ctx: Ctx, id: string): Done => ({ goTo: routes.document(ctx.county.slug, id) });
const numberOf = ({ id, versions }: DocumentView) => ({ id, number: versions[0]?.number ?? 1 });

/** Hands the document in: the group sees it, and it is not written in until it comes back. */
export async function submitDocument(ctx: Ctx, input: StepInput): Promise<Done> {
  const document = await take(ctx, input, "submit");
  if (document.lock !== null) throw new Problem("broken_rule", `document_${document.lock}`);
  await ctx.db.document.updateMany({
    where: { id: document.id },
    // In time is when it was first handed in; what comes back has been in time all the same.
    data: { state: "inlamnad", submittedOn: toDate(document.submittedOn ?? ctx.today) },
  });
  await tell(ctx, numberOf(document), "submit", {});
  return page(ctx, document.id);
}

/** Takes back what has been handed in and nobody has adopted yet. */
export async function takeBackDocument(ctx: Ctx, input: StepInput): Promise<Done> {
  const document = await take(ctx, input, "take_back");
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: { state: "utkast", ...(document.adopted ? {} : { submittedOn: null }) },
  });
  await tell(ctx, numberOf(document), "take_back", {});
  return page(ctx, document.id);
}

/** Marks the section that is to be completed, on the draft. Throws `not_found` for one that is not there. */
async function markSection(ctx: Ctx, draft: Version | null, key: string | null, reason: string) {
  if (key === null) return;
  const section = draft?.sections.find((s) => s.key === key);
  if (!section) throw new Problem("not_found");
  await ctx.db.documentSection.updateMany({
    where: { id: section.id },
    data: { returnedReason: reason, ready: false },
  });
}

/** Sends the document back with a reason: to be completed, and handed in again. */
export async function returnDocument(ctx: Ctx, input: ReturnDocument): Promise<Done> {
  const step = input.by === "group" ? "return_by_group" : "return_by_county";
  const document = await take(ctx, input, step);
  const { reason, sectionKey } = input;
  await markSection(ctx, document.draft, sectionKey, reason);
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: { state: "ska_kompletteras" },
  });
  await tell(ctx, numberOf(document), step, { reason, sectionKey });
  return page(ctx, document.id);
}

/** The version is adopted: no path can change it any more, the database sees to that. */
async function freeze(
  ctx: Ctx,
  document: DocumentView,
  way: "ordforande" | "protokoll",
  { adoptedOn, decision }: Pick<AdoptDocument, "adoptedOn" | "decision">,
): Promise<void> {
  if (adoptedOn > ctx.today)
    throw new Problem("broken_rule", null, { adoptedOn: "decision_in_future" });
  if (!document.draft) throw new Problem("broken_rule", "document_adopted");
  const group = document.chaired[0] ?? document.groups[0];
  await ctx.db.documentVersion.updateMany({
    where: { id: document.draft.id },
    data: {
      way,
      adoptedOn: toDate(adoptedOn),
      decision,
      adoptedBy: group?.id ?? null,
      recordedBy: ctx.actor.userId,
      frozenAt: new Date(),
    },
  });
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: {
      state: "faststalld",
      submittedOn: toDate(document.submittedOn ?? ctx.today),
      receivedOn: null,
    },
  });
}

/** The chair adopts what her group has decided. */
export async function adoptDocument(ctx: Ctx, input: AdoptDocument): Promise<Done> {
  const document = await take(ctx, input, "adopt");
  if (document.round && !document.round.byChair)
    throw new Problem("broken_rule", "adoption_only_recorded");
  const { adoptedOn: onDay, decision } = input;
  await freeze(ctx, document, "ordforande", input);
  await tell(ctx, numberOf(document), "adopt", { onDay, decision });
  return page(ctx, document.id);
}

/** Whoever writes records a decision that the group has taken; the chair is told and may object. */
export async function recordAdoption(ctx: Ctx, input: AdoptDocument): Promise<Done> {
  const document = await take(ctx, input, "record_adoption");
  if (document.round && !document.round.byRecord)
    throw new Problem("broken_rule", "adoption_only_by_chair");
  if (document.state !== "inlamnad" && document.lock !== null)
    throw new Problem("broken_rule", `document_${document.lock}`);
  const { adoptedOn: onDay, decision } = input;
  await freeze(ctx, document, "protokoll", input);
  await tell(ctx, numberOf(document), "record_adoption", { onDay, decision });
  return page(ctx, document.id);
}

/** The county has it. */
export async function receiveDocument(ctx: Ctx, input: StepInput): Promise<Done> {
  const document = await take(ctx, input, "receive");
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: { state: "mottagen", receivedOn: toDate(ctx.today) },
  });
  await tell(ctx, numberOf(document), "receive", {});
  return page(ctx, document.id);
}

/** Opens the next version as a draft. The adopted one stands, unchanged, until the group adopts the next. */
export async function openVersion(ctx: Ctx, input: OpenVersion): Promise<Done> {
  const { step, reason, sectionKey } = input;
  const document = await take(ctx, input, step);
  const from = document.adopted;
  if (!from) throw new Problem("broken_rule", "document_step");
  if (step === "object") mayStillObject(ctx, from);
  const number = (document.versions[0]?.number ?? 1) + 1;
  const { id: next } = await ctx.db.documentVersion.create({
    data: { documentId: document.id, number, reason },
  });
  await copyVersion(ctx, next, from);
  if (sectionKey !== null) {
    const found = await ctx.db.documentSection.findFirst({
      where: { documentVersionId: next, key: sectionKey },
    });
    if (!found) throw new Problem("not_found");
    await ctx.db.documentSection.updateMany({
      where: { id: found.id },
      data: { returnedReason: reason, ready: false },
    });
  }
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: { state: documentStep(step).to as "utkast" | "ska_kompletteras", receivedOn: null },
  });
  await tell(ctx, { id: document.id, number }, step, { reason, sectionKey });
  return page(ctx, document.id);
}

/** The chair may object to what somebody else has recorded, for two weeks. Throws `broken_rule`. */
function mayStillObject(ctx: Ctx, version: Version): void {
  if (version.way !== "protokoll") throw new Problem("broken_rule", "nothing_to_object_to");
  const recorded = version.frozenAt?.toISOString().slice(0, 10) as Day | undefined;
  if (recorded === undefined || ctx.today > addDays(recorded, daysToObject))
    throw new Problem("broken_rule", "too_late_to_object");
}
