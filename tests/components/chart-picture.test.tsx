import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BarChart } from "@/components/charts/bar-chart";
import { LineChart } from "@/components/charts/line-chart";
import { Picture } from "@/components/charts/picture";
import { paperColours, svgText, textLines } from "@/lib/charts/picture";
import { markup, tags, textOf } from "@/tests/support/markup";

const steps = ["2024", "2025", "2026"];
const series = [
  { key: "a", label: "Ek & <Bok>", points: [{ value: 5 }, { value: null }, { value: 20 }] },
  {
    key: "b",
    label: 'Al "x"',
    points: [{ value: 7 }, { value: 9 }, { value: 1, preliminary: true }],
  },
];
const drawings = [
  <LineChart key="l" steps={steps} series={series} breaks={[2]} />,
  <BarChart
    key="b"
    bars={[
      { key: "a", label: "Malmö", value: 6210 },
      { key: "b", label: "Höör", value: null },
    ]}
  />,
];
const sheet = (
  <Picture title="Högre 2026 än 2025 på 1 av 2" unit="Besök" note="Källa: x" height={220}>
    {drawings[0]}
  </Picture>
);

describe("a picture", () => {
  test.each([...drawings, sheet])(
    "holds what the page holds: the same parts with the same places and words",
    (node) => {
      const page = markup(node);
      const file = svgText(node);
      expect(tags(file).map((t) => t.name)).toEqual(tags(page).map((t) => t.name));
      expect(textOf(file)).toBe(textOf(page));
      const places = (html: string) =>
        tags(html).map(({ attributes: a }) => [
          a.x,
          a.y,
          a.d,
          a.width,
          a.height,
          a["stroke-dasharray"],
        ]);
      expect(places(file)).toEqual(places(page));
    },
  );

  test("needs nothing else: colours of its own, no class, no style, no script, and it is whole XML", () => {
    const file = svgText(sheet);
    expect(file).not.toMatch(/var\(|class|style|<script|href/i);
    expect(file.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    const opened = file.match(/<[a-z]+[ >]/g)?.length;
    expect(file.match(/<\/[a-z]+>/g)?.length).toBe(opened);
    expect(file).toContain("Ek &amp; &lt;Bok&gt;");
  });

  test("has the colours of the light theme", () => {
    const css = readFileSync("app/globals.css", "utf8");
    for (const [name, colour] of Object.entries(paperColours))
      expect(new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1]).toBe(colour);
  });

  test("breaks its text between words", () => {
    expect(textLines("ett två tre fyra", 8)).toEqual(["ett två", "tre fyra"]);
    expect(textLines("", 8)).toEqual([]);
  });
});
