import type { Done } from "@/lib/action";
import { chosenOf } from "@/lib/carry/queries";
import { centreFor } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { isExpected, lockOf } from "@/lib/domain/document-year";
import { leavesThatCount } from "@/lib/domain/leave";
import { Problem } from "@/lib/domain/problem";
import { ended } from "@/lib/domain/status";
import { leavesOf } from "@/lib/leave/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { roundOf } from "@/lib/year/queries";
import { adoptedOf, copyGoals, writeTemplate } from "./content";
import { numberOf, page, take, tell } from "./keeping";
import type { Version } from "./queries";
import type { BeginDocument, ReturnDocument, StepInput } from "./schema";

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
  const leaves = await leavesOf(ctx, centre.id, { kind, year });
  const { whole, part } = leavesThatCount(leaves, null, ctx.today);
  const lock = lockOf({
    mayWrite: true,
    state: "ej_paborjad",
    next: false,
    deadlines: round.deadlines,
    ...{ leave: whole, part, section: null },
    yearClosed: round.closedAt !== null,
    centreClosed: centre.status !== null && ended(centre.status.status),
    expected: isExpected(kind, year, round.deadlines.deadlineOn, centre.statuses),
    today: ctx.today,
  });
  if (lock !== null) throw new Problem("broken_rule", `document_${lock}`);
  const { id } = await ctx.db.document.create({ data: { centreId: centre.id, kind, year } });
  const version = await ctx.db.documentVersion.create({ data: { documentId: id, number: 1 } });
  await writeTemplate(ctx, version.id, round, centre);
  const from =
    kind === "berattelse"
      ? await adoptedOf(ctx, centre.id, "plan", year)
      : await chosenOf(ctx, centre.id, year, input);
  if (from) await copyGoals(ctx, version.id, from, kind === "berattelse" ? "report" : "carry");
  await tell(ctx, { id, number: 1 }, "begin", {});
  return { goTo: routes.document(ctx.county.slug, id) };
}

/** Hands the document in: the group sees it, and it is not written in until it comes back. */
export async function submitDocument(ctx: Ctx, input: StepInput): Promise<Done> {
  const document = await take(ctx, input, "submit");
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

/** The county received it by mistake: it stands as adopted, and waits for the county again. */
export async function takeBackReceipt(ctx: Ctx, input: StepInput): Promise<Done> {
  const document = await take(ctx, input, "take_back_receipt");
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: { state: "faststalld", receivedOn: null },
  });
  await tell(ctx, numberOf(document), "take_back_receipt", {});
  return page(ctx, document.id);
}

/** The county has it. */
export async function receiveDocument(ctx: Ctx, input: StepInput): Promise<Done> {
  const document = await take(ctx, input, "receive");
  // Told first: in a closed year the document is held again from when it has been received.
  await tell(ctx, numberOf(document), "receive", {});
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: { state: "mottagen", receivedOn: toDate(ctx.today), reopenedOn: null },
  });
  return page(ctx, document.id);
}
