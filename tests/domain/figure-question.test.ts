import { describe, expect, test } from "vitest";
import {
  openQuestions,
  questionState,
  questionsOf,
  type RemarkKind,
  remarkObstacle,
} from "@/lib/domain/figure-question";

const said = (...kinds: RemarkKind[]) => kinds.map((kind) => ({ key: "besok_barn", kind }));

describe("a question about a figure", () => {
  test.each([
    [said(), "ingen"],
    [said("fraga"), "stalld"],
    [said("fraga", "svar"), "besvarad"],
    [said("fraga", "svar", "fraga"), "stalld"],
    [said("fraga", "svar", "klar"), "klar"],
    [said("fraga", "godtagen"), "godtagen"],
    [said("fraga", "svar", "klar", "fraga"), "stalld"],
  ])("%j is %s", (remarks, state) => {
    expect(questionState(remarks)).toBe(state);
  });

  test("is one for each figure, and open until the county has closed it or let it be", () => {
    const remarks = [
      { key: "besok_barn", kind: "fraga" },
      { key: "oppna_timmar", kind: "fraga" },
      { key: "besok_barn", kind: "svar" },
      { key: "samverkansmoten", kind: "fraga" },
      { key: "samverkansmoten", kind: "godtagen" },
    ] as const;
    expect(questionsOf(remarks).map(({ key, state }) => [key, state])).toEqual([
      ["besok_barn", "besvarad"],
      ["oppna_timmar", "stalld"],
      ["samverkansmoten", "godtagen"],
    ]);
    expect(openQuestions(remarks).map(({ key }) => key)).toEqual(["besok_barn", "oppna_timmar"]);
  });
});

describe("what may be said of a figure", () => {
  type Look = Parameters<typeof remarkObstacle>[1];
  const look: Look = {
    ...{ parties: ["county", "writer"], handed: false, state: "stalld" },
    ...{ handedIn: true, yearClosed: false },
  };
  test.each<[RemarkKind, Partial<Look>, ReturnType<typeof remarkObstacle>]>([
    ["fraga", {}, null],
    ["fraga", { state: "ingen" }, null],
    ["fraga", { state: "klar" }, null],
    ["fraga", { parties: ["writer"] }, "not_hers"],
    ["fraga", { parties: ["group"] }, "not_hers"],
    ["fraga", { handedIn: false }, "not_handed_in"],
    ["fraga", { yearClosed: true }, "year_closed"],
    ["svar", {}, null],
    ["svar", { state: "besvarad" }, null],
    ["svar", { parties: ["writer"] }, null],
    ["svar", { parties: [], handed: true }, null],
    ["svar", { parties: [] }, "not_hers"],
    ["svar", { parties: ["group", "county"] }, "not_hers"],
    ["svar", { state: "ingen" }, "no_question"],
    ["svar", { state: "klar" }, "no_question"],
    ["svar", { yearClosed: true }, "year_closed"],
    // What has been asked is answered though the report was taken back.
    ["svar", { handedIn: false }, null],
    ["klar", { state: "besvarad" }, null],
    ["klar", {}, "not_answered"],
    ["klar", { state: "godtagen" }, "no_question"],
    ["klar", { state: "besvarad", parties: ["writer"] }, "not_hers"],
    ["godtagen", {}, null],
    ["godtagen", { state: "besvarad" }, null],
    ["godtagen", { state: "ingen" }, "no_question"],
    ["godtagen", { parties: ["writer"], handed: true }, "not_hers"],
    ["godtagen", { yearClosed: true }, "year_closed"],
  ])("%s %j: %s", (kind, over, obstacle) => {
    expect(remarkObstacle(kind, { ...look, ...over })).toBe(obstacle);
  });
});
