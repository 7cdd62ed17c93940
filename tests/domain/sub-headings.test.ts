import { describe, expect, test } from "vitest";
import { bodyToWrite } from "@/components/writing/beginning";
import { hasContent } from "@/lib/domain/document-content";
import { beginningOf, saysSomething } from "@/lib/domain/sub-headings";

const parts = ["Kanaler", "Språk", "Vem som svarar", "Senast sedd över"];

describe("a section that asks for several things", () => {
  test("begins with a heading for each, and what is written stands as it was written", () => {
    const empty = bodyToWrite({ key: "kommunikation", body: "" });
    expect(empty.match(/^# .+$/gm)).toEqual(parts.map((part) => `# ${part}`));
    expect(bodyToWrite({ key: "kommunikation", body: "Vi syns på biblioteket." })).toBe(
      "Vi syns på biblioteket.",
    );
    expect(bodyToWrite({ key: "delaktighet", body: "" })).toBe("");
  });

  test.each([
    ["", false],
    [" \n\n", false],
    [beginningOf(parts), false],
    ["## Kanaler", false],
    ["#", false],
    ["# Kanaler\n\nWebben och anslagstavlan.", true],
    ["#hashtag är ingen rubrik", true],
    ["Bara ord.", true],
  ])("%j says something: %s", (text, says) => {
    expect(saysSomething(text)).toBe(says);
  });

  test("has no content before somebody has written under one of them", () => {
    const of = (body: string) => {
      const section = { key: "kommunikation", type: "text", body, ready: true, facts: [] } as const;
      return hasContent(section, { goals: [], activities: [], figures: [] });
    };
    expect(of(beginningOf(parts))).toBe(false);
    expect(of(`${beginningOf(parts)}\nVarje vår.`)).toBe(true);
  });
});
