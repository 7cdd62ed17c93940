import { randomUUID } from "node:crypto";
import { getCarry } from "@/lib/carry/queries";
import * as adoption from "@/lib/documents/adoption-commands";
import * as documents from "@/lib/documents/commands";
import { readDocument } from "@/lib/documents/queries";
import * as documentSchemas from "@/lib/documents/schema";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { confirmSection } from "@/lib/fetched/commands";
import * as fetchedSchemas from "@/lib/fetched/schema";
import { attachProtocol } from "@/lib/protocols/keeping";
import { saveSection } from "@/lib/writing/commands";

import { addActivity, addGoal } from "@/lib/writing/goal-commands";
import { saveFigures, saveOutcome } from "@/lib/writing/report-commands";
import * as writingSchemas from "@/lib/writing/schema";
import { openRound } from "@/lib/year/commands";
import * as yearSchemas from "@/lib/year/schema";
import { aCentre, idOf } from "./centre";
import { aCounty, type TestCounty } from "./county";
import { asRole, urls } from "./database";

/** The day before the tests' own: what every form of a step is dated. */
export const decided = "2026-11-20" as Day;

/** A group that answers for centres, in force. */
export async function aLocalGroup(c: TestCounty, ...centres: string[]): Promise<string> {
  const id = randomUUID();
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `insert into governance_group (county_id, id, level, type, name, responsible, from_on)
       values ($1, $2, 'kommun_del', 'styrgrupp', 'Lokal styrgrupp (exempel)', true, '2020-01-01')`,
      [c.id, id],
    );
    for (const centre of centres)
      await db.query(
        "insert into group_centre (county_id, id, group_id, centre_id) values ($1, gen_random_uuid(), $2, $3)",
        [c.id, id, centre],
      );
  });
  return id;
}

/** A county that has opened plans of 2027 and reports of 2026, with a centre, its group and those who act. */
export async function aYear(options: { on?: Day } = {}) {
  const c = await aCounty(options);
  const centreId = await aCentre(c, { bhv: "ja", oppen_forskola: "ja" }, { name: "Eken" });
  const groupId = await aLocalGroup(c, centreId);
  for (const [kind, year, opensOn, deadlineOn, lastOn] of [
    ["plan", "2026", "2025-10-01", "2025-12-15", "2027-01-31"],
    ["plan", "2027", "2026-10-01", "2026-12-15", "2027-01-31"],
    ["berattelse", "2026", "2026-11-01", "2027-02-15", "2027-03-31"],
  ])
    await c.as.coordinator((ctx) =>
      openRound(
        ctx,
        yearSchemas.openRound.parse({
          kind,
          year,
          opensOn,
          deadlineOn,
          lastOn,
          ways: "both",
          headings: "ja",
        }),
      ),
    );
  const local = c.as.local(centreId);
  const chair = c.acting("ledamot", [
    {
      role: "ordforande",
      scope: { level: "group", id: groupId, county: false, codes: [], ids: [centreId] },
    },
  ]);
  return { c, centreId, groupId, local, chair, county: c.as.coordinator };
}
export type Year = Awaited<ReturnType<typeof aYear>>;
type As = TestCounty["as"]["coordinator"];

/** The same person on another day. */
export const on =
  (as: As, today: Day): As =>
  (work, mode) =>
    as((ctx) => work({ ...ctx, today }), mode);

export const read = (as: As, id: string) => as((ctx) => readDocument(ctx, id), "read");

/** All that last year's plan leaves over, as the boxes are ticked when nobody has touched them. */
async function allOf(y: Year, year: number) {
  const carry = (await y.local((ctx) => getCarry(ctx, y.centreId, year), "read")) ?? [];
  return {
    goals: carry.map(({ id }) => id),
    activities: carry.flatMap((goal) => goal.activities.map(({ id }) => id)),
  };
}

/** Begins a document; a plan with all that last year's leaves over where `carry` is "ja". */
export async function begin(
  y: Year,
  kind: DocumentKind,
  year: number,
  carry = "",
): Promise<string> {
  const input = documentSchemas.beginDocument.parse({
    centreId: y.centreId,
    kind,
    year: String(year),
    ...(carry === "ja" && (await allOf(y, year))),
  });
  return idOf(await y.local((ctx) => documents.beginDocument(ctx, input)));
}

const stepInput = async (as: As, documentId: string) => ({
  documentId,
  version: (await read(as, documentId)).rowVersion,
});

/** Takes one of the steps that ask for nothing but the document. */
export const step = async (
  as: As,
  name: "submitDocument" | "takeBackDocument" | "receiveDocument" | "takeBackReceipt",
  documentId: string,
) => {
  const input = await stepInput(as, documentId);
  return as((ctx) => documents[name](ctx, input));
};

export async function sendBack(
  as: As,
  documentId: string,
  by: "group" | "county",
  sectionKey = "",
) {
  const input = documentSchemas.returnDocument.parse({
    ...(await stepInput(as, documentId)),
    by,
    reason: "Skriv hur föräldrarna fick påverka.",
    sectionKey,
  });
  return as((ctx) => documents.returnDocument(ctx, input));
}

const protocol = { name: "protokoll.pdf", bytes: new TextEncoder().encode("%PDF-1.7 exempel") };

export async function adopt(
  as: As,
  documentId: string,
  how: "adoptDocument" | "recordAdoption" = "adoptDocument",
  adoptedOn: string = decided,
) {
  // Whoever records a decision puts its protocol beside it first.
  if (how === "recordAdoption" && (await read(as, documentId)).draft?.protocols.length === 0)
    await as((ctx) => attachProtocol(ctx, documentId, protocol));
  const input = documentSchemas.adoptDocument.parse({
    ...(await stepInput(as, documentId)),
    adoptedOn,
    decision: "2026 § 6",
  });
  return as((ctx) => adoption[how](ctx, input));
}

export async function reopen(
  as: As,
  documentId: string,
  name: "correct" | "request_correction" | "correct_closed" | "object",
) {
  const input = documentSchemas.openVersion.parse({
    ...(await stepInput(as, documentId)),
    step: name,
    reason: "En siffra blev fel.",
    sectionKey: "",
  });
  return as((ctx) => adoption.openVersion(ctx, input));
}

/** The next version is given up. */
export async function giveUp(
  as: As,
  documentId: string,
  name: "abandon" | "withdraw_request" | "withdraw_objection" = "abandon",
) {
  const input = documentSchemas.abandonVersion.parse({
    ...(await stepInput(as, documentId)),
    step: name,
  });
  return as((ctx) => adoption.abandonVersion(ctx, input));
}

export async function write(as: As, documentId: string, key: string, body: string, over = {}) {
  const section = (await read(as, documentId)).draft?.sections.find((s) => s.key === key);
  const input = writingSchemas.saveSection.parse({
    documentId,
    sectionId: section?.id ?? randomUUID(),
    version: section?.version ?? 1,
    body,
    ready: "ja",
    ...over,
  });
  return as((ctx) => saveSection(ctx, input));
}

/** Fills everything that is required, as a person would. */
export async function fill(as: As, documentId: string): Promise<void> {
  const { draft, kind } = await read(as, documentId);
  if (!draft) throw new Error("nothing to fill");
  if (kind === "plan" && draft.goals.length === 0) {
    await as((ctx) =>
      addGoal(
        ctx,
        writingSchemas.addGoal.parse({
          documentId,
          title: "Fler nyanlända familjer hittar till öppna förskolan",
          indicator: "Familjer med tolkstöd per termin",
          base: "14",
          target: "25",
          nature: "resultat",
        }),
      ),
    );
    const goalId = (await read(as, documentId)).draft?.goals[0]?.id;
    await as((ctx) =>
      addActivity(
        ctx,
        writingSchemas.addActivity.parse({
          documentId,
          goalId,
          what: "Träffar tillsammans med SFI",
          audience: "riktad",
        }),
      ),
    );
  }
  for (const goal of kind === "berattelse" ? draft.goals : [])
    await as((ctx) =>
      saveOutcome(
        ctx,
        writingSchemas.saveOutcome.parse({
          documentId,
          goalId: goal.id,
          version: goal.version,
          outcome: "delvis",
          activities: draft.activities
            .filter((a) => a.goalId === goal.id)
            .map((a) => ({ id: a.id, state: "genomford" })),
        }),
      ),
    );
  if (draft.figures.length > 0)
    await as((ctx) =>
      saveFigures(
        ctx,
        writingSchemas.saveFigures.parse({
          documentId,
          figures: draft.figures.map(({ id, version }) => ({ id, version, value: "12" })),
        }),
      ),
    );
  for (const section of draft.sections) {
    if (section.type === "text") await write(as, documentId, section.key, "Vi når fler familjer.");
    if (section.type === "bemanning")
      await as((ctx) =>
        confirmSection(
          ctx,
          fetchedSchemas.confirmSection.parse({
            documentId,
            sectionId: section.id,
            version: section.version,
            how: "stammer",
          }),
        ),
      );
    if (section.type === "utfall" && draft.goals.length === 0)
      await write(as, documentId, section.key, "Det fanns ingen plan.");
  }
}

/** A plan that has been adopted by the chair. */
export async function anAdopted(
  y: Year,
  kind: DocumentKind = "plan",
  year = 2026,
): Promise<string> {
  const id = await begin(y, kind, year);
  await fill(y.local, id);
  await step(y.local, "submitDocument", id);
  await adopt(y.chair, id);
  return id;
}
