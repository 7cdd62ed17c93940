import { describe, expect, test } from "vitest";
import { Logo, Mark } from "@/components/mark";
import { kinds } from "@/lib/domain/definition";
import { type Degree, type ServiceType, serviceTypes } from "@/lib/domain/service";
import { markup, tags } from "@/tests/support/markup";

const all = (degree: Degree) =>
  Object.fromEntries(serviceTypes.map((t) => [t, degree])) as Record<ServiceType, Degree>;
const draw = (degree: Degree, planned = false) =>
  markup(<Mark degrees={all(degree)} kind="none" planned={planned} />);

/** The shapes of one mark, a word each. */
function shapes(html: string) {
  return tags(html)
    .filter((t) => ["rect", "circle", "path"].includes(t.name))
    .map(({ name, attributes: a }) => {
      if (name !== "rect") return name;
      if (a.fill === "none") return a["stroke-dasharray"] ? "dashed" : "outline";
      return a.height === "14" ? "whole" : "half";
    });
}

describe("a pillar", () => {
  test.each<[Degree, string[]]>([
    ["ja", ["outline", "whole"]],
    ["delvis", ["outline", "half"]],
    ["natverk", ["outline", "circle"]],
    ["nej", ["outline"]],
    ["okand", ["dashed"]],
  ])("that is %s is drawn as %j", (degree, expected) => {
    expect(shapes(draw(degree))).toEqual(serviceTypes.flatMap(() => expected));
  });

  test("stands in the order MHV, BHV, öppen förskola, förebyggande socialtjänst", () => {
    serviceTypes.forEach((type, i) => {
      const html = markup(<Mark degrees={{ ...all("nej"), [type]: "ja" }} kind="none" />);
      const filled = tags(html, "rect").filter((r) => r.attributes.fill === "currentColor");
      expect(filled.map((r) => r.attributes.x)).toEqual([String(3.5 + i * 8)]);
    });
  });

  test("that is planned is filled faintly", () => {
    const filled = (html: string) => tags(html, "rect").find((r) => r.attributes.fill !== "none");
    expect(filled(draw("ja"))?.attributes["fill-opacity"]).toBe("1");
    expect(Number(filled(draw("ja", true))?.attributes["fill-opacity"])).toBeLessThan(0.5);
  });
});

describe("the roof", () => {
  const roof = (kind: (typeof kinds)[number], planned = false) =>
    tags(markup(<Mark degrees={all("ja")} kind={kind} planned={planned} />), "path");

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
