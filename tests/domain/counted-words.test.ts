import { describe, expect, test } from "vitest";
import { compareWords } from "@/lib/i18n/sv/compare";
import { counted, outOf } from "@/lib/i18n/sv/counted";
import { handedInOf } from "@/lib/i18n/sv/figure-label";
import { findingsPageWords } from "@/lib/i18n/sv/findings-page";
import { huvudmanPartWords } from "@/lib/i18n/sv/huvudman";
import { kindCount } from "@/lib/i18n/sv/kinds";
import { matrixWords } from "@/lib/i18n/sv/matrix";
import { municipalityWords } from "@/lib/i18n/sv/municipalities";
import { needWords } from "@/lib/i18n/sv/need";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { startWords } from "@/lib/i18n/sv/start";
import { visitWords } from "@/lib/i18n/sv/visit";
import { waitingWords } from "@/lib/i18n/sv/waiting";

const plan = { kind: "plan", year: 2026 } as const;
const progress = { handedIn: 0, timed: 0, inTime: 0, expected: 0 };

/** What is said of so many. */
const said: [string, (n: number) => string][] = [
  ["familjecentraler", (n) => kindCount("familjecentral", n)],
  ["liknande", (n) => kindCount("familjecentralsliknande", n)],
  ["övriga", (n) => kindCount("none", n)],
  ["avtal", overviewWords.with],
  ["utan avtal", overviewWords.without],
  ["att ta ställning till", overviewWords.toDecide],
  ["nära", overviewWords.near],
  ["planerade", overviewWords.planned],
  ["försenade", overviewWords.late],
  ["inlämnade", (n) => overviewWords.handedIn(n, 9)],
  ["läget", (n) => handedInOf("plan", 2026, n, 9)],
  ["läget av så många", (n) => handedInOf("berattelse", 2026, 0, n)],
  ["kommuner har, i korthet", (n) => `${n} ${municipalityWords.figures.has(n)}`],
  ["kommuner täcks, i korthet", (n) => `${n} ${needWords.figures.covered(n)}`],
  ["sedan sist", (n) => visitWords.vacancies(n) ?? ""],
  ["inlämnade sedan sist", (n) => visitWords.handedIn(-n) ?? ""],
  ["kommuner sedan sist", (n) => visitWords.uncovered(n) ?? ""],
  ["i fjol", overviewWords.lastYear],
  ["har svarat", overviewWords.figures.answered],
  ["har inte svarat", overviewWords.figures.unanswered],
  ["utöver", overviewWords.progress.unasked],
  ["kommuner har", overviewWords.covers.has],
  ["kommuner täcks", overviewWords.covers.covered],
  ["kommuner saknar", overviewWords.covers.lacks],
  ["lokala samordnare", overviewWords.vacancies.lokal_samordnare],
  ["chefer", overviewWords.vacancies.narmaste_chef],
  ["platser", overviewWords.vacancies.seats],
  ["utan mödrahälsovård", (n) => huvudmanPartWords.lacking(n, "mhv")],
  ["matrisen", (n) => matrixWords.lead(plan, { ...progress, expected: n, handedIn: n })],
  ["matrisens rader", (n) => matrixWords.caption(n, n)],
  ["kommuner", municipalityWords.caption],
  ["listan", needWords.table.total],
  ["behov", (n) => needWords.lead(0, n, { sum: 7, known: n, of: n }, 2025)],
  ["att rätta", (n) => findingsPageWords.lead(n, n)],
  ["nya", findingsPageWords.since.fresh],
  ["rättade", findingsPageWords.since.gone],
  ["högre", (n) => compareWords.lines({ more: n, fewer: 0, same: 0 }, 2024, 2025)],
  ["får inte plats", compareWords.notes.left],
];

/** A one with a plural after it, and a plural number with what is said of one. */
const oneAsMany =
  /(^|[^\d\u00a0.–])(1|[Ee]n)(?: fler| färre)? (familjecentraler|verksamheter|kommuner|uppgifter|nya|platser|försenade|inlämnade|vakanta|tomma|berättelser|planer|rättade)/;
const manyAsOne =
  /(^|[^\d\u00a0.–])([023]) (familjecentral|familjecentralsliknande verksamhet|kommun|uppgift|försenad|inlämnad|vakant|tom|berättelse|plan)( |\.|,|$)/;

describe("a number with its word", () => {
  test("is of one or of several", () => {
    expect([0, 1, 2].map((n) => counted(n, "försenad", "försenade"))).toEqual([
      "0 försenade",
      "1 försenad",
      "2 försenade",
    ]);
  });

  test.each(said)("reads as Swedish of none, one and several: %s", (_, of) => {
    for (const n of [0, 1, 2, 3]) {
      expect(of(n)).not.toMatch(oneAsMany);
      expect(of(n)).not.toMatch(manyAsOne);
      expect(of(n)).not.toMatch(/\b(Noll|noll|den en|undefined|NaN)\b/);
    }
    expect(of(1)).not.toBe(of(2).replaceAll("2", "1").concat("?"));
  });

  test("of them all is none of them, some, both or all", () => {
    expect([0, 1, 5].map((n) => outOf(n, 5, "kommuner"))).toEqual([
      "Ingen av 5 kommuner",
      "1 av 5 kommuner",
      "Alla 5 kommuner",
    ]);
    expect([0, 1, 2, 3].map((n) => handedInOf("berattelse", 2026, n, 3))).toEqual([
      "Ingen av 3 berättelser för 2026 är inlämnad",
      "1 av 3 berättelser för 2026 är inlämnad",
      "2 av 3 berättelser för 2026 är inlämnade",
      "Alla 3 berättelser för 2026 är inlämnade",
    ]);
    expect([0, 1].map((n) => handedInOf("plan", 2027, n, 1))).toEqual([
      "Planen för 2027 är inte inlämnad",
      "Planen för 2027 är inlämnad",
    ]);
    expect(needWords.lead(0, 5, { sum: null, known: 0, of: 5 }, null)).toBe(
      "Ingen av 5 kommuner har eller täcks av en familjecentral.",
    );
    expect([1, 2, 3].map(waitingWords.all)).toEqual([
      "Den punkt som väntar på dig",
      "Båda punkterna",
      "Alla 3 punkter",
    ]);
    const higher = (more: number, fewer: number, municipal = false) =>
      compareWords.lines({ more, fewer, same: 0 }, 2024, 2025, municipal);
    expect([higher(1, 1), higher(2, 0), higher(8, 0), higher(0, 2, true)]).toEqual([
      "Högre 2025 än 2024 vid 1 av 2 familjecentraler",
      "Högre 2025 än 2024 vid båda familjecentralerna som har siffror för båda åren",
      "Högre 2025 än 2024 vid alla 8 familjecentraler som har siffror för båda åren",
      "Lägre 2025 än 2024 i båda kommunerna som har siffror för båda åren",
    ]);
    expect([1, 2].map((n) => startWords.groups.figures(2025, n))).toEqual([
      "Siffror 2025 för det gruppen omfattar",
      "Siffror 2025 för det grupperna omfattar",
    ]);
  });
});
