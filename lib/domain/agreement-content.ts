import type { AgreementKind } from "./agreement";
import { type ContentKey, contentKeys } from "./content-checklist";

/** What somebody has found; nobody has looked where there is none of these, and that is not the same as missing. */
export const itemStates = ["finns", "delvis", "saknas"] as const;
export type ItemState = (typeof itemStates)[number];

/** A clause of a local agreement beside the county's frame: the same, further, or missing. */
export const itemComparisons = ["samma", "langre", "saknas"] as const;
export type ItemCompared = (typeof itemComparisons)[number];

/** What has been found of one clause. */
export type Found = { state: ItemState; compared: ItemCompared | null };
export type FoundByKey = ReadonlyMap<ContentKey, Found>;

/** What is looked through by the checklist: what is agreed locally, and the county's frame itself. Source: agreements 3.1. */
export const hasContent = (kind: AgreementKind): boolean =>
  kind === "lokalt_samverkansavtal" || isFrame(kind);

/** What a local agreement is compared with: the county's länsöverenskommelse, or what it has decided instead. Source: agreements 3.1. */
export const isFrame = (kind: AgreementKind): boolean =>
  kind === "lansoverenskommelse" || kind === "styrdokument";

/** A comparison with the frame that it was made with; null where nobody knows which that was. */
export type ComparedWith = { compared: ItemCompared | null; comparedWith: string | null };

/**
 * A comparison holds while the frame that it was made with does: of one that another has replaced it says nothing about
 * today's, and the clause is then not compared. What was found then is kept beside it. Source: issue 5, Content.
 */
export function comparedToday(
  { compared, comparedWith }: ComparedWith,
  frames: ReadonlySet<string>,
): { compared: ItemCompared | null; earlier: ItemCompared | null } {
  const holds = comparedWith !== null && frames.has(comparedWith);
  return holds ? { compared, earlier: null } : { compared: null, earlier: compared };
}

export type FindingProblem =
  | "compared_without_looking"
  | "missing_goes_no_further"
  | "there_is_not_missing"
  | "frame_is_not_compared";

/**
 * What contradicts itself in what was found of a clause; null where nothing does. Nobody can compare what nobody has
 * looked at, what is missing goes no further than the frame, and what is wholly there is not missing against it.
 */
export function findingProblem(
  kind: AgreementKind,
  state: ItemState | null,
  compared: ItemCompared | null,
): FindingProblem | null {
  if (compared === null) return null;
  if (kind !== "lokalt_samverkansavtal") return "frame_is_not_compared";
  if (state === null) return "compared_without_looking";
  if (state === "saknas" && compared === "langre") return "missing_goes_no_further";
  return state === "finns" && compared === "saknas" ? "there_is_not_missing" : null;
}

/** How much of the checklist somebody has looked at, and what was found: "14 av 25 granskade, 2 saknas". Source: issue 5, Content. */
export function coverageOf(found: FoundByKey) {
  const looked = contentKeys.flatMap((key) => found.get(key) ?? []);
  return {
    total: contentKeys.length,
    reviewed: looked.length,
    missing: looked.filter(({ state }) => state === "saknas").length,
    partly: looked.filter(({ state }) => state === "delvis").length,
    compared: looked.filter(({ compared }) => compared !== null).length,
  };
}
export type Coverage = ReturnType<typeof coverageOf>;

/** What a clause is for a centre against the county's frame; the last is that nobody has compared it. */
export const verdicts = ["saknas", "langre", "samma", "ej_jamford"] as const;
export type Verdict = (typeof verdicts)[number];

const best: readonly Verdict[] = ["langre", "samma", "saknas", "ej_jamford"];

/**
 * What a clause is for a centre: the best of the local agreements that hold for it, for what one of them gives, the
 * centre has. Exactly one for every centre and clause. Source: issue 5, Screens; edge case 21.
 */
export function verdictOf(agreements: readonly FoundByKey[], key: ContentKey): Verdict {
  const all = agreements.map((found): Verdict => found.get(key)?.compared ?? "ej_jamford");
  return best.find((verdict) => all.includes(verdict)) ?? "ej_jamford";
}

type Centre = { agreements: readonly FoundByKey[] };

/** How many centres each clause is the same, further, missing or not compared for; each centre once in every line. */
export function countVerdicts(
  centres: readonly Centre[],
): Record<ContentKey, Record<Verdict, number>> {
  const lines = contentKeys.map((key) => {
    const counts: Record<Verdict, number> = { saknas: 0, langre: 0, samma: 0, ej_jamford: 0 };
    for (const { agreements } of centres) counts[verdictOf(agreements, key)]++;
    return [key, counts] as const;
  });
  return Object.fromEntries(lines) as Record<ContentKey, Record<Verdict, number>>;
}

/** The clauses that are of a verdict for a centre; of one clause alone where one is asked for. */
export function clausesOf(
  { agreements }: Centre,
  verdict: Verdict,
  key: ContentKey | null,
): ContentKey[] {
  const asked = key === null ? contentKeys : [key];
  return asked.filter((one) => verdictOf(agreements, one) === verdict);
}
