import type { Section, Version } from "@/lib/documents/queries";
import type { ServiceType } from "@/lib/domain/service";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { figureSaid } from "@/lib/i18n/sv/figure-said";
import { threadWords } from "@/lib/i18n/sv/goal-thread";
import { aimWords } from "@/lib/i18n/sv/goals";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { serviceWords } from "@/lib/i18n/sv/services";
import { professionWords } from "@/lib/i18n/sv/staffing";
import {
  activityStateSaid,
  audienceWords,
  natureWords,
  outcomeWords,
  qualityWords,
  writingWords as words,
} from "@/lib/i18n/sv/writing";
import type {
  RegisterFact,
  StaffingFact,
  TextFact,
  VacancyFact,
} from "@/lib/register-facts/queries";

type Goal = Version["goals"][number];
type Activity = Version["activities"][number];
type Figure = Version["figures"][number];
type Facts = Pick<Section, "facts">;

const factsOf = ({ facts }: Facts) => (Array.isArray(facts) ? facts : []) as RegisterFact[];

/** The facts of a staffing section, as they were when they were fetched. */
export const staffingOf = (section: Facts): StaffingFact[] =>
  factsOf(section).filter((fact): fact is StaffingFact => !("kind" in fact));

/** What was vacant during the year, as it was when it was fetched. */
export const vacanciesOf = (section: Facts): VacancyFact[] =>
  factsOf(section).filter((fact): fact is VacancyFact => "kind" in fact && fact.kind === "vakans");

/** Words that were fetched from the register, and of which day; null where none were. */
export const textFactOf = (section: Facts): TextFact | null =>
  factsOf(section).find((fact): fact is TextFact => "kind" in fact && fact.kind === "text") ?? null;

/** A profession as the register names it. */
export const professionSaid = (profession: string): string =>
  professionWords[profession as keyof typeof professionWords] ?? profession;

/** A vacancy in a sentence. */
export function vacancySaid(vacancy: VacancyFact): string {
  const { profession, service, unit, vacantPercent, fromOn, toOn } = vacancy;
  const named = midSentence(serviceWords[service as ServiceType] ?? service);
  const where = unit === null ? named : `${named}, ${unit}`;
  return words.staffing.vacancy(professionSaid(profession), where, vacantPercent, fromOn, toOn);
}

/** What a goal belongs to: its nature, the county's goal, its aim and its themes. */
export const belongingOf = ({ nature, countyGoal, aim, themed }: Goal): string[] => [
  ...new Set(
    [
      natureWords[nature],
      countyGoal && threadWords.inDocument.countyGoal(countyGoal.title),
      aim && aimWords[aim as keyof typeof aimWords],
      ...themed.map(({ name }) => name),
    ].filter((one): one is string => Boolean(one)),
  ),
];

/** When, for whom, who and with what, in one line. */
export function activitySaid(activity: Activity): string {
  const { audience, timeSaid, profession, services, resources } = activity;
  return [
    audienceWords[audience],
    timeSaid && midSentence(timeSaid),
    profession && words.activities.responsible(midSentence(professionWords[profession])),
    services.map((service) => midSentence(serviceWords[service])).join(", "),
    resources && words.activities.resourcesSaid(midSentence(resources)),
  ]
    .filter(Boolean)
    .join(" · ");
}

const sentence = (...parts: (string | null | undefined | false)[]) =>
  parts.filter(Boolean).join(". ");

const activityLine = (activity: Activity, told: boolean) =>
  `– ${sentence(
    told ? `${activity.what}: ${activityStateSaid(activity.state)}` : activity.what,
    activitySaid(activity),
    told && activity.comment,
  )}`;

const goalLines = (goal: Goal, i: number) => [
  words.goals.numbered(i + 1, goal.title),
  words.goals.indicatorSaid(goal.indicator, goal.base, goal.target),
  belongingOf(goal).join(" · "),
];

const figureLine = (figure: Figure) =>
  sentence(
    `${figureWords[figure.key]?.label ?? figure.key}: ${figureSaid(figure)}`,
    figure.state === "varde" && figure.quality && qualityWords[figure.quality],
    figure.comment,
  );

const staffingLine = (fact: StaffingFact) =>
  [
    professionSaid(fact.profession),
    serviceWords[fact.service as ServiceType] ?? fact.service,
    fact.unit,
    fact.persons,
    fact.ftePercent,
    fact.vacantPercent,
  ].join(", ");

/** All that a section says, as lines of text: what two versions are compared by. */
export function sectionText(section: Section, version: Version): string {
  const under = (goal: Goal, told: boolean) =>
    version.activities.filter((a) => a.goalId === goal.id).map((a) => activityLine(a, told));
  const of: Record<Section["type"], () => string[]> = {
    text: () => [],
    mal: () => version.goals.flatMap(goalLines),
    aktiviteter: () =>
      version.goals.flatMap((goal, i) => {
        const lines = under(goal, false);
        return lines.length > 0 ? [words.goals.numbered(i + 1, goal.title), ...lines] : [];
      }),
    utfall: () =>
      version.goals.flatMap((goal, i) => [
        ...goalLines(goal, i),
        sentence(goal.outcome && outcomeWords[goal.outcome], goal.outcomeValue, goal.comment),
        ...under(goal, true),
      ]),
    siffror: () => version.figures.map(figureLine),
    bemanning: () => {
      const facts = staffingOf(section);
      return [
        ...(facts.length > 0 ? [words.staffing.caption(facts[0]?.on ?? null)] : []),
        ...facts.map(staffingLine),
        ...vacanciesOf(section).map(vacancySaid),
      ];
    },
  };
  return [...of[section.type](), section.body].filter(Boolean).join("\n");
}

/** A file by its name, and by its bytes: another with the same name is another. */
const fileLine = ({ file: { name, size, sha256 } }: Version["files"][number]) =>
  `${words.file(name, words.fileSize(size))}, ${words.fileMark(sha256.slice(0, 8))}`;

export type ComparedPart = { key: string; heading: string; text: string };

/** All that a version says, part by part: its sections in their order, then the files. */
export function partsOf(version: Version): ComparedPart[] {
  return [
    ...version.sections.map((section) => ({
      key: section.key,
      heading: section.heading,
      text: sectionText(section, version),
    })),
    ...(version.files.length > 0
      ? [{ key: "files", heading: words.fileTitle, text: version.files.map(fileLine).join("\n") }]
      : []),
  ];
}
