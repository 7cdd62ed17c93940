import { describe, expect, test } from "vitest";
import { compareWords } from "@/lib/i18n/sv/compare";
import { counted } from "@/lib/i18n/sv/counted";
import { findingsPageWords } from "@/lib/i18n/sv/findings-page";
import { huvudmanPartWords } from "@/lib/i18n/sv/huvudman";
import { kindCount } from "@/lib/i18n/sv/kinds";
import { matrixWords } from "@/lib/i18n/sv/matrix";
import { municipalityWords } from "@/lib/i18n/sv/municipalities";
import { needWords } from "@/lib/i18n/sv/need";
import { overviewWords } from "@/lib/i18n/sv/overviews";

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
  /(^|[^\d\u00a0.–])(1|[Ee]n) (familjecentraler|verksamheter|kommuner|uppgifter|nya|platser|försenade|inlämnade|vakanta|tomma|berättelser|planer|rättade)/;
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
});
