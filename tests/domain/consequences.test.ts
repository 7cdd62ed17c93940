import { describe, expect, test } from "vitest";
import { type Account, consequences, countedKind, plannedKind } from "@/lib/domain/consequences";
import { day } from "@/lib/domain/day";
import { nationalDefinition2026 as national } from "@/lib/domain/definition";
import { serviceTypes, usualHuvudman } from "@/lib/domain/service";
import type { CentreStatus } from "@/lib/domain/status";

const today = day("2026-11-22");
const until = (text: string | null) => (text === null ? null : day(text));
const status = (name: CentreStatus, from: string, to: string | null = null) => ({
  status: name,
  fromOn: day(from),
  untilOn: until(to),
});
const whole = (from: string, to: string | null = null) =>
  serviceTypes.map((type) => ({
    type,
    degree: "ja" as const,
    huvudman: usualHuvudman(type),
    fromOn: day(from),
    untilOn: until(to),
  }));
const open: Account = { facts: whole("2009-01-01"), statuses: [status("i_drift", "2009-01-01")] };

/** The same centre, with social services only partly here from a day. */
function partlyFrom(from: string): Account {
  const [social, ...others] = open.facts.toReversed();
  if (!social) throw new Error("no facts");
  const moved = { ...social, degree: "delvis" as const, fromOn: day(from) };
  const before = from > social.fromOn ? [{ ...social, untilOn: day(from) }] : [];
  return { ...open, facts: [...others, ...before, moved] };
}

describe("a coordinator changes a service, and sees first what follows", () => {
  test("from a coming day: familjecentral to and with 31 January, familjecentralsliknande from 1 February", () => {
    const said = consequences(national, open, partlyFrom("2027-02-01"), today);
    expect(said.kinds).toEqual([
      { fromOn: today, untilOn: "2027-02-01", kind: "familjecentral" },
      { fromOn: "2027-02-01", untilOn: null, kind: "familjecentralsliknande" },
    ]);
    expect(said.past).toEqual([]);
    expect(said.coming).toEqual([
      {
        fromOn: "2027-02-01",
        untilOn: null,
        before: "familjecentral",
        after: "familjecentralsliknande",
      },
    ]);
    expect(said.countsToday).toBe(false);
    expect(said.counts).toEqual(said.coming);
  });

  test("from a day that has been: today's count changes, and so do the days since then", () => {
    const said = consequences(national, open, partlyFrom("2025-01-01"), today);
    expect(said.coming).toMatchObject([{ fromOn: "2025-01-01", untilOn: null }]);
    expect(said.countsToday).toBe(true);
  });

  test("only in what has been: today's count stands, and the past is said to change", () => {
    const before: Account = {
      ...open,
      facts: [...open.facts.slice(0, 3), ...whole("2020-01-01").slice(3)],
    };
    const said = consequences(national, before, open, today);
    expect(said.past).toEqual([
      {
        fromOn: "2009-01-01",
        untilOn: "2020-01-01",
        before: "familjecentralsliknande",
        after: "familjecentral",
      },
    ]);
    expect(said.coming).toEqual([]);
    expect(said.countsToday).toBe(false);
  });

  test("to and with yesterday is past, to and with today is not", () => {
    const till = (end: string): Account => ({
      ...open,
      facts: [...open.facts.slice(0, 3), ...whole(end).slice(3)],
    });
    const said = (end: string) => consequences(national, till(end), open, today);
    expect(said("2026-11-22")).toMatchObject({ past: [{}], coming: [], countsToday: false });
    expect(said("2026-11-23")).toMatchObject({ past: [], coming: [{}], countsToday: true });
  });

  test("nothing that matters: nothing is said to change", () => {
    const said = consequences(national, open, { ...open, facts: open.facts.toReversed() }, today);
    expect(said).toMatchObject({ past: [], coming: [], counts: [], countsToday: false });
  });
});

describe("a step in the life cycle changes who is counted, not what a centre is", () => {
  test.each<[CentreStatus, boolean]>([
    ["tillfalligt_stangd", false],
    ["under_avveckling", false],
    ["vilande", true],
    ["avvecklad", true],
  ])("%s: leaves the count %s", (name, leaves) => {
    const closing = [status("i_drift", "2009-01-01", "2026-11-22"), status(name, "2026-11-22")];
    const said = consequences(national, open, { ...open, statuses: closing }, today);
    expect(said.coming).toEqual([]);
    expect(said.countsToday).toBe(leaves);
    expect(said.counts).toEqual(
      leaves ? [{ fromOn: today, untilOn: null, before: "familjecentral", after: null }] : [],
    );
  });
});

describe("a centre that has not opened", () => {
  const statuses = [
    status("under_etablering", "2026-01-01", "2027-09-01"),
    status("i_drift", "2027-09-01"),
  ];
  const planned: Account = { facts: whole("2027-09-01"), statuses };

  test("37: has the planned kind of the planned services on the day it opens, and is not counted", () => {
    expect(plannedKind(national, planned, today)).toEqual({
      kind: "familjecentral",
      opensOn: "2027-09-01",
    });
    expect(countedKind(national, planned, today)).toBeNull();
    expect(countedKind(national, planned, day("2027-09-01"))).toBe("familjecentral");
  });

  test("its planned day is the first of several", () => {
    const twice = [...statuses.slice(0, 1), status("i_drift", "2028-01-01"), ...statuses.slice(1)];
    expect(plannedKind(national, { ...planned, statuses: twice }, today)?.opensOn).toBe(
      "2027-09-01",
    );
  });

  test("13: without a day it is planned as what is said of it today", () => {
    const noDay = { facts: whole("2026-01-01"), statuses: [status("ide", "2026-01-01")] };
    expect(plannedKind(national, noDay, today)).toEqual({ kind: "familjecentral", opensOn: null });
  });

  test("a centre that has opened, closed or is not known yet has no planned kind", () => {
    expect(plannedKind(national, planned, day("2027-09-01"))).toBeNull();
    expect(plannedKind(national, open, today)).toBeNull();
    expect(plannedKind(national, planned, day("2025-12-31"))).toBeNull();
    expect(countedKind(national, planned, day("2025-12-31"))).toBeNull();
  });
});
