import { describe, expect, test } from "vitest";
import * as findings from "@/lib/i18n/sv/findings";
import * as kinds from "@/lib/i18n/sv/kinds";
import { ruleWords } from "@/lib/i18n/sv/rules";
import * as services from "@/lib/i18n/sv/services";
import * as statuses from "@/lib/i18n/sv/statuses";

const said = Object.entries({ ...findings, ...kinds, ...services, ...statuses, ruleWords }).flatMap(
  ([list, words]) =>
    typeof words === "object"
      ? Object.entries(words).map(([code, word]) => ({ list, code, word: String(word) }))
      : [],
);

describe("the words for what the domain returns", () => {
  test("are plain Swedish: no abbreviating sign, no bookish word, and never half a word for a familjecentral", () => {
    expect(said.length).toBeGreaterThan(150);
    for (const { list, code, word } of said)
      if (/&|\b(ej|erhålla|avseende|central|centralen|centra)\b/i.test(word) || word.trim() === "")
        expect.fail(`${list}.${code}: ${word}`);
  });

  test("a finding is a heading, and what to do about it is a sentence", () => {
    for (const word of Object.values(findings.findingWords))
      expect(word).toMatch(/^[A-ZÅÄÖ].*[^.]$/);
    for (const word of Object.values(findings.findingAdvice))
      expect(word).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  test("no two findings say the same", () => {
    const words = Object.values(findings.findingWords);
    expect(new Set(words).size).toBe(words.length);
  });

  test("the degrees are answered in the words of the form", () => {
    expect(Object.values(services.degreeWords)).toEqual([
      "Helt här",
      "Delvis här",
      "Samverkar, men finns inte här",
      "Ingår inte",
      "Uppgift saknas",
    ]);
  });
});
