import { readDocument } from "@/lib/documents/queries";
import type { DocumentKind } from "@/lib/domain/document";
import { fileDocument } from "@/lib/filing/keeping";
import { attachProtocol } from "@/lib/protocols/keeping";
import { roundsOf } from "@/lib/year/queries";
import { afterSeeing, idOf } from "../../support/centre";
import type { TestCounty } from "../../support/county";
import { adopt, fill, reopen, step } from "../../support/document";
import { inputOf, run } from "./commands";
import * as said from "./said";

/** Rounds that stand open, one that is closed, and a goal of the county's. */
export async function aYearOf(c: TestCounty) {
  const as = c.as.coordinator;
  for (const [kind, year] of [
    ...["2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028", "2030"].map(
      (y) => ["plan", y] as const,
    ),
    ["berattelse", "2025"] as const,
  ])
    await as((ctx) => run(ctx, "openRound", inputOf("openRound", { kind, year, ...said.days })));
  await as((ctx) =>
    run(ctx, "addCountyGoal", inputOf("addCountyGoal", { year: "2027", title: "Nå alla" })),
  );
  await as((ctx) => run(ctx, "addTheme", inputOf("addTheme", { name: "Att nå alla" })));
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
  const [closed, round, report, adopted, received, goal, theme] = [
    await find("plan", 2030),
    await find("plan", 2028),
    await find("berattelse", 2025),
    await find("plan", 2025),
    await find("plan", 2023),
    await as(({ db }) => db.countyGoal.findFirstOrThrow({}), "read"),
    await as(({ db }) => db.countyTheme.findFirstOrThrow({}), "read"),
  ];
  return {
    roundId: round?.id ?? "",
    roundVersion: round?.version ?? 0,
    reportRoundId: report?.id ?? "",
    reportRoundVersion: report?.version ?? 0,
    closedRoundId: closed?.id ?? "",
    closedRoundVersion: closed?.version ?? 0,
    adoptedRoundId: adopted?.id ?? "",
    receivedRoundId: received?.id ?? "",
    countyGoalId: goal.id,
    countyGoalVersion: goal.version,
    themeId: theme.id,
    themeVersion: theme.version,
  };
}

/** A report that the county has asked about: one figure that nobody has answered, and one that is answered. */
async function askedAbout(c: TestCounty, documentId: string) {
  const as = c.as.coordinator;
  const { rowVersion: version } = await as((ctx) => readDocument(ctx, documentId), "read");
  const figures = { besok_vuxna: { value: "900" }, oppna_timmar: { value: "60" } };
  await afterSeeing(
    as,
    (ctx, input: { seen: string | null }) => run(ctx, "enterFigures", input),
    inputOf("enterFigures", { documentId, version, figures }) as { seen: string | null },
  );
  for (const [name, key, version] of [
    ["askAboutFigure", "besok_vuxna", 1],
    ["askAboutFigure", "oppna_timmar", 1],
    ["answerAboutFigure", "oppna_timmar", 2],
  ] as const)
    await as((ctx) =>
      run(ctx, name, inputOf(name, { documentId, key, version, body: "Så många?" })),
    );
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
  const read = (id: string) => as((ctx) => readDocument(ctx, id), "read");
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
  const [receivedId, recordedId, adoptedId, handedId, documentId] = [
    await filled("2023"),
    await filled("2024"),
    await filled("2025"),
    await filled("2026"),
    await filled("2027"),
  ];
  await adopt(as, receivedId, "recordAdoption");
  await step(as, "receiveDocument", receivedId);
  await adopt(as, recordedId, "recordAdoption");
  await step(as, "submitDocument", adoptedId);
  await adopt(chair, adoptedId);
  await step(as, "submitDocument", handedId);
  const reportId = await begin("berattelse", "2025");
  const filedId = idOf(await as((ctx) => fileDocument(ctx, said.filed(centreId), said.pdf)));
  await askedAbout(c, filedId);
  const next = async (year: string, who: typeof as, how: Parameters<typeof reopen>[2]) => {
    const id = await filled(year);
    await adopt(as, id, "recordAdoption");
    await reopen(who, id, how);
    return { documentId: id, version: (await read(id)).rowVersion };
  };
  const nextVersions = {
    corrected: await next("2021", as, "correct"),
    asked: await next("2022", as, "request_correction"),
    objected: await next("2020", chair, "object"),
  };
  const leave = { centreId, kind: "plan", year: "2028", leave: "forlangd", ...said.longer };
  await as((ctx) => run(ctx, "giveLeave", inputOf("giveLeave", leave)));
  for (const id of [handedId, documentId]) await as((ctx) => attachProtocol(ctx, id, said.pdf));
  const heading = { documentId, heading: "Föräldrakvällar" };
  await as((ctx) => run(ctx, "addHeading", inputOf("addHeading", heading)));
  const [draft, report] = [await read(documentId), await read(reportId)];
  const section = draft.draft?.sections.find((s) => s.key === "delaktighet");
  const facts = draft.draft?.sections.find((s) => s.type === "bemanning");
  const own = draft.draft?.sections.find((s) => s.heading === heading.heading);
  const given = await as(
    ({ db }) => db.documentLeave.findFirstOrThrow({ where: { centreId } }),
    "read",
  );
  return {
    ...{ documentId, handedId, adoptedId, recordedId, receivedId, reportId, filedId },
    ...nextVersions,
    receivedVersion: (await read(receivedId)).rowVersion,
    filedVersion: (await read(filedId)).rowVersion,
    documentVersion: draft.rowVersion,
    protocolFileId: (await read(handedId)).draft?.protocols[0]?.fileId ?? "",
    handedVersion: (await read(handedId)).rowVersion,
    adoptedVersion: (await read(adoptedId)).rowVersion,
    recordedVersion: (await read(recordedId)).rowVersion,
    sectionId: section?.id ?? "",
    sectionVersion: section?.version ?? 0,
    ownSectionId: own?.id ?? "",
    ownSectionVersion: own?.version ?? 0,
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
