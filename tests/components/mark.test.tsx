import { describe, expect, test } from "vitest";
import { Logo, Mark, MarkOfSheet, MarkSheet } from "@/components/mark";
import { kinds } from "@/lib/domain/definition";
import { type Degree, type ServiceType, serviceTypes } from "@/lib/domain/service";
import { markup, tags } from "@/tests/support/markup";

const all = (degree: Degree) =>
  Object.fromEntries(serviceTypes.map((t) => [t, degree])) as Record<ServiceType, Degree>;
const draw = (degree: Degree, planned = false) =>
  markup(<Mark degrees={all(degree)} kind="none" planned={planned} />);

/** What stands at the place of each pillar, in words, from left to right. */
function pillars(html: string): string[] {
  const drawn = tags(html, "path").flatMap(({ attributes: a }) =>
    (a.d ?? "").split(/(?=M)/).map((d) => {
      const x = Number(/^M([\d.]+)/.exec(d)?.[1]);
      const height = d.includes("12.6q") ? "whole" : d.includes("h5v7") ? "half" : "dot";
      const outline = a["stroke-dasharray"] ? "dashed" : "outline";
      return { x, shape: a.fill === "currentColor" ? height : outline };
    }),
  );
  return serviceTypes.map((_, i) => {
    const from = 3.5 + i * 8;
    return drawn
      .filter(({ x }) => x >= from && x < from + 5)
      .map(({ shape }) => shape)
      .join(" ");
  });
}

describe("a pillar", () => {
  test.each<[Degree, string]>([
    ["ja", "outline whole"],
    ["delvis", "outline half"],
    ["natverk", "outline dot"],
    ["nej", "outline"],
    ["okand", "dashed"],
  ])("that is %s is drawn as %j", (degree, expected) => {
    expect(pillars(draw(degree))).toEqual(serviceTypes.map(() => expected));
  });

  test("stands in the order MHV, BHV, öppen förskola, förebyggande socialtjänst", () => {
    serviceTypes.forEach((type, i) => {
      const html = markup(<Mark degrees={{ ...all("nej"), [type]: "ja" }} kind="none" />);
      expect(pillars(html).indexOf("outline whole")).toBe(i);
    });
  });

  test("that is planned is filled faintly, and nothing else is", () => {
    const fills = (html: string) =>
      tags(html, "path").flatMap((p) => p.attributes["fill-opacity"] ?? []);
    expect(fills(draw("ja"))).toEqual([]);
    expect(fills(draw("ja", true))).toEqual(["0.4"]);
    expect(fills(draw("natverk", true))).toEqual([]);
  });
});

describe("the roof", () => {
  // It lies above the pillars, which begin 14 down.
  const roof = (kind: (typeof kinds)[number], planned = false) =>
    tags(markup(<Mark degrees={all("ja")} kind={kind} planned={planned} />), "path").filter((p) =>
      /^M[23] 1[01]/.test(p.attributes.d ?? ""),
    );

  test("is whole over a familjecentral, a beam over a familjecentralsliknande, and absent where nothing is met", () => {
    expect(roof("familjecentral").map((p) => p.attributes.d)).toEqual(["M2 11 18 2l16 9"]);
    expect(roof("familjecentralsliknande").map((p) => p.attributes.d)).toEqual(["M3 10.5h30"]);
    expect(roof("none")).toEqual([]);
  });

  test("is broken only where the kind is planned or cannot be decided", () => {
    const broken = (path: { attributes: Record<string, string> } | undefined) =>
      path?.attributes["stroke-dasharray"] !== undefined;
    expect(broken(roof("familjecentral")[0])).toBe(false);
    expect(broken(roof("familjecentralsliknande")[0])).toBe(false);
    expect(broken(roof("undecided")[0])).toBe(true);
    expect(broken(roof("familjecentral", true)[0])).toBe(true);
    expect(broken(roof("familjecentralsliknande", true)[0])).toBe(true);
  });

  test("differs for every kind, so that colour is never needed", () => {
    const drawn = kinds.map((kind) =>
      roof(kind).map((p) => [p.attributes.d, p.attributes["stroke-dasharray"]].join()),
    );
    expect(new Set(drawn.map(String)).size).toBe(kinds.length);
  });
});

describe("in words", () => {
  test("the mark says what it is told to say", () => {
    const html = markup(<Mark degrees={all("ja")} kind="familjecentral" label="Familjecentral." />);
    expect(tags(html, "svg")[0]?.attributes.role).toBe("img");
    expect(html).toContain("<title>Familjecentral.</title>");
  });

  test("a mark beside its words is not read twice", () => {
    for (const html of [draw("ja"), markup(<Logo />)]) {
      expect(tags(html, "svg")[0]?.attributes["aria-hidden"]).toBe("true");
      expect(html).not.toContain("<title>");
    }
  });
});

test("a list's marks are drawn and named once each, and every row points at its own", () => {
  const shown = (degree: Degree) => ({ degrees: all(degree), kind: "none" as const });
  const named = (degree: Degree) => ({ ...shown(degree), label: `Allt ${degree}` });
  const sheet = markup(<MarkSheet marks={[named("ja"), named("nej"), named("ja")]} />);
  const drawn = tags(sheet, "g").map((g) => g.attributes.id);
  const names = tags(sheet, "title").map((t) => t.attributes.id);
  expect(drawn).toHaveLength(2);
  for (const [i, degree] of (["ja", "nej"] as const).entries()) {
    const html = markup(<MarkOfSheet {...shown(degree)} className="h-8 w-9" />);
    expect(tags(html, "use")[0]?.attributes.href).toBe(`#${drawn[i]}`);
    expect(tags(html, "svg")[0]?.attributes["aria-labelledby"]).toBe(names[i]);
    expect(tags(html, "path")).toEqual([]);
  }
});
