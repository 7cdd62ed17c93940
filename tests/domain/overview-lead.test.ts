import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { Kind } from "@/lib/domain/definition";
import type { Cover } from "@/lib/domain/geography";
import { overviewLead } from "@/lib/i18n/sv/overview-lead";
import type { DocumentProgress } from "@/lib/overviews/documents";
import type { FigureLine } from "@/lib/overviews/figures";
import type { Overviews } from "@/lib/overviews/queries";

const counts = (familjecentral: number, familjecentralsliknande = 0): Record<Kind, number> => ({
  ...{ familjecentral, familjecentralsliknande, none: 0, undecided: 0 },
});

const late = (n: number, kind: DocumentProgress["kind"] = "berattelse"): DocumentProgress => ({
  ...{ roundId: "r", kind, year: 2025, expected: 9, handedIn: 9 - n, inTime: 9 - n, late: n },
  timed: 9 - n,
  ...{ deadlineOn: day("2026-02-15"), unasked: 0, lastYear: null },
  states: {
    ...{ mottagen: 0, faststalld: 0, inlamnad: 9 - n },
    ...{ ska_kompletteras: 0, utkast: 0, ej_paborjad: n },
  },
});

const line = (percent: number | null, centres: number, key = "besok_barn"): FigureLine => ({
  ...{ key, total: 100, centres: 9, few: false, fewChanged: false, preliminary: 0 },
  ...{ series: null, defined: null },
  change: { from: 90, to: 100, centres, percent },
});

type Asked = Partial<
  Pick<Overviews, "scope" | "kinds" | "agreements" | "centres" | "documents" | "need"> & {
    lines: FigureLine[];
  }
>;
const overviews = ({ lines, ...asked }: Asked): Overviews => ({
  ...{
    scope: null,
    asOf: null,
    before: day("2026-01-01"),
    centres: [],
    planned: 0,
    near: [],
    changed: [],
  },
  ...{ covers: null, need: null, needs: [], vacancies: null, agreements: null, documents: [] },
  kinds: { now: counts(3, 2), before: counts(3, 1) },
  ...asked,
  figures: lines
    ? {
        ...{ year: 2025, begun: null, expected: 9, answered: 9 },
        ...{ unanswered: [], answeredAll: [] },
        ...{ lines, preliminary: lines },
      }
    : null,
});

const aCentre = (name: string, status: "i_drift" | "avvecklad"): Overviews["centres"][number] => ({
  ...{ id: name, name, municipality: { code: "1286", name: "Ystad" }, before: null },
  now: { status, signature: "" },
});

const agreements = (total: number, lacking: number, lackedBefore: number) => ({
  agreements: { total, lacking, lackedBefore, toDecide: 0, toSign: 0, pressing: [] },
});
/** What a municipality has, by which centres elsewhere it is covered, and for how many children. */
const needOf = (cover: Cover, coveredBy: string[], children: number | null) => ({
  ...{ cover, coverBefore: cover },
  coveredBy: coveredBy.map((name) => ({
    ...{ id: name, name, municipality: { code: "1270", name: "Tomelilla" } },
    ...{ now: null, before: null },
  })),
  need: children === null ? null : { year: 2025, children, challenged: null },
});
const ystad = { scope: { code: "1286", name: "Ystad" } };

describe("the sentence at the top of an overview", () => {
  test.each<[Asked, string]>([
    [
      {},
      "Tre familjecentraler och två familjecentralsliknande verksamheter är i drift, en fler än vid årsskiftet.",
    ],
    [
      { kinds: { now: counts(1, 1), before: counts(1, 1) } },
      "En familjecentral och en familjecentralsliknande verksamhet är i drift, lika många som vid årsskiftet.",
    ],
    [
      { kinds: { now: counts(0, 1), before: counts(3) } },
      "En familjecentralsliknande verksamhet är i drift, två färre än vid årsskiftet.",
    ],
    [
      { kinds: { now: counts(0), before: counts(2) } },
      "Ingen familjecentral eller familjecentralsliknande verksamhet är i drift, två färre än vid årsskiftet.",
    ],
    [
      { kinds: { now: counts(0), before: counts(0) } },
      "Ingen familjecentral eller familjecentralsliknande verksamhet är i drift.",
    ],
    [
      { kinds: { now: counts(13), before: counts(1) } },
      "13 familjecentraler är i drift, tolv fler än vid årsskiftet.",
    ],
    [agreements(1, 0, 0), "Familjecentralen har ett gällande avtal."],
    [agreements(2, 0, 1), "Båda familjecentralerna har gällande avtal."],
    [agreements(39, 0, 1), "Alla 39 familjecentraler har gällande avtal."],
    [agreements(1, 1, 0), "Familjecentralen saknar gällande avtal."],
    [
      agreements(2, 2, 1),
      "Båda familjecentralerna saknar gällande avtal, en fler än vid årsskiftet.",
    ],
    [
      agreements(13, 13, 14),
      "Alla 13 familjecentraler saknar gällande avtal, en färre än vid årsskiftet.",
    ],
    [
      agreements(2, 1, 1),
      "En av två familjecentraler saknar gällande avtal, lika många som vid årsskiftet.",
    ],
    [
      agreements(39, 6, 4),
      "Sex av 39 familjecentraler saknar gällande avtal, två fler än vid årsskiftet.",
    ],
    [
      agreements(39, 6, 7),
      "Sex av 39 familjecentraler saknar gällande avtal, en färre än vid årsskiftet.",
    ],
    [{ documents: [late(0), late(1, "plan")] }, "En plan för 2025 är försenad."],
    [{ documents: [late(3), late(1, "plan")] }, "Tre berättelser för 2025 är försenade."],
    [
      { documents: [late(14)], ...agreements(39, 0, 0) },
      "14 berättelser för 2025 är försenade. Alla 39 familjecentraler har gällande avtal.",
    ],
    [{ lines: [line(12, 4)], ...agreements(1, 0, 0) }, "Familjecentralen har ett gällande avtal."],
    [
      { ...ystad, lines: [line(12, 4)] },
      "Barnens besök i öppna förskolan i Ystad ökade med 12 procent från 2024 till 2025 vid de fyra familjecentraler som har lämnat siffran båda åren.",
    ],
    [
      { ...ystad, lines: [line(null, 4), line(-3, 2, "foraldragrupper")], documents: [late(1)] },
      "Föräldragrupperna i Ystad minskade med 3 procent från 2024 till 2025 vid de två familjecentraler som har lämnat siffran båda åren. En berättelse för 2025 är försenad.",
    ],
    [
      { ...ystad, lines: [line(0, 13, "gruppdeltagare")] },
      "Deltagare i föräldragrupper i Ystad är i stort sett oförändrade från 2024 till 2025 vid de 13 familjecentraler som har lämnat siffran båda åren.",
    ],
    [
      { ...ystad, need: needOf("covered", ["Solen"], 1040) },
      "Ystad har ingen egen familjecentral men täcks av Solen i Tomelilla. I Ystad bor 1\u00a0040 barn 0–5 år (2025).",
    ],
    [
      { ...ystad, need: needOf("covered", ["Solen", "Månen", "Eken"], null), documents: [late(1)] },
      "Ystad har ingen egen familjecentral men täcks av Solen i Tomelilla, Månen i Tomelilla och Eken i Tomelilla. En berättelse för 2025 är försenad.",
    ],
    [
      { ...ystad, need: needOf("lacks", [], 7) },
      "Ystad saknar familjecentral och täcks inte av någon annan kommuns. I Ystad bor 7 barn 0–5 år (2025).",
    ],
    [
      { ...ystad, need: needOf("has", ["Solen"], 7), ...agreements(1, 1, 1) },
      "Familjecentralen saknar gällande avtal.",
    ],
    // Not the one that covers it.
    [
      {
        ...ystad,
        need: needOf("covered", ["Solen"], 40),
        ...agreements(1, 0, 0),
        centres: [aCentre("Eken", "avvecklad"), aCentre("Linden", "i_drift")],
      },
      "Ystad har ingen egen familjecentral men täcks av Solen i Tomelilla. I Ystad bor 40 barn 0–5 år (2025). Linden har ett gällande avtal.",
    ],
    // The change of a single centre says nothing of the place.
    [
      { ...ystad, lines: [line(12, 1)], ...agreements(1, 0, 0) },
      "Familjecentralen har ett gällande avtal.",
    ],
    [
      { scope: { centres: ["a", "b"] }, lines: [line(5, 2)] },
      "Barnens besök i öppna förskolan ökade med 5 procent från 2024 till 2025 vid de två familjecentraler som har lämnat siffran båda åren.",
    ],
  ])("%o", (asked, sentence) => {
    const parts = overviewLead(overviews(asked));
    expect(parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(
      sentence,
    );
  });
});
