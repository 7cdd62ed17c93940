import { describe, expect, test } from "vitest";
import { type Day, day } from "@/lib/domain/day";
import {
  chairOf,
  coversCentre,
  endingWith,
  type GroupLevel,
  groupLevels,
  isEmpty,
  isLocal,
  isOwnSuperior,
  meets,
  missingGroups,
  responsibleGroups,
  seatOn,
  unseated,
} from "@/lib/domain/group";
import { inStructure } from "@/lib/domain/group-order";
import { type SeatRole, seatRoles } from "@/lib/domain/policy";
import { type ServiceType, serviceTypes } from "@/lib/domain/service";

const today = day("2026-11-22");
const span = (fromOn = "2020-01-01", untilOn: string | null = null) => ({
  fromOn: day(fromOn),
  untilOn: untilOn === null ? null : day(untilOn),
});
const eken = { id: "eken", municipality: "1280" };
const linden = { id: "linden", municipality: "1280" };
const boken = { id: "boken", municipality: "1281" };

const group = (over: object = {}) => ({
  id: "g",
  level: "kommun_del" as GroupLevel,
  type: "styrgrupp" as const,
  responsible: true,
  municipalities: [] as string[],
  centres: [] as string[],
  ...span(),
  ...over,
});

describe("the group that answers for a centre", () => {
  test("is local at two of the four levels", () => {
    expect(groupLevels.filter(isLocal)).toEqual(["kommun_del", "centrum"]);
  });

  test("covers it by itself, by its municipality, or not at all", () => {
    const covers = (over: object) => coversCentre(group(over), eken);
    expect(covers({ centres: ["eken"] })).toBe(true);
    expect(covers({ municipalities: ["1280"] })).toBe(true);
    expect(covers({ centres: ["linden"], municipalities: ["1281"] })).toBe(false);
    expect(covers({})).toBe(false);
  });

  test.each<[string, object, boolean]>([
    ["a group of the municipality", { municipalities: ["1280"] }, true],
    ["a group of the centre", { level: "centrum", centres: ["eken"] }, true],
    ["one that does not answer for it", { centres: ["eken"], responsible: false }, false],
    ["one that covers another centre", { centres: ["boken"] }, false],
    ["a länsövergripande one", { level: "lan", centres: ["eken"] }, false],
    ["a politisk nämnd", { level: "politisk", municipalities: ["1280"] }, false],
    ["one that begins today", { centres: ["eken"], ...span("2026-11-22") }, true],
    ["one that begins tomorrow", { centres: ["eken"], ...span("2026-11-23") }, false],
    [
      "one whose last day is today",
      { centres: ["eken"], ...span("2020-01-01", "2026-11-23") },
      true,
    ],
    [
      "one that is dissolved from today",
      { centres: ["eken"], ...span("2020-01-01", "2026-11-22") },
      false,
    ],
  ])("%s: %o is %s", (_, over, answers) => {
    expect(responsibleGroups([group(over)], eken, today)).toHaveLength(answers ? 1 : 0);
  });

  test("may be none, one or several, and each once however it covers", () => {
    const one = group({ id: "1", centres: ["eken"], municipalities: ["1280"] });
    const two = group({ id: "2", level: "centrum", centres: ["eken"] });
    const ids = (groups: (typeof one)[]) => responsibleGroups(groups, eken, today).map((g) => g.id);
    expect(ids([])).toEqual([]);
    expect(ids([one])).toEqual(["1"]);
    expect(ids([one, two])).toEqual(["1", "2"]);
  });
});

describe("a demanded group that is missing", () => {
  const demand = (level: GroupLevel) => ({ level, type: "styrgrupp" as const });
  const at = (level: GroupLevel, groups: ReturnType<typeof group>[], centres = [eken, boken]) =>
    missingGroups([demand(level)], groups, centres, today).map((m) => m.at);

  test.each(["politisk", "lan"] as const)(
    "of level %s is demanded once, in the county",
    (level) => {
      expect(at(level, [])).toEqual(["county"]);
      expect(at(level, [group({ level })])).toEqual([]);
      // Also where no centre is in operation: the county's own group is not about one.
      expect(at(level, [], [])).toEqual(["county"]);
    },
  );

  test("for kommun or del is named by municipality, and only where a centre is in operation", () => {
    expect(at("kommun_del", [])).toEqual([{ municipality: "1280" }, { municipality: "1281" }]);
    expect(at("kommun_del", [], [])).toEqual([]);
    expect(at("kommun_del", [group({ municipalities: ["1280"] })])).toEqual([
      { municipality: "1281" },
    ]);
    expect(at("kommun_del", [group({ centres: ["eken", "boken"] })])).toEqual([]);
  });

  test("for a part of a municipality is missing while any centre there has none, and said once", () => {
    const part = group({ centres: ["eken"] });
    expect(at("kommun_del", [part], [eken, linden])).toEqual([{ municipality: "1280" }]);
    expect(at("kommun_del", [], [eken, linden])).toEqual([{ municipality: "1280" }]);
  });

  test("for the centre is named by centre", () => {
    const own = group({ level: "centrum", centres: ["eken"] });
    expect(at("centrum", [own])).toEqual([{ centre: "boken" }]);
    // What covers it on another level is another group.
    expect(at("centrum", [group({ centres: ["eken", "boken"] })])).toHaveLength(2);
  });

  test.each<[string, object]>([
    ["another type", { type: "natverk" }],
    ["another level", { level: "lan" }],
    ["dissolved", span("2020-01-01", "2026-11-22")],
    ["not begun", span("2026-11-23")],
  ])("is not there by one that is %s", (_, over) => {
    expect(at("kommun_del", [group({ municipalities: ["1280"], ...over })], [eken])).toEqual([
      { municipality: "1280" },
    ]);
  });

  test("need not answer for anything", () => {
    expect(
      at("kommun_del", [group({ municipalities: ["1280"], responsible: false })], [eken]),
    ).toEqual([]);
  });
});

const sits = (over: object = {}) => ({ personId: "p", standIn: false, ...span(), ...over });
const seat = (over: object = {}) => ({
  role: "ledamot" as SeatRole,
  serviceType: null as ServiceType | null,
  holders: [] as ReturnType<typeof sits>[],
  ...span(),
  ...over,
});

describe("a seat on a day", () => {
  test("is held, by its holder or a stand-in, or is empty since a day", () => {
    expect(seatOn(seat(), today)).toMatchObject({ holder: null, vacantSince: "2020-01-01" });
    const held = seat({ holders: [sits()] });
    expect(seatOn(held, today)).toMatchObject({ holder: sits(), vacantSince: null });
    expect(isEmpty(held, today)).toBe(false);
    const stoodIn = seat({ holders: [sits({ standIn: true })] });
    expect(seatOn(stoodIn, today)).toMatchObject({ holder: null, vacantSince: "2020-01-01" });
    expect(seatOn(stoodIn, today).standIns).toHaveLength(1);
    expect(isEmpty(stoodIn, today)).toBe(false);
  });

  test("is empty since the last one left, and until the next one comes", () => {
    const left = seat({
      holders: [sits(span("2020-01-01", "2026-10-01")), sits(span("2027-01-01"))],
    });
    expect(seatOn(left, today)).toMatchObject({ holder: null, vacantSince: "2026-10-01" });
    expect(isEmpty(left, today)).toBe(true);
    expect(isEmpty(left, day("2027-01-01"))).toBe(false);
  });
});

describe("the chair", () => {
  const led = (seats: ReturnType<typeof seat>[], over: object = {}) => ({
    ...group(over),
    seats,
  });
  const chair = (over: object) => seat({ role: "ordforande", ...over });

  test("sits, is stood in for, or has been vacant since a day", () => {
    expect(chairOf(led([chair({ holders: [sits()] })]), today)).toMatchObject({
      sits: sits(),
      vacantSince: null,
    });
    const stoodIn = chair({ holders: [sits({ standIn: true })] });
    expect(chairOf(led([stoodIn]), today)).toMatchObject({
      sits: { standIn: true },
      vacantSince: "2020-01-01",
    });
    const left = chair({ holders: [sits(span("2020-01-01", "2026-05-01"))] });
    expect(chairOf(led([left]), today)).toEqual({ sits: null, vacantSince: "2026-05-01" });
  });

  test("is vacant since the group began where there is no such seat, and before it began nobody is missed", () => {
    expect(chairOf(led([seat({ holders: [sits()] })], span("2025-02-01")), today)).toEqual({
      sits: null,
      vacantSince: "2025-02-01",
    });
    expect(chairOf(led([], span("2027-01-01")), today).vacantSince).toBeNull();
  });

  test("of a seat that has ended is not the chair, and it is vacant since then", () => {
    const old = chair({
      ...span("2020-01-01", "2026-03-01"),
      holders: [sits(span("2020-01-01", "2026-03-01"))],
    });
    expect(chairOf(led([old]), today)).toEqual({ sits: null, vacantSince: "2026-03-01" });
    const next = chair({ ...span("2026-03-01"), holders: [sits(span("2026-06-01"))] });
    expect(chairOf(led([old, next]), today).vacantSince).toBeNull();
  });
});

describe("a service that nobody has a say for", () => {
  const of = (...seats: ReturnType<typeof seat>[]) => unseated(["bhv"], seats, today);
  const bhv = (over: object = {}) => seat({ serviceType: "bhv", ...over });

  test("has no seat, or an empty one", () => {
    expect(of()).toEqual([{ service: "bhv", seat: "none" }]);
    expect(of(bhv())).toEqual([{ service: "bhv", seat: "empty" }]);
    expect(of(bhv({ holders: [sits()] }))).toEqual([]);
    expect(of(bhv({ holders: [sits({ standIn: true })] }))).toEqual([]);
    expect(of(bhv({ holders: [sits(span("2020-01-01", "2026-11-22"))] }))).toEqual([
      { service: "bhv", seat: "empty" },
    ]);
    expect(of(bhv(), bhv({ holders: [sits()] }))).toEqual([]);
  });

  test.each(seatRoles)("has a say by a seat as %s or not", (role) => {
    const say = role === "ordforande" || role === "ledamot";
    expect(of(bhv({ role, holders: [sits()] })).length).toBe(say ? 0 : 1);
  });

  test("is not seated by a seat of another service, of another time, or of none", () => {
    for (const other of [
      seat({ serviceType: "mhv", holders: [sits()] }),
      seat({ holders: [sits()] }),
      bhv({ ...span("2027-01-01"), holders: [sits()] }),
      bhv({ ...span("2020-01-01", "2026-11-22"), holders: [sits()] }),
    ])
      expect(of(other)).toEqual([{ service: "bhv", seat: "none" }]);
  });

  test("is told for each of the services that are there, and for no other", () => {
    const found = unseated(serviceTypes, [bhv({ holders: [sits()] })], today);
    expect(found.map((f) => f.service)).toEqual(serviceTypes.filter((s) => s !== "bhv"));
    expect(unseated([], [], today)).toEqual([]);
  });
});

describe("a group's superior", () => {
  const chain = [
    { id: "a", superiorId: null },
    { id: "b", superiorId: "a" },
    { id: "c", superiorId: "b" },
    { id: "d", superiorId: "c" },
  ];

  test.each<[string, string | null, boolean]>([
    ["a", null, false],
    ["a", "a", true],
    ["a", "b", true],
    ["a", "d", true],
    ["b", "a", false],
    ["d", "a", false],
    ["b", "d", true],
    ["e", "d", false],
    ["a", "unknown", false],
  ])("%s under %s would be its own: %s", (id, superiorId, own) => {
    expect(isOwnSuperior(id, superiorId, chain)).toBe(own);
  });

  test("ends, though others go round in a circle already", () => {
    const round = [
      { id: "x", superiorId: "y" },
      { id: "y", superiorId: "x" },
    ];
    expect(isOwnSuperior("z", "x", round)).toBe(false);
  });
});

describe("the order of governance", () => {
  const at = (id: string, level: GroupLevel, superiorId: string | null = null) => ({
    id,
    level,
    superiorId,
  });

  test("is by level, and within one a subordinate group stands under its superior", () => {
    const groups = [
      at("b", "kommun_del", "a"),
      at("under c", "kommun_del", "c"),
      at("c", "kommun_del", "a"),
      at("under under c", "kommun_del", "under c"),
      at("a", "lan", "n"),
      at("n", "politisk"),
    ];
    const told = inStructure(groups).map(({ level, rows }) => [
      level,
      rows.map(({ group: g, depth }) => `${"  ".repeat(depth)}${g.id}`),
    ]);
    expect(told).toEqual([
      ["politisk", ["n"]],
      ["lan", ["a"]],
      ["kommun_del", ["b", "c", "  under c", "    under under c"]],
      ["centrum", []],
    ]);
  });

  test("loses nobody whose superior is not among them", () => {
    const rows = inStructure([at("b", "centrum", "gone")]).flatMap((l) => l.rows);
    expect(rows).toEqual([{ group: at("b", "centrum", "gone"), depth: 0 }]);
  });
});

describe("somebody who is to sit", () => {
  const wanted = (over: object = {}) => sits({ personId: "new", ...span("2026-12-01"), ...over });

  test("meets whoever holds the seat then, and nobody who has left", () => {
    expect(meets([sits()], wanted()).others).toHaveLength(1);
    expect(meets([sits(span("2020-01-01", "2026-12-01"))], wanted()).others).toEqual([]);
    expect(meets([sits(span("2027-06-01"))], wanted()).others).toHaveLength(1);
    expect(
      meets([sits(span("2027-06-01"))], wanted(span("2026-12-01", "2027-06-01"))).others,
    ).toEqual([]);
  });

  test("meets nobody as a stand-in, nor a stand-in", () => {
    expect(meets([sits()], wanted({ standIn: true })).others).toEqual([]);
    expect(meets([sits({ standIn: true })], wanted()).others).toEqual([]);
  });

  test("never meets herself: she sits once in a seat, as one or the other", () => {
    const own = { personId: "new" };
    expect(meets([sits(own)], wanted())).toEqual({ others: [], herself: true });
    expect(meets([sits({ ...own, standIn: true })], wanted()).herself).toBe(true);
    expect(meets([sits(own)], wanted({ standIn: true })).herself).toBe(true);
    expect(meets([sits({ ...own, ...span("2020-01-01", "2026-12-01") })], wanted()).herself).toBe(
      false,
    );
  });
});

test("what is above ends on a day, and with it what holds then or later: on that day, or never begun", () => {
  const ends = (fromOn: string, untilOn: string | null): Day | undefined =>
    endingWith([span(fromOn, untilOn)], today)[0]?.endsOn;
  expect(ends("2020-01-01", null)).toBe(today);
  expect(ends("2020-01-01", "2027-01-01")).toBe(today);
  expect(ends("2027-01-01", null)).toBe("2027-01-01");
  expect(ends("2020-01-01", "2026-11-22")).toBeUndefined();
});
