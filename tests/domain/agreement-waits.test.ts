import { describe, expect, it, test } from "vitest";
import {
  agreementAs,
  answerable,
  endedUnanswered,
  type Keeper,
  pendingOf,
  type Running,
} from "@/lib/domain/agreement-waits";
import { addDays, day } from "@/lib/domain/day";
import type { Actor, Assignment, Scope } from "@/lib/domain/policy";
import { type Reminder, reminderOf, reminders } from "@/lib/domain/reminder";

const today = day("2026-11-22");

describe("how near a day is", () => {
  it.each<[number, Reminder | null]>([
    [-400, "passerat"],
    [-1, "passerat"],
    [0, "inom_7"],
    [7, "inom_7"],
    [8, "inom_30"],
    [30, "inom_30"],
    [31, "inom_90"],
    [90, "inom_90"],
    [91, "inom_180"],
    [180, "inom_180"],
    [181, null],
  ])("%i days before it", (left, expected) => {
    expect(reminderOf(addDays(today, left), today)).toBe(expected);
  });
});

const running: Running = {
  ...{ id: "a", kind: "lokalt_samverkansavtal", status: "gallande", wholeCounty: false },
  ...{ centreIds: ["x", "y"], fromOn: day("2024-01-01"), end: day("2027-01-31") },
  ...{ standBy: null, answered: false, begunUnsigned: false },
};
const ended: Running = { ...running, status: "utganget", end: day("2026-11-21") };

describe("what waits of an agreement", () => {
  it.each<[string, Running, Partial<Running>[], string | null]>([
    ["nothing where nobody must take a stand", running, [], null],
    ["the stand", { ...running, standBy: day("2026-12-01") }, [], "stand 2026-12-01"],
    ["the signatures", { ...running, begunUnsigned: true }, [], "unsigned 2024-01-01"],
    ["the stand, though it has ended", ended, [], "ended 2026-11-21"],
    ["nothing of one that was answered", { ...ended, answered: true }, [], null],
    ["nothing of one that another holds for", ended, [{ status: "gallande" }], null],
    ["nothing of one that the county's holds for", ended, [{ wholeCounty: true }], null],
    [
      "the stand, where another has only some of it",
      ended,
      [{ centreIds: ["x"] }],
      "ended 2026-11-21",
    ],
    [
      "the stand, where the other is not signed",
      ended,
      [{ status: "vantar_pa_underskrift" }],
      "ended 2026-11-21",
    ],
    [
      "the stand, where the other is of another kind",
      ended,
      [{ kind: "hyresavtal" }],
      "ended 2026-11-21",
    ],
    [
      "of the county's, that a local one does not replace",
      { ...ended, wholeCounty: true, centreIds: [] },
      [{}],
      "ended 2026-11-21",
    ],
    ["nothing of one that another has replaced", { ...running, status: "ersatt" }, [], null],
    ["nothing of a draft", { ...running, status: "utkast" }, [], null],
  ])("%s", (_, one, others, expected) => {
    const all = [one, ...others.map((other, i) => ({ ...running, id: `${i}`, ...other }))];
    const found = pendingOf({ ...one, endedUnanswered: endedUnanswered(all).has(one.id) });
    expect(found && `${found.why} ${found.by}`).toBe(expected);
  });

  test("what has ended with nothing in its place is found among many as each is against all the others", () => {
    let seed = 7;
    const draw = (most: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % most;
    };
    const all = Array.from({ length: 400 }, (_, nth): Running => {
      const wholeCounty = draw(60) === 0;
      return {
        ...ended,
        ...{ id: `${nth}`, wholeCounty, answered: draw(5) === 0 },
        kind: (["lokalt_samverkansavtal", "hyresavtal"] as const)[draw(2)] ?? "hyresavtal",
        status: (["utganget", "utganget", "gallande", "utkast"] as const)[draw(4)] ?? "utkast",
        centreIds: wholeCounty ? [] : Array.from({ length: draw(4) }, () => `c${draw(60)}`),
      };
    });
    const again = all.filter((one) => {
      const holds = (other: Running) =>
        other !== one &&
        other.kind === one.kind &&
        other.status === "gallande" &&
        (other.wholeCounty ||
          (!one.wholeCounty && one.centreIds.every((id) => other.centreIds.includes(id))));
      return one.status === "utganget" && !one.answered && !all.some(holds);
    });
    expect([...endedUnanswered(all)]).toEqual(again.map(({ id }) => id));
    expect(again.length).toBeGreaterThan(20);
    expect(again.length).toBeLessThan(180);
  });

  test("a stand can be taken of what runs, and late of what ended without", () => {
    expect(answerable(running)).toBe(true);
    expect(answerable(ended)).toBe(true);
    expect(answerable({ ...ended, answered: true })).toBe(false);
    for (const status of ["utkast", "vantar_pa_underskrift", "uppsagt", "ersatt"] as const)
      expect(answerable({ status, answered: false })).toBe(false);
  });
});

const malmo = { level: "municipalities", codes: ["1280"] } as const;
const county = { level: "county" } as const;
const people = {
  county: { role: "lanssamordnare", scope: county },
  assisting: { role: "bitradande_lanssamordnare", scope: county },
  keeper: { role: "avtalsansvarig", scope: { ...malmo, codes: [...malmo.codes] } },
  neighbour: { role: "avtalsansvarig", scope: { level: "municipalities", codes: ["1281"] } },
  all: { role: "avtalsansvarig", scope: county },
  koordinator: { role: "kommunal_koordinator", scope: county },
  reader: { role: "lasare", scope: county },
} satisfies Record<string, Assignment>;
type Name = keyof typeof people;
const actor = (name: Name): Actor => ({ userId: name, name, assignments: [people[name]] });
const keepers = (...names: Name[]): Keeper[] =>
  names.map((name) => ({ userId: name, ...people[name] }));
const eken: Scope[] = [{ level: "centre", id: "x", municipality: "1280" }];
const shared: Scope[] = [...eken, { level: "centre", id: "y", municipality: "1281" }];

describe("for whom an agreement waits", () => {
  const far: Reminder = "inom_180";
  const near: Reminder = "inom_7";
  it.each<[string, Scope[] | null, Name | null, Name[], Reminder, Name[]]>([
    ["the county's own where nobody is appointed", eken, null, [], far, ["county", "assisting"]],
    ["the appointed one's", eken, null, ["keeper"], far, ["keeper", "all"]],
    [
      "the county's where only a neighbour is",
      eken,
      null,
      ["neighbour"],
      far,
      ["county", "assisting"],
    ],
    [
      "not hers who has half of it",
      shared,
      null,
      ["keeper", "neighbour"],
      far,
      ["county", "assisting"],
    ],
    [
      "of the whole county, not hers of a municipality",
      null,
      null,
      ["keeper"],
      far,
      ["county", "assisting"],
    ],
    ["of the whole county, hers who has it all", null, null, ["all", "keeper"], far, ["all"]],
    ["hers who is named, and nobody else's", eken, "keeper", ["keeper", "all"], far, ["keeper"]],
    ["the assistant's who is named", null, "assisting", ["assisting", "all"], far, ["assisting"]],
    [
      "as if nobody, where who is named may not",
      eken,
      "neighbour",
      ["neighbour", "keeper"],
      far,
      ["keeper", "all"],
    ],
    ["as if nobody, where who is named has left", eken, "keeper", [], far, ["county", "assisting"]],
    [
      "the county's too near its day",
      eken,
      "keeper",
      ["keeper"],
      near,
      ["county", "assisting", "keeper"],
    ],
    [
      "and where somebody is appointed",
      eken,
      null,
      ["keeper"],
      near,
      ["county", "assisting", "keeper", "all"],
    ],
    ["and after it", null, "assisting", ["assisting"], "passerat", ["county", "assisting"]],
  ])("%s", (_, places, responsible, held, reminder, expected) => {
    const asked = { places, responsible, reminder };
    const those = (Object.keys(people) as Name[]).filter(
      (name) => agreementAs(actor(name), asked, keepers(...held)) !== null,
    );
    expect(those.toSorted()).toEqual([...expected].sort());
  });

  test("nothing is nobody's, whoever is appointed or named", () => {
    const everybody = Object.keys(people) as Name[];
    for (const places of [null, eken, shared])
      for (const reminder of reminders)
        for (const responsible of [null, ...everybody])
          for (let held = 0; held < 8; held++) {
            const some = (["keeper", "neighbour", "all"] as const).filter(
              (_, i) => held & (1 << i),
            );
            const there = [...some, "county", "assisting"] as const;
            const hers = there.filter(
              (name) =>
                agreementAs(actor(name), { places, responsible, reminder }, keepers(...there)) !==
                null,
            );
            expect(hers.length).toBeGreaterThan(0);
          }
  });
});
