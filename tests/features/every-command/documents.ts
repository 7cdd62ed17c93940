import { readDocument } from "@/lib/documents/queries";
import type { DocumentKind } from "@/lib/domain/document";
import { roundsOf } from "@/lib/year/queries";
import { afterSeeing, idOf } from "../../support/centre";
import type { TestCounty } from "../../support/county";
import { adopt, fill, step } from "../../support/document";
import { inputOf, run } from "./commands";
import * as said from "./said";

/** Rounds that stand open, one that is closed, and a goal of the county's. */
export async function aYearOf(c: TestCounty) {
  const as = c.as.coordinator;
  for (const [kind, year] of [
    ...["2024", "2025", "2026", "2027", "2028", "2030"].map((y) => ["plan", y] as const),
    ["berattelse", "2025"] as const,
  ])
    await as((ctx) => run(ctx, "openRound", inputOf("openRound", { kind, year, ...said.days })));
  await as((ctx) =>
    run(ctx, "addCountyGoal", inputOf("addCountyGoal", { year: "2027", title: "Nå alla" })),
  );
  const find = async (kind: DocumentKind, year: number) =>
    (await as((ctx) => roundsOf(ctx))).find((r) => r.kind === kind && r.year === year);
  const closing = await find("plan", 2030);
  await afterSeeing(
    as,
    (ctx, input: { seen: string | null }) => run(ctx, "closeRound", input),
    inputOf("closeRound", { roundId: closing?.id, version: closing?.version }) as {
      seen: string | null;
    },
  );
  const [closed, round, report, adopted, goal] = [
    await find("plan", 2030),
    await find("plan", 2028),
    await find("berattelse", 2025),
    await find("plan", 2025),
    await as(({ db }) => db.countyGoal.findFirstOrThrow({}), "read"),
  ];
  return {
    roundId: round?.id ?? "",
    roundVersion: round?.version ?? 0,
    reportRoundId: report?.id ?? "",
    reportRoundVersion: report?.version ?? 0,
    closedRoundId: closed?.id ?? "",
    closedRoundVersion: closed?.version ?? 0,
    adoptedRoundId: adopted?.id ?? "",
    countyGoalId: goal.id,
    countyGoalVersion: goal.version,
  };
}

/** A centre's documents: a plan that is written, one handed in, one adopted by the chair, one recorded; and a report. */
export async function documentsAt(c: TestCounty, centreId: string, groupId: string) {
  const as = c.as.coordinator;
  const chair = c.acting("ledamot", [
    {
      role: "ordforande",
      scope: { level: "group", id: groupId, county: false, codes: [], ids: [centreId] },
    },
  ]);
  const begin = async (kind: DocumentKind, year: string) =>
    idOf(
      await as((ctx) =>
        run(ctx, "beginDocument", inputOf("beginDocument", { centreId, kind, year })),
      ),
    );
  const filled = async (year: string) => {
    const id = await begin("plan", year);
    await fill(as, id);
    return id;
  };
  const [recordedId, adoptedId, handedId, documentId] = [
    await filled("2024"),
    await filled("2025"),
    await filled("2026"),
    await filled("2027"),
  ];
  await adopt(as, recordedId, "recordAdoption");
  await step(as, "submitDocument", adoptedId);
  await adopt(chair, adoptedId);
  await step(as, "submitDocument", handedId);
  const reportId = await begin("berattelse", "2025");
  const leave = { centreId, kind: "plan", year: "2028", leave: "forlangd", ...said.longer };
  await as((ctx) => run(ctx, "giveLeave", inputOf("giveLeave", leave)));
  const read = (id: string) => as((ctx) => readDocument(ctx, id), "read");
  const [draft, report] = [await read(documentId), await read(reportId)];
  const section = draft.draft?.sections.find((s) => s.key === "delaktighet");
  const facts = draft.draft?.sections.find((s) => s.type === "bemanning");
  const given = await as(
    ({ db }) => db.documentLeave.findFirstOrThrow({ where: { centreId } }),
    "read",
  );
  return {
    ...{ documentId, handedId, adoptedId, recordedId, reportId },
    documentVersion: draft.rowVersion,
    handedVersion: (await read(handedId)).rowVersion,
    adoptedVersion: (await read(adoptedId)).rowVersion,
    recordedVersion: (await read(recordedId)).rowVersion,
    sectionId: section?.id ?? "",
    sectionVersion: section?.version ?? 0,
    factsId: facts?.id ?? "",
    factsVersion: facts?.version ?? 0,
    goalId: draft.draft?.goals[0]?.id ?? "",
    goalVersion: draft.draft?.goals[0]?.version ?? 0,
    activityId: draft.draft?.activities[0]?.id ?? "",
    activityVersion: draft.draft?.activities[0]?.version ?? 0,
    recordedGoalId: (await read(recordedId)).adopted?.goals[0]?.id ?? "",
    reportGoalId: report.draft?.goals[0]?.id ?? "",
    reportGoalVersion: report.draft?.goals[0]?.version ?? 0,
    reportActivityId: report.draft?.activities[0]?.id ?? "",
    figureId: report.draft?.figures[0]?.id ?? "",
    figureVersion: report.draft?.figures[0]?.version ?? 0,
    leaveId: given.id,
    leaveVersion: given.version,
  };
}
