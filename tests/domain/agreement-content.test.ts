import { describe, expect, test } from "vitest";
import {
  clausesOf,
  comparedToday,
  countVerdicts,
  coverageOf,
  type Found,
  findingProblem,
  itemComparisons,
  itemStates,
  verdictOf,
  verdicts,
} from "@/lib/domain/agreement-content";
import {
  type ContentKey,
  type ContentSource,
  contentChecklist,
  contentKeys,
} from "@/lib/domain/content-checklist";
import { chance } from "./generator";

const found = (given: Partial<Record<ContentKey, Found>>) =>
  new Map(Object.entries(given) as [ContentKey, Found][]);
const samma: Found = { state: "finns", compared: "samma" };
const langre: Found = { state: "finns", compared: "langre" };
const saknas: Found = { state: "saknas", compared: "saknas" };

describe("the checklist", () => {
  test("names each clause once, and says where every one of them is asked for", () => {
    expect(new Set(contentKeys).size).toBe(contentKeys.length);
    expect(contentChecklist.items.filter(({ sources }) => !sources[0])).toEqual([]);
  });
});

describe("the checklist holds what stands in", () => {
  test.each<[ContentSource, string, ContentKey]>([
    ["socialstyrelsen", "mål och uppdrag", "mal_uppdrag"],
    ["socialstyrelsen", "hur verksamheten planeras och följs upp", "planering_uppfoljning"],
    ["socialstyrelsen", "gemensamma utgifter", "ekonomi"],
    ["socialstyrelsen", "lokalfrågor", "lokaler"],
    ["socialstyrelsen", "insatser i samverkan", "insatser"],
    ["socialstyrelsen", "mötesstruktur", "motesstruktur"],
    ["vastra_gotaland", "verksamhetsområde och målgrupp", "malgrupp"],
    ["vastra_gotaland", "samverkande parter och samlokalisation", "parter_samlokalisering"],
    ["vastra_gotaland", "insatser, åtagande och kompetens", "insatser"],
    ["vastra_gotaland", "organisation, ledning och styrning", "styrning"],
    ["vastra_gotaland", "mål", "mal_uppdrag"],
    ["vastra_gotaland", "uppföljning", "planering_uppfoljning"],
    ["vastra_gotaland", "inriktning för fortsatt utveckling", "utveckling"],
    ["vastra_gotaland", "ekonomi", "ekonomi"],
    ["goteborg", "1 avtalsparter", "parter_samlokalisering"],
    ["goteborg", "1.2 avtalstid", "avtalstid"],
    ["goteborg", "2 form och syfte, 3 inriktning", "mal_uppdrag"],
    ["goteborg", "2.3 ändring av parternas sammansättning", "andring_parter"],
    ["goteborg", "4 definitioner", "definitioner"],
    ["goteborg", "5 koordinator och samordnare", "samordnare"],
    ["goteborg", "6 gemensam kompetensutveckling", "kompetensutveckling"],
    ["goteborg", "7 organisation, styrning och ledning", "styrning"],
    ["goteborg", "7.4 lokal", "lokaler"],
    ["goteborg", "8 utvecklingsfrågor", "utveckling"],
    ["goteborg", "9.1 årsrapport", "planering_uppfoljning"],
    ["goteborg", "9.2 dialog mellan parterna", "motesstruktur"],
    ["goteborg", "10.1 finansiering, 10.2 ersättning", "ekonomi"],
    ["goteborg", "10.3 uppräkning, 10.4 utbetalning", "upprakning_betalning"],
    ["goteborg", "13 uppsägning och ändring", "uppsagning"],
    ["goteborg", "13.1 hävning", "havning"],
    ["goteborg", "14 tvist", "tvist"],
    ["goteborg", "15 underskrifter", "underskrifter"],
    ["rikshandboken", "uppdragsbeskrivning för barnmorskan", "uppdrag_barnmorska"],
    ["rikshandboken", "uppdragsbeskrivning för sjuksköterskan", "uppdrag_bhv"],
    ["rikshandboken", "uppdragsbeskrivning för öppna förskolan", "uppdrag_forskola"],
    ["rikshandboken", "uppdragsbeskrivning för socialtjänsten", "uppdrag_socialtjanst"],
  ])("%s: %s", (source, _, key) => {
    const item = contentChecklist.items.find((one) => one.key === key);
    expect(item?.sources).toContain(source);
  });
});

describe("how much of an agreement has been looked through", () => {
  test("is nothing where nobody has looked, and then nothing is missing", () => {
    expect(coverageOf(new Map())).toEqual({
      ...{ total: contentKeys.length, reviewed: 0 },
      ...{ missing: 0, partly: 0, compared: 0 },
    });
  });

  test("counts what is missing and what is there in part among what has been looked at", () => {
    const some = found({
      malgrupp: samma,
      tvist: saknas,
      havning: { state: "saknas", compared: null },
      lokaler: { state: "delvis", compared: null },
    });
    expect(coverageOf(some)).toMatchObject({ reviewed: 4, missing: 2, partly: 1, compared: 2 });
  });
});

describe("what contradicts itself", () => {
  test.each([
    ["nothing said", "lokalt_samverkansavtal", null, null, null],
    ["looked at, not compared", "lokalt_samverkansavtal", "saknas", null, null],
    [
      "compared by nobody who looked",
      "lokalt_samverkansavtal",
      null,
      "samma",
      "compared_without_looking",
    ],
    ["missing here and in the frame", "lokalt_samverkansavtal", "saknas", "samma", null],
    [
      "missing, and further",
      "lokalt_samverkansavtal",
      "saknas",
      "langre",
      "missing_goes_no_further",
    ],
    ["there, and missing", "lokalt_samverkansavtal", "finns", "saknas", "there_is_not_missing"],
    ["there in part, and missing", "lokalt_samverkansavtal", "delvis", "saknas", null],
    ["the frame with itself", "lansoverenskommelse", "finns", "samma", "frame_is_not_compared"],
    ["the frame alone", "styrdokument", "finns", null, null],
  ] as const)("%s", (_, kind, state, compared, expected) => {
    expect(findingProblem(kind, state, compared)).toBe(expected);
  });
});

describe("a clause for a centre", () => {
  test.each([
    ["nothing where no agreement holds", [], "ej_jamford"],
    ["nothing where nobody has compared", [found({})], "ej_jamford"],
    ["what its one agreement gives", [found({ tvist: saknas })], "saknas"],
    [
      "the best of two that hold at once",
      [found({ tvist: saknas }), found({ tvist: samma })],
      "samma",
    ],
    [
      "further, though another is the same",
      [found({ tvist: samma }), found({ tvist: langre })],
      "langre",
    ],
    ["missing, though another is not compared", [found({}), found({ tvist: saknas })], "saknas"],
  ] as const)("is %s", (_, agreements, expected) => {
    expect(verdictOf(agreements, "tvist")).toBe(expected);
  });

  test("is exactly one: every line sums to the centres, and every number is its rows", () => {
    const { below, pick } = chance(20261123);
    for (let n = 0; n < 60; n++) {
      const centres = Array.from({ length: below(25) }, () => ({
        agreements: Array.from({ length: below(3) }, () => {
          const keys = contentKeys.filter(() => below(3) > 0);
          return new Map(
            keys.map((key) => [
              key,
              { state: pick(itemStates), compared: pick([...itemComparisons, null]) },
            ]),
          );
        }),
      }));
      const counts = countVerdicts(centres);
      for (const key of contentKeys) {
        const line = counts[key];
        expect(verdicts.reduce((sum, verdict) => sum + line[verdict], 0)).toBe(centres.length);
        // Counted by itself, without the rule: whether any agreement says so, the better one first.
        const says = (compared: string | null) =>
          centres.filter((c) =>
            c.agreements.some((a) => (a.get(key)?.compared ?? null) === compared),
          );
        const further = new Set(says("langre"));
        const like = new Set(says("samma").filter((c) => !further.has(c)));
        const lacking = new Set(says("saknas").filter((c) => !further.has(c) && !like.has(c)));
        expect([line.langre, line.samma, line.saknas]).toEqual([
          further.size,
          like.size,
          lacking.size,
        ]);
        for (const verdict of verdicts)
          expect(centres.filter((c) => clausesOf(c, verdict, key).length > 0)).toHaveLength(
            line[verdict],
          );
      }
      for (const verdict of verdicts) {
        const all = centres.reduce((sum, c) => sum + clausesOf(c, verdict, null).length, 0);
        expect(all).toBe(contentKeys.reduce((sum, key) => sum + counts[key][verdict], 0));
      }
    }
  });
});

describe("a comparison with a frame", () => {
  const frames = new Set(["today's"]);
  test.each([
    ["with today's", { compared: "samma", comparedWith: "today's" }, "samma", null],
    ["with one that is no more", { compared: "samma", comparedWith: "earlier" }, null, "samma"],
    ["with one that nobody knows", { compared: "langre", comparedWith: null }, null, "langre"],
    ["that nobody has made", { compared: null, comparedWith: null }, null, null],
  ] as const)("%s", (_, found, compared, earlier) => {
    expect(comparedToday(found, frames)).toEqual({ compared, earlier });
  });
});
