import { describe, expect, test } from "vitest";
import { classify, type Kind, kinds, nationalDefinition2026 } from "@/lib/domain/definition";
import { type Degree, degrees } from "@/lib/domain/service";
import { centreWith } from "./definitions";

/** The table of definitions 1.2, copied by hand: BHV MHV ÖF FS, and what it is. */
const table: Record<string, Kind> = {
  "● ● ● ●": "familjecentral",
  "● ● ● -": "familjecentralsliknande",
  "● ● - ●": "familjecentralsliknande",
  "● - ● ●": "familjecentralsliknande",
  "● - ● -": "familjecentralsliknande",
  "● - - ●": "familjecentralsliknande",
  "● ● - -": "none",
  "● - - -": "none",
  "- ● ● ●": "none",
  "- ● ● -": "none",
  "- ● - ●": "none",
  "- - ● ●": "none",
  "- ● - -": "none",
  "- - ● -": "none",
  "- - - ●": "none",
  "- - - -": "none",
};

type Four = readonly [bhv: Degree, mhv: Degree, of: Degree, fs: Degree];
const every: Four[] = degrees.flatMap((a) =>
  degrees.flatMap((b) => degrees.flatMap((c) => degrees.map((d): Four => [a, b, c, d]))),
);

const inTable = (four: Four): Kind =>
  table[four.map((degree) => (degree === "ja" ? "●" : "-")).join(" ")] ?? "undecided";

/** Every way of filling the unknowns, one place at a time. */
function fillings(four: Four): Four[] {
  const at = four.indexOf("okand");
  if (at < 0) return [four];
  return (["ja", "delvis", "natverk", "nej"] as const).flatMap((degree) =>
    fillings(four.with(at, degree) as unknown as Four),
  );
}

const expected = (four: Four): Kind => {
  const possible = new Set(fillings(four).map(inTable));
  const [only] = possible;
  return possible.size === 1 && only ? only : "undecided";
};

const asked = ([bhv, mhv, of, fs]: Four) =>
  classify(
    nationalDefinition2026,
    centreWith({ bhv, mhv, oppen_forskola: of, forebyggande_socialtjanst: fs }),
  );

const rank: Record<Kind, number> = {
  none: 0,
  undecided: NaN,
  familjecentralsliknande: 1,
  familjecentral: 2,
};

describe("every combination of where the four services are", () => {
  test("there are 625, and of the 16 whole ones 1 is a familjecentral, 5 are familjecentralsliknande, 10 neither", () => {
    expect(every.length).toBe(5 ** 4);
    const count = (kind: Kind) => Object.values(table).filter((k) => k === kind).length;
    expect(kinds.map(count)).toEqual([1, 5, 10, 0]);
  });

  test.each(every)("BHV %s, MHV %s, ÖF %s, FS %s", (...four) => {
    expect(asked(four).kind).toBe(expected(four));
  });

  test("it is open for some and decided for some that have unknowns", () => {
    const unknown = every.filter((four) => four.includes("okand"));
    const open = unknown.filter((four) => asked(four).kind === "undecided");
    expect(unknown.length).toBe(5 ** 4 - 4 ** 4);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(unknown.length);
  });

  test("one service more, or one that is better placed, never makes a centre less", () => {
    const better: Record<Degree, Degree[]> = {
      nej: ["natverk", "delvis", "ja"],
      natverk: ["delvis", "ja"],
      delvis: ["ja"],
      ja: [],
      okand: [],
    };
    for (const four of every.filter((f) => !f.includes("okand")))
      for (const [at, degree] of four.entries())
        for (const more of better[degree]) {
          const raised = asked(four.with(at, more) as unknown as Four).kind;
          expect(rank[raised]).toBeGreaterThanOrEqual(rank[asked(four).kind]);
        }
  });

  test("learning an unknown never contradicts a kind that was given", () => {
    for (const four of every) {
      const { kind } = asked(four);
      if (kind === "undecided") continue;
      for (const filled of fillings(four)) expect(asked(filled).kind).toBe(kind);
    }
  });

  test("what is said to be missing is enough and true: with it the centre is the next kind", () => {
    for (const four of every.filter((f) => !f.includes("okand"))) {
      const { kind, next, missing, degrees: now } = asked(four);
      expect(next === null).toBe(kind === "familjecentral");
      const mended = { ...now };
      for (const need of missing) {
        const [first] = need.anyOf;
        if (first && first.type in mended) mended[first.type as keyof typeof mended] = "ja";
        for (const { type, from } of need.anyOf) expect(from).toBe(now[type as keyof typeof now]);
      }
      expect(classify(nationalDefinition2026, centreWith(mended)).kind).toBe(next ?? kind);
    }
  });

  test("a sentence is met or failed as the facts are, and open only where something is unknown", () => {
    for (const four of every)
      for (const condition of asked(four).conditions) {
        if (!four.includes("okand")) expect(condition.state).not.toBe("open");
        expect(condition.by.length === 0).toBe(condition.state === "failed");
      }
  });
});
