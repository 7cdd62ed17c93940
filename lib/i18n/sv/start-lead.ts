import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import { longDate } from "./dates";
import { numeral } from "./numerals";
import { alone } from "./sentence";

type Next = {
  kind: DocumentKind;
  year: number;
  state: DocumentState;
  dueOn: Day;
  progress: { done: number; total: number } | null;
};

const toMend = (n: number) =>
  n === 1 ? "en uppgift att rätta" : `${numeral(n)} uppgifter att rätta`;
const named = ({ kind, year }: Next) => `${kind === "plan" ? "planen" : "berättelsen"} för ${year}`;

function far({ state, progress }: Next): string {
  if (state === "ej_paborjad" || progress === null) return "inget är skrivet än";
  return `${progress.done} av ${progress.total} avsnitt har innehåll`;
}

/** "Berättelsen för 2026 ska lämnas senast 15 februari 2027; 6 av 13 avsnitt har innehåll." */
function nextSentence(next: Next, today: Day): string {
  const what = alone(named(next));
  if (next.state === "ska_kompletteras")
    return `${what} har kommit tillbaka och ska kompletteras; ${far(next)}.`;
  const by = `${next.dueOn < today ? "skulle ha lämnats" : "ska lämnas"} senast ${longDate(next.dueOn)}`;
  return `${what} ${by}; ${far(next)}.`;
}

/** One sentence at the top of a start page: what its numbers mean to whoever has the role. */
export const startLead = {
  /** A lokal samordnare or a kommunal koordinator: what is next to hand in, and at how many of hers. */
  local: (
    {
      centres,
      left,
      mend,
      next,
    }: { centres: number; left: number; mend: number; next: Next | null },
    today: Day,
  ): string => {
    const rest = mend === 0 ? "inget att rätta" : toMend(mend);
    if (next === null)
      return centres === 1
        ? `Familjecentralen har inget att lämna in just nu och ${rest}.`
        : `Ingen av dina ${numeral(centres)} familjecentraler har något att lämna in just nu; de har ${rest}.`;
    if (centres === 1) return nextSentence(next, today);
    const all = centres === 2 ? "Båda dina" : `Alla dina ${numeral(centres)}`;
    const who = left === centres ? all : `${alone(numeral(left))} av dina ${numeral(centres)}`;
    return `${who} familjecentraler har något kvar att lämna in, först ${named(next)}, ${next.dueOn < today ? "som skulle ha lämnats" : "som ska lämnas"} senast ${longDate(next.dueOn)}.`;
  },
  /** A chef: what there is to mend where her services are. */
  heads: ({ centres, mend }: { centres: number; mend: number }): string => {
    const where = centres === 1 ? "en familjecentral" : `${numeral(centres)} familjecentraler`;
    return mend === 0
      ? `Du är närmaste chef vid ${where}, och där finns inget att rätta.`
      : `Du är närmaste chef vid ${where}, och där finns ${toMend(mend)}.`;
  },
  /** A medarbetare: what has been handed to her to write. */
  staff: (handed: number): string =>
    handed === 0
      ? "Inget är lämnat till dig att skriva just nu."
      : handed === 1
        ? "En del av familjecentralens plan eller berättelse är lämnad till dig att skriva."
        : `${alone(numeral(handed))} delar av familjecentralens planer och berättelser är lämnade till dig att skriva.`,
} as const;
