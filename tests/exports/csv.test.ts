import { describe, expect, test } from "vitest";
import { csv } from "@/lib/exports/csv";

const cellOf = (text: string) => csv(["Namn"], [[text]]).split("\r\n")[1];

describe("a cell in a list that a spreadsheet opens", () => {
  test.each(["=1+1", "+46", "-1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://a.example";"x")'])(
    "is text and never a formula: %j",
    (text) => {
      expect(cellOf(text)?.replace(/^"/, "")).toMatch(/^'/);
    },
  );

  test("keeps quotes, semicolons and line breaks inside itself", () => {
    expect(csv(["a;b"], [['c"d', "e\nf", 1, null]])).toBe('\ufeff"a;b"\r\n"c""d";"e\nf";1;\r\n');
  });
});
