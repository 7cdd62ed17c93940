import { describe, expect, it, test } from "vitest";
import { day } from "@/lib/domain/day";
import { ofTheYear, type YearDocument } from "@/lib/domain/own-year";
import { startLead } from "@/lib/i18n/sv/start-lead";

const today = day("2026-11-22");
const document = (over: Partial<YearDocument> = {}): YearDocument => ({
  ...{ id: null, kind: "berattelse", year: 2026, state: "ej_paborjad", timing: "i_god_tid" },
  ...{ expected: true, exempt: false, closed: false },
  ...{ opensOn: day("2026-11-01"), dueOn: day("2027-02-15") },
  ...over,
});

describe("what belongs to a centre's year", () => {
  it.each<[string, Partial<YearDocument>, boolean]>([
    ["what is to be filed", {}, true],
    ["what has been filed, and is not received", { id: "d", state: "faststalld" }, true],
    ["nothing that is received", { id: "d", state: "mottagen" }, false],
    ["nothing that has not opened", { opensOn: day("2026-12-01") }, false],
    ["nothing of a closed year", { closed: true }, false],
    ["nothing that need not be filed", { expected: false }, false],
    ["what is filed without having to", { expected: false, id: "d", state: "inlamnad" }, true],
    ["nothing it is exempt from", { exempt: true }, false],
    ["what is late, however old", { year: 2021, timing: "forsenad" }, true],
    [
      "nothing else that is older than last year",
      { year: 2024, id: "d", state: "inlamnad" },
      false,
    ],
  ])("%s", (_, over, belongs) => {
    expect(ofTheYear([document(over)], today)).toHaveLength(belongs ? 1 : 0);
  });

  test("stands by its day", () => {
    const plan = document({ kind: "plan", year: 2027, dueOn: day("2026-12-15") });
    expect(ofTheYear([document(), plan], today).map(({ kind }) => kind)).toEqual([
      "plan",
      "berattelse",
    ]);
  });
});

describe("the sentence that opens a start page", () => {
  const next = {
    kind: "berattelse",
    year: 2026,
    state: "utkast",
    dueOn: day("2027-02-15"),
    progress: { done: 6, total: 13 },
  } as const;
  const one = { centres: 1, left: 1, mend: 0 };
  it.each<[Parameters<typeof startLead.local>[0], string]>([
    [
      { ...one, next },
      "Berättelsen för 2026 ska lämnas senast 15 februari 2027; 6 av 13 avsnitt har innehåll.",
    ],
    [
      { ...one, next: { ...next, state: "ej_paborjad", progress: null } },
      "Berättelsen för 2026 ska lämnas senast 15 februari 2027; inget är skrivet än.",
    ],
    [
      { ...one, next: { ...next, kind: "plan", dueOn: day("2026-10-01") } },
      "Planen för 2026 skulle ha lämnats senast 1 oktober 2026; 6 av 13 avsnitt har innehåll.",
    ],
    [
      { ...one, next: { ...next, state: "ska_kompletteras" } },
      "Berättelsen för 2026 har kommit tillbaka och ska kompletteras; 6 av 13 avsnitt har innehåll.",
    ],
    [
      { ...one, left: 0, mend: 1, next: null },
      "Familjecentralen har inget att lämna in just nu och en uppgift att rätta.",
    ],
    [
      { centres: 7, left: 2, mend: 9, next },
      "Två av dina sju familjecentraler har något kvar att lämna in, först berättelsen för 2026, som ska lämnas senast 15 februari 2027.",
    ],
    [
      { centres: 2, left: 2, mend: 9, next },
      "Båda dina familjecentraler har något kvar att lämna in, först berättelsen för 2026, som ska lämnas senast 15 februari 2027.",
    ],
    [
      { centres: 3, left: 3, mend: 0, next },
      "Alla dina tre familjecentraler har något kvar att lämna in, först berättelsen för 2026, som ska lämnas senast 15 februari 2027.",
    ],
    [
      { centres: 7, left: 0, mend: 0, next: null },
      "Ingen av dina sju familjecentraler har något att lämna in just nu; de har inget att rätta.",
    ],
  ])("of whoever writes for centres: %o", (counted, said) => {
    expect(startLead.local(counted, today)).toBe(said);
  });

  test("of a chef, and of whoever has been handed something", () => {
    expect(startLead.heads({ centres: 1, mend: 0 })).toBe(
      "Du är närmaste chef vid en familjecentral, och där finns inget att rätta.",
    );
    expect(startLead.heads({ centres: 3, mend: 5 })).toBe(
      "Du är närmaste chef vid tre familjecentraler, och där finns fem uppgifter att rätta.",
    );
    expect([0, 1, 4].map(startLead.staff)).toEqual([
      "Inget är lämnat till dig att skriva just nu.",
      "En del av familjecentralens plan eller berättelse är lämnad till dig att skriva.",
      "Fyra delar av familjecentralens planer och berättelser är lämnade till dig att skriva.",
    ]);
  });
});
