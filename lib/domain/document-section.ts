import type { DocumentKind } from "./document";

/** What a section asks for: words, goals with activities, the outcome of the plan's goals, figures, or the staffing. */
export const sectionTypes = [
  "text",
  "mal",
  "aktiviteter",
  "utfall",
  "siffror",
  "bemanning",
] as const;
export type SectionType = (typeof sectionTypes)[number];

/** A section of the shipped template; `required` ones are on and must have content, the others can be switched on. */
export type TemplateSection = { key: string; type: SectionType; required: boolean; on: boolean };

const text = (key: string, required = false): TemplateSection => ({
  key,
  type: "text",
  required,
  on: required,
});
const of = (key: string, type: SectionType): TemplateSection => ({
  key,
  type,
  required: true,
  on: true,
});

/**
 * The template that is shipped: six required sections for the plan and seven for the report; the other headings that
 * the sources show are there to be switched on. Source: the issue; domain 4.2.
 */
export const shippedSections: Record<DocumentKind, readonly TemplateSection[]> = {
  plan: [
    text("uppdrag"),
    text("omvarld"),
    of("mal", "mal"),
    of("aktiviteter", "aktiviteter"),
    text("uppfoljning", true),
    of("bemanning", "bemanning"),
    text("na_alla", true),
    text("kommunikation"),
    text("kompetens"),
    text("delaktighet", true),
    text("budget"),
    text("risker"),
  ],
  berattelse: [
    text("sammanfattning", true),
    of("maluppfyllelse", "utfall"),
    of("siffror", "siffror"),
    of("bemanning", "bemanning"),
    text("samverkan"),
    text("kommunikation"),
    text("delaktighet", true),
    text("avvikelser"),
    text("analys", true),
    text("lardomar"),
    text("forslag", true),
  ],
};

/** How far a section has come. What was fetched from elsewhere counts first when somebody has said that it is right. */
export const sectionStates = ["ej_paborjat", "pagar", "klart", "ska_kompletteras"] as const;
export type SectionState = (typeof sectionStates)[number];

/** The state of a section: what has come back, what is empty, what somebody has said is ready, and the rest. */
export function sectionState(section: {
  hasContent: boolean;
  ready: boolean;
  returned: boolean;
}): SectionState {
  if (section.returned) return "ska_kompletteras";
  if (!section.hasContent) return "ej_paborjat";
  return section.ready ? "klart" : "pagar";
}

/** The required sections that have no content: what stands between a document and being handed in. */
export const missingSections = <T extends { required: boolean; hasContent: boolean }>(
  sections: readonly T[],
): T[] => sections.filter((s) => s.required && !s.hasContent);

/** How many headings of its own a centre may add to a document. */
export const ownHeadingsAtMost = 10;

const ownKey = /^lokal-(\d+)$/;
/** Whether a section is the centre's own, and not the county's template's. */
export const isOwn = ({ key }: { key: string }): boolean => ownKey.test(key);

/** The key of the next heading that a centre adds, after those that are there. */
export function nextOwnKey(keys: readonly string[]): string {
  const taken = keys.map((key) => Number(ownKey.exec(key)?.[1] ?? 0));
  return `lokal-${Math.max(0, ...taken) + 1}`;
}

export type OwnHeadingProblem = "own_heading_not_allowed" | "own_headings_full" | "heading_taken";

const compared = (heading: string) => heading.trim().replace(/\s+/g, " ").toLocaleLowerCase("sv");

/**
 * What stands in the way of a heading of the centre's own, beside the other sections of the document; null where nothing
 * does. The county's template says whether there may be any; no two sections have the same heading, however it is
 * spaced. Source: issue 4, Templates and the year.
 */
export function ownHeadingProblem(
  allowed: boolean,
  heading: string,
  others: readonly { key: string; heading: string }[],
): OwnHeadingProblem | null {
  if (!allowed) return "own_heading_not_allowed";
  if (others.some((other) => compared(other.heading) === compared(heading))) return "heading_taken";
  return others.filter(isOwn).length >= ownHeadingsAtMost ? "own_headings_full" : null;
}

/** How a goal went. Source: data dictionary 10.11. */
export const outcomes = ["uppnatt", "delvis", "inte", "inte_paborjat", "utgar"] as const;
export type Outcome = (typeof outcomes)[number];

/** The eleven aims of Föreningen för familjecentralers främjande, which a goal may be tied to. Source: 10.10. */
export const aims = [
  "lattillgangligt_stod",
  "kunskapscentrum",
  "barnkonventionen",
  "delaktighet",
  "avvikande_utveckling",
  "samspel",
  "tidiga_insatser",
  "sociala_natverk",
  "jamstallt_foraldraskap",
  "sprakutveckling",
  "integration",
] as const;
export type Aim = (typeof aims)[number];
