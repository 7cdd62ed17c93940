import { describe, expect, test } from "vitest";
import { BarChart } from "@/components/charts/bar-chart";
import { Chart } from "@/components/charts/chart";
import { DotChart } from "@/components/charts/dot-chart";
import { LineChart } from "@/components/charts/line-chart";
import { looks } from "@/components/charts/marks";
import { SmallMultiples } from "@/components/charts/small-multiples";
import { Sparkline } from "@/components/charts/sparkline";
import { StackedShare } from "@/components/charts/stacked-share";
import { TileMap } from "@/components/charts/tile-map";
import { largestOf, partsOf } from "@/lib/charts/parts";
import { markup, tags, tagWith, textOf } from "@/tests/support/markup";

const steps = ["2024", "2025", "2026"];
const series = [
  { key: "a", label: "Ekbacken", points: [{ value: 5 }, { value: null }, { value: 20 }] },
  {
    key: "b",
    label: "Kastanjen",
    points: [{ value: 7 }, { value: 9 }, { value: 11, preliminary: true }],
  },
];
const drawings: [string, React.ReactNode, string][] = [
  [
    "bars",
    <BarChart
      key="1"
      bars={[
        { key: "a", label: "Malmö", value: 6210 },
        { key: "b", label: "Höör", value: null },
        { key: "c", label: "Lund", value: 4, shown: "färre än 5" },
      ]}
    />,
    "Malmö: 6\u00a0210; Höör: uppgift saknas; Lund: färre än 5",
  ],
  [
    "lines",
    <LineChart key="2" steps={steps} series={series} breaks={[2]} />,
    "Ekbacken: 2024 5, 2025 uppgift saknas, 2026 20; Kastanjen: 2024 7, 2025 9, 2026 11 preliminär; ny definition 2026",
  ],
  [
    "dots",
    <DotChart
      key="3"
      before="2025"
      after="2026"
      rows={[
        { key: "a", label: "Ekbacken", before: null, after: 12 },
        { key: "b", label: "Kastanjen", before: 9, after: 4, shown: ["9", "färre än 5"] },
      ]}
    />,
    "Ekbacken: 2025 uppgift saknas, 2026 12; Kastanjen: 2025 9, 2026 färre än 5",
  ],
  [
    "a stacked share",
    <StackedShare
      key="4"
      id="x"
      parts={[
        { key: "a", value: 24, label: "24 mottagna", href: "/x" },
        { key: "b", value: 0, label: "0 fastställda" },
        { key: "c", value: 8, label: "8 kvar" },
      ]}
    />,
    "24 mottagna, 8 kvar",
  ],
  [
    "tiles",
    <TileMap
      key="6"
      says="Karta"
      rows={1}
      columns={2}
      tiles={[
        {
          ...{ key: "a", row: 0, column: 0, letters: "Mal", value: 1, mark: "full" },
          ...{ markLetter: "H", says: "Malmö: har" },
        },
        {
          ...{ key: "b", row: 0, column: 1, letters: "Höö", value: null, mark: "empty" },
          ...{ markLetter: "S", says: "Höör: saknar" },
        },
      ]}
    />,
    "Karta",
  ],
  [
    "dots that are not to be compared",
    <DotChart
      key="8"
      before="2025"
      after="2026"
      rows={[{ key: "a", label: "Eken", before: 4, after: 9, broken: true }]}
    />,
    "Eken: 2025 4, 2026 9, jämförs inte",
  ],
  [
    "dots that go on from others",
    <DotChart
      key="10"
      continued
      before="2025"
      after="2026"
      rows={[{ key: "a", label: "Eken", before: 4, after: 9 }]}
    />,
    "Eken: 2025 4, 2026 9",
  ],
  [
    "small multiples with a new definition",
    <SmallMultiples key="9" steps={steps} series={series.slice(1)} breaks={[1]} />,
    "Kastanjen: 2024 7, 2025 9, 2026 11 preliminär; ny definition 2025",
  ],
  [
    "small multiples",
    <SmallMultiples key="7" steps={steps} series={series.slice(1)} />,
    "Kastanjen: 2024 7, 2025 9, 2026 11 preliminär",
  ],
  ["a sparkline", <Sparkline key="5" points={series[1]?.points ?? []} says="Ökar" />, "Ökar"],
];

describe.each(drawings)("a drawing of %s", (_name, node, says) => {
  const html = markup(node);

  test("says in words what it shows, and nothing in it can be reached that is hidden", () => {
    const drawing = tagWith(html, "role", "img");
    expect(drawing?.name).toBe("svg");
    expect(drawing?.attributes["aria-label"]).toBe(says);
    const inside = /<svg role="img".*?<\/svg>(?!.*<\/svg>)/s.exec(html)?.[0] ?? html;
    expect(inside.split("<ul")[0]).not.toMatch(/<a\s|tabindex/);
  });

  test("keeps the policy of the browser: no style, no script, no colour that is not a token", () => {
    expect(html).not.toMatch(/style=|<script|<style|\son[a-z]+=/i);
    for (const { attributes } of tags(html))
      for (const colour of [attributes.fill, attributes.stroke].filter((c) => c !== undefined))
        expect(colour).toMatch(/^(var\(--[a-z-]+\)|none|url\(#x-[a-z]+\))$/);
  });
});

test("a bar that is missing is not drawn, and one that is zero has no length", () => {
  const html = markup(
    <BarChart
      bars={[
        { key: "a", label: "A", value: null },
        { key: "b", label: "B", value: 0 },
        { key: "c", label: "C", value: 5 },
        { key: "d", label: "D", value: 10 },
      ]}
    />,
  );
  expect(tags(html, "rect").map((r) => r.attributes.width)).toEqual(["0%", "50%", "100%"]);
});

test("no two series look alike, whatever the colours are", () => {
  const drawn = looks.map((look) =>
    [look.shape, look.dashes]
      .map((l) => looks.findIndex((k) => k.shape === l || k.dashes === l))
      .join(),
  );
  expect(new Set(drawn).size).toBe(looks.length);
  expect(new Set(looks.map((look) => look.dashes)).size).toBe(looks.length);
});

test("a preliminary value's mark is hollow, and its words say so", () => {
  const html = markup(<LineChart steps={steps} series={series.slice(1)} />);
  expect(html.match(/fill="var\(--surface\)"/g)).toHaveLength(1);
  expect(textOf(html)).toContain("Kastanjen, 2026: 11 (preliminär)");
});

describe("a new definition", () => {
  const named = (html: string) =>
    [...html.matchAll(/<text[^>]* y="(-?\d+)"[^>]*>(ny definition \d+)/g)].map(([, y, said]) => [
      Number(y),
      said,
    ]);
  const height = (html: string) => Number(tagWith(html, "role", "img")?.attributes.height);

  test("has its name over the lines, each on a row of its own, and the drawing the room for them", () => {
    const [one, two] = [[1], [1, 2]].map((breaks) =>
      markup(<LineChart steps={steps} series={series} breaks={breaks} />),
    ) as [string, string];
    expect(named(one)).toEqual([[-8, "ny definition 2025"]]);
    expect(named(two)).toEqual([
      [-25, "ny definition 2025"],
      [-8, "ny definition 2026"],
    ]);
    expect(height(two) - height(one)).toBe(17);
  });

  test("is named once over small charts, and is the only stroke across them", () => {
    const own = series.map((s) => ({ ...s, breaks: [2] }));
    const html = markup(<SmallMultiples steps={steps} series={own} breaks={[1]} />);
    expect(textOf(html)).toContain("2024–2026, 0–20. Streckad linje: ny definition 2025.");
    const across = tags(html, "path").filter((t) => t.attributes["stroke-dasharray"]);
    expect(across.map((t) => t.attributes.d)).toEqual(series.map(() => "M33.33333333333333 0V100"));
    // Its own break stops a line all the same.
    const joined = tags(html, "path").filter((t) => /M.*L/.test(t.attributes.d ?? ""));
    expect(joined).toHaveLength(0);
  });
});

test("every part of a share is told by a pattern of its own", () => {
  const parts = ["a", "b", "c", "d", "e"].map((key) => ({ key, value: 1, label: key }));
  const html = markup(<StackedShare id="x" parts={parts} />);
  const fills = tags(html.split("</defs>")[1] ?? "", "rect").map((r) => r.attributes.fill);
  expect(new Set(fills.slice(0, 5)).size).toBe(5);
});

test("a share keeps together on paper with what names its parts", () => {
  const html = markup(<StackedShare id="x" parts={[{ key: "a", value: 1, label: "En" }]} />);
  expect(html).toMatch(/^<div class="break-inside-avoid"><svg .*<\/ul><\/div>$/s);
});

test("a frame has the finding as its heading, its unit, its source, and the same as a table one key away", () => {
  const html = markup(
    <Chart
      title="Besöken ökar"
      unit="Besök av barn, antal"
      source="årens berättelser"
      note="Ofyllt är preliminärt."
      table={{
        columns: ["Familjecentral", "2025", "2026"],
        rows: [
          {
            key: "a",
            cells: ["Ekbacken", "5", { text: 20, href: "/x" }],
          },
        ],
      }}
    >
      <LineChart steps={steps} series={series} />
    </Chart>,
  );
  expect(
    tags(html)
      .map((t) => t.name)
      .slice(0, 3),
  ).toEqual(["figure", "figcaption", "h3"]);
  expect(html).toMatch(/<summary[^>]*>Visa som tabell<span class="sr-only">: Besöken ökar<\/span>/);
  expect(tags(html, "th").map((t) => t.attributes.scope)).toEqual(["col", "col", "col", "row"]);
  expect(html).toContain('<a href="/x">20</a>');
  expect(textOf(html)).toContain("Källa: årens berättelser");
});

test("a tile whose need is not known is dashed, and how it is met is told by shape and letter", () => {
  const tile = (value: number | null, mark: "full" | "half" | "empty") =>
    markup(
      <TileMap
        says="Karta"
        rows={1}
        columns={1}
        tiles={[
          {
            ...{ key: "a", row: 0, column: 0, letters: "Mal", value, mark },
            ...{ markLetter: "H", says: "Malmö" },
          },
        ]}
      />,
    );
  expect(tags(tile(null, "full"), "rect").map((r) => r.attributes["stroke-dasharray"])).toEqual([
    "4 3",
  ]);
  expect(tags(tile(1, "full"), "rect")).toHaveLength(2);
  const shapes = (["full", "half", "empty"] as const).map((mark) =>
    tags(tile(1, mark), "path")
      .map((path) => `${path.attributes.d} ${path.attributes.fill}`)
      .join(),
  );
  expect(new Set(shapes).size).toBe(3);
});

describe("a chart of many rows", () => {
  const values = Array.from({ length: 23 }, (_, nth) => (nth === 4 ? null : nth * 3));

  test("is drawn in parts that have room on a paper: each row once, in its order", () => {
    expect(partsOf(values).map(({ length }) => length)).toEqual([10, 10, 3]);
    expect(partsOf(values).flat()).toEqual(values);
    expect(partsOf([])).toEqual([]);
  });

  test("has one scale over its parts, and its key once", () => {
    const max = largestOf(values);
    expect(max).toBe(66);
    expect(largestOf([null])).toBe(0);
    const parts = partsOf(values.map((value, nth) => ({ key: `${nth}`, label: `${nth}`, value })));
    const wide = parts.map((part) =>
      tags(markup(<BarChart bars={part} max={max} />), "rect").map((r) => r.attributes.width),
    );
    const whole = tags(markup(<BarChart bars={parts.flat()} />), "rect").map(
      (r) => r.attributes.width,
    );
    expect(wide.flat()).toEqual(whole);
    const rows = [{ key: "a", label: "Eken", before: 4, after: 9 }];
    const said = [false, true].map((continued) =>
      textOf(markup(<DotChart {...{ rows, continued }} before="2025" after="2026" />)),
    );
    expect(said).toEqual(["20252026Eken4 → 9", "Eken4 → 9"]);
  });
});

describe("two moments of a row", () => {
  const way = (broken: boolean) =>
    tags(
      markup(
        <DotChart
          before="2025"
          after="2026"
          rows={[{ key: "a", label: "Eken", before: 4, after: 9, broken }]}
        />,
      ),
      "line",
    ).filter(({ attributes }) => attributes.stroke === "var(--pine)").length;

  test("have a way between them, and none where they are not to be compared", () => {
    expect([way(false), way(true)]).toEqual([1, 0]);
  });
});
