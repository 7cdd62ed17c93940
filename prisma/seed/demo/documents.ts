import { createHash } from "node:crypto";
import { toDate } from "@/lib/db/day";
import type { Prisma } from "@/lib/db/generated/client";
import { addDays, type Day } from "@/lib/domain/day";
import { type DocumentStep, documentSteps } from "@/lib/domain/document";
import { shippedSections } from "@/lib/domain/document-section";
import { type FigureUnit, figuresOf } from "@/lib/domain/figure";
import { figureWords, sectionWords } from "@/lib/i18n/sv/document-template";
import { idOf } from "../ids";
import { type Planned, type RoundPlan, roundPlans, storyOf } from "./document-stories";
import { countyGoals, type GoalText, goals, ownHeadings, ownTexts, texts } from "./document-texts";
import { oddFigure } from "./figure-questions";
import { onePage } from "./one-page";
import { lifeOf } from "./rows";
import type { CentreSpec, CountySpec } from "./spec";
import { numberFor, pick } from "./variety";

/** Rows in the order in which they can be written; a version is written as a draft and adopted afterwards. */
const noDocuments = () => ({
  document: [] as Prisma.DocumentCreateManyInput[],
  documentVersion: [] as Prisma.DocumentVersionCreateManyInput[],
  documentSection: [] as Prisma.DocumentSectionCreateManyInput[],
  documentGoal: [] as Prisma.DocumentGoalCreateManyInput[],
  documentActivity: [] as Prisma.DocumentActivityCreateManyInput[],
  documentFigure: [] as Prisma.DocumentFigureCreateManyInput[],
  documentEvent: [] as Prisma.DocumentEventCreateManyInput[],
  storedFile: [] as Prisma.StoredFileCreateManyInput[],
  storedFileContent: [] as Prisma.StoredFileContentCreateManyInput[],
  documentFile: [] as Prisma.DocumentFileCreateManyInput[],
});
type DocumentRows = ReturnType<typeof noDocuments>;
export type Adopted = {
  id: string;
  way: Planned["way"];
  on: Day;
  group: string | null;
};
/** First versions, then those after them: there is only one draft of a document at a time. */
export type DocumentBatch = { rows: DocumentRows; adopt: Adopted[] };

const id = (slug: string, ...words: string[]) => idOf(slug, "document", ...words);
const wordOf = ({ kind, year }: RoundPlan) => `${kind}-${year}`;

/** The year's rounds with the shipped template, the county's goals, and leave for two centres. */
export function roundRows({ slug }: CountySpec, today: Day) {
  const rounds = roundPlans(today);
  return {
    documentRound: rounds.map((round) => ({
      id: id(slug, "round", wordOf(round)),
      ...{ kind: round.kind, year: round.year },
      opensOn: toDate(round.opensOn),
      deadlineOn: toDate(round.deadlineOn),
      graceOn: toDate(addDays(round.deadlineOn, 7)),
      lastOn: toDate(addDays(round.deadlineOn, 45)),
    })),
    roundSection: rounds.flatMap((round) =>
      shippedSections[round.kind].map(({ key, type, required, on }, position) => ({
        id: id(slug, "round-section", wordOf(round), key),
        roundId: id(slug, "round", wordOf(round)),
        ...{ key, type, required, active: on, position },
        heading: sectionWords[key]?.heading ?? key,
        guidance: sectionWords[key]?.guidance ?? null,
      })),
    ),
    roundFigure: rounds.flatMap((round) =>
      figuresOf(round.kind).map(({ key, required }, position) => ({
        id: id(slug, "round-figure", wordOf(round), key),
        roundId: id(slug, "round", wordOf(round)),
        ...{ key, required, active: required, position },
      })),
    ),
    countyGoal: [...new Set(rounds.map((round) => round.year))].flatMap((year) =>
      countyGoals.map(({ themes, ...goal }, position) => ({
        id: id(slug, "county-goal", String(year), String(position)),
        ...goal,
        ...{ year, position, themes: [...themes] },
      })),
    ),
  };
}

/** The group that answers for a centre, by the spec. */
function groupOf({ slug, groups = [] }: CountySpec, centre: CentreSpec): string | null {
  const found = groups.find(
    (g) =>
      g.responsible &&
      (g.centres?.includes(centre.key) || g.municipalities?.includes(centre.municipality)),
  );
  return found ? idOf(slug, "group", found.key) : null;
}

type Writing = {
  county: CountySpec;
  centre: CentreSpec;
  round: RoundPlan;
  rows: DocumentRows;
  versionId: string;
  /** How many of the sections have been written. */
  share: number;
  number: number;
  returned: string | null;
};

/** A centre's own level, a little more or less each year; opening hours stay what they are. */
function valueFor(words: string, unit: FigureUnit, most: number, year: number): number {
  const level = 8 + numberFor(words, most);
  return unit === "timmar"
    ? level
    : Math.round(level * (0.9 + numberFor(`${words} ${year}`, 28) / 100));
}

function writeGoals({ county: { slug }, centre, round, rows, versionId, number }: Writing): void {
  const { kind, year } = round;
  const from = numberFor(`${centre.key} goals`, goals.length);
  const chosen = [0, 1, 2].map((i) => goals[(from + i) % goals.length]) as GoalText[];
  chosen.forEach((goal, position) => {
    const goalId = id(slug, "goal", versionId, String(position));
    const { title, aim, themes, nature, indicator, base, target } = goal;
    const tied = countyGoals.findIndex((one) => one.aim === aim);
    const report = kind === "berattelse" && (round.open ? position === 0 : true);
    const plan = id(slug, "version", centre.key, `plan-${year}`, "1");
    const planGoalId = id(slug, "goal", plan, String(position));
    const fetched = kind === "berattelse" && rows.documentGoal.some((g) => g.id === planGoalId);
    rows.documentGoal.push({
      id: goalId,
      documentVersionId: versionId,
      ...{ position, title, aim, nature, indicator, base, target },
      themes: [...themes],
      countyGoalId: tied < 0 ? null : id(slug, "county-goal", String(year), String(tied)),
      planGoalId: fetched ? planGoalId : null,
      ...(report && { outcome: goal.outcome, outcomeValue: goal.value, comment: goal.comment }),
    });
    goal.activities.forEach((what, at) => {
      rows.documentActivity.push({
        id: id(slug, "activity", versionId, String(position), String(at)),
        documentVersionId: versionId,
        goalId,
        ...{ position: at, what },
        audience: at === 0 ? "riktad" : "generell",
        services: at === 0 ? ["oppen_forskola", "bhv"] : ["oppen_forskola"],
        timeSaid: pick(`${centre.key} ${what}`, ["Våren", "Hösten", "Hela året", "Mars till maj"]),
        state: report
          ? goal.outcome === "uppnatt"
            ? "genomford"
            : "delvis"
          : kind === "plan"
            ? "planerad"
            : null,
      });
    });
  });
  // A second version says of one thing more than the first.
  if (number > 1)
    rows.documentGoal
      .filter((goal) => goal.documentVersionId === versionId)
      .slice(0, 1)
      .forEach((goal) => {
        goal.comment = "Siffran är räknad om efter att en månad hade fallit bort.";
      });
}

/** What is counted when the year is over, and so is not answered in a report that is being written. */
const countedLast: readonly string[] = ["samverkansmoten", "foraldragrupper"];

/** A heading of the centre's own: in every third plan, and in those that are being written. */
function writeOwnHeading({ county, centre, round, rows, versionId, share }: Writing): void {
  const whole = share === 1;
  if (round.kind !== "plan" || (whole && numberFor(`${centre.key} own`, 3) > 0)) return;
  rows.documentSection.push({
    id: id(county.slug, "section", versionId, "lokal-1"),
    documentVersionId: versionId,
    ...{ key: "lokal-1", type: "text", required: false, position: 1_000 },
    heading: pick(`${centre.key} own heading`, ownHeadings),
    body: whole ? pick(`${centre.key} own text`, ownTexts) : "",
    ready: whole,
    facts: [],
  });
}

function writeVersion(writing: Writing): void {
  const { county, centre, round, rows, versionId, share, returned } = writing;
  const sections = shippedSections[round.kind];
  const on = sections.flatMap((section, position) =>
    section.on ? [{ ...section, position }] : [],
  );
  on.forEach(({ key, type, required, position }, i) => {
    const written = i < Math.ceil(on.length * share);
    rows.documentSection.push({
      id: id(county.slug, "section", versionId, key),
      documentVersionId: versionId,
      ...{ key, type, required, position },
      heading: sectionWords[key]?.heading ?? key,
      body: written && texts[key] ? pick(`${centre.key} ${key}`, texts[key]) : "",
      ready: written && returned !== key,
      facts: [],
    });
  });
  writeOwnHeading(writing);
  if (share > 0.2 || round.kind === "berattelse") writeGoals(writing);
  figuresOf(round.kind).forEach(({ key, required, unit }, position) => {
    if (!required) return;
    const words = `${centre.key} ${key} ${round.year}`;
    const odd = oddFigure(centre.key, round, key);
    const missing = !odd && numberFor(`${words} missing`, 14) === 0;
    const most = { antal: key.startsWith("besok") ? 6000 : 40, timmar: 30, dagar: 20, procent: 99 };
    rows.documentFigure.push({
      id: id(county.slug, "figure", versionId, key),
      documentVersionId: versionId,
      ...{ key, required, position },
      ...(share > 0.4 &&
        (share === 1 || !countedLast.includes(key)) &&
        (missing
          ? { state: "uppgift_saknas", comment: `${figureWords[key]?.label} räknades inte i år.` }
          : {
              state: "varde",
              value: Math.round(
                valueFor(`${centre.key} ${key}`, unit, most[unit], round.year) * (odd?.times ?? 1),
              ),
              comment: odd?.comment ?? null,
              quality: key === "oppna_timmar" ? "register" : "raknad",
            })),
    });
  });
}

/** A small file that opens: a page with one line on it. */
function writeFile(
  slug: string,
  rows: DocumentRows,
  documentVersionId: string,
  category: "dokument" | "protokoll",
  year: number,
): void {
  const fileId = id(slug, "file", documentVersionId, category);
  const content = onePage(category === "dokument" ? "Exempel: en plan" : "Exempel: ett protokoll");
  rows.storedFile.push({
    id: fileId,
    name: `${category === "dokument" ? "Verksamhetsplan" : "Protokoll"} ${year} (exempel).pdf`,
    contentType: "application/pdf",
    size: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  });
  rows.storedFileContent.push({ id: fileId, content });
  rows.documentFile.push({
    id: id(slug, "document-file", documentVersionId, category),
    ...{ documentVersionId, fileId, category },
  });
}

/** One document with all that has happened to it. */
function writeDocument(
  county: CountySpec,
  centre: CentreSpec,
  round: RoundPlan,
  story: Planned,
  actorOf: (step: DocumentStep) => string | null,
  batches: [DocumentBatch, DocumentBatch],
): void {
  const { slug } = county;
  const documentId = id(slug, centre.key, wordOf(round));
  const versionOf = (n: number) => id(slug, "version", centre.key, wordOf(round), String(n));
  const [first, next] = batches;
  first.rows.document.push({
    id: documentId,
    centreId: idOf(slug, "centre", centre.key),
    ...{ kind: round.kind, year: round.year, state: story.state },
    submittedOn: toDate(story.submittedOn),
    receivedOn: toDate(story.receivedOn),
  });
  for (let number = 1; number <= story.versions; number++) {
    const { rows } = number === 1 ? first : next;
    const versionId = versionOf(number);
    rows.documentVersion.push({
      id: versionId,
      documentId,
      number,
      reason: number === 1 ? null : story.reason,
    });
    const returned = number === story.versions ? story.returnedSection : null;
    if (story.way !== "fil")
      writeVersion({
        county,
        centre,
        round,
        rows,
        versionId,
        number,
        share: story.share,
        returned,
      });
    // What was recorded has the protocol beside it, and what was made elsewhere is the file.
    if (number === 1 && story.way !== "ordforande")
      writeFile(slug, rows, versionId, story.way === "fil" ? "dokument" : "protokoll", round.year);
    const section = rows.documentSection.find(
      (s) => s.documentVersionId === versionId && s.key === returned,
    );
    if (section) section.returnedReason = story.reason;
  }
  if (story.adoptedOn)
    first.adopt.push({
      id: versionOf(1),
      way: story.way,
      on: story.adoptedOn,
      group: groupOf(county, centre),
    });
  story.steps.forEach(({ step, on }, i) => {
    const is = step === "filed" ? { freezes: true } : documentSteps[step];
    const needs = "reason" in is;
    first.rows.documentEvent.push({
      id: id(slug, "event", documentId, String(i)),
      documentId,
      number: "opens" in is ? 2 : 1,
      step,
      at: new Date(Date.parse(`${on}T08:00:00Z`) + i * 60_000),
      onDay: toDate(on),
      actorId: actorOf(step === "filed" ? "submit" : step),
      reason: needs ? story.reason : null,
      sectionKey: needs ? story.returnedSection : null,
      decision: "freezes" in is ? decisionOf(on) : null,
    });
  });
}

export const decisionOf = (on: Day): string => `${on.slice(0, 4)} § ${1 + numberFor(on, 18)}`;

/** All the documents of a county's demo: what must be written first, and what comes after that is adopted. */
export function documentBatches(
  county: CountySpec,
  today: Day,
  actorOf: (step: DocumentStep) => string | null,
): [DocumentBatch, DocumentBatch] {
  const batches: [DocumentBatch, DocumentBatch] = [
    { rows: noDocuments(), adopt: [] },
    { rows: noDocuments(), adopt: [] },
  ];
  for (const round of roundPlans(today))
    for (const centre of county.centres) {
      const { opens, closes } = lifeOf(centre, today);
      const rests = centre.statuses?.some(({ status }) => status === "vilande");
      if (opens > round.opensOn || (closes !== null && closes <= round.deadlineOn) || rests)
        continue;
      const story = storyOf(centre.key, round, today);
      if (story) writeDocument(county, centre, round, story, actorOf, batches);
    }
  return batches;
}
