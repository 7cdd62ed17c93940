import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { withDays } from "@/lib/db/day";
import { responsibleGroup } from "@/lib/domain/answering";
import type { Day } from "@/lib/domain/day";
import { chairOf, isEmpty, missingGroups, responsibleGroups, unseated } from "@/lib/domain/group";
import { holdsOn } from "@/lib/domain/period";
import { type Degree, degrees, serviceTypes } from "@/lib/domain/service";
import { vacantSince } from "@/lib/domain/vacancy";
import { findingsOfCentre, knownCentre, listFindings } from "@/lib/findings/queries";
import { findingView } from "@/lib/findings/schema";
import { type Chance, chance } from "../domain/generator";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { aGroupOf, aSeat, assigned } from "../support/groups";

const of = (c: TestCounty, id: string) => c.as.reader((ctx) => findingsOfCentre(ctx, id), "read");
const grouped = async (c: TestCounty, id: string) =>
  (await of(c, id)).filter((f) => f.mendedBy === "grupp").map((f) => f.rule);

describe("the groups that answer for a centre", () => {
  test("are not asked about in a county that has not begun with groups, whatever it demands", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    await c.as.coordinator(({ db }) =>
      db.groupDemand.create({ data: { level: "kommun_del", type: "styrgrupp", source: "Avtal" } }),
    );
    expect(await grouped(c, id)).toEqual([]);
    await aGroupOf(c, { municipalities: [c.municipalities[1]], chair: "Kim Exempel" });
    expect(await grouped(c, id)).toEqual(["no_local_group", "demanded_group_missing"]);
  });

  test("are found by the centre and by its municipality, once, and lead to where it is mended", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja", mhv: "natverk", oppen_forskola: "nej" });
    const both = { centres: [id], municipalities: [c.municipalities[0]] };
    const { groupId } = await aGroupOf(c, { ...both, chair: "Kim Exempel" });
    const found = await of(c, id);
    const seated = found.find((f) => f.rule === "service_not_seated");
    expect(seated?.services).toEqual(["mhv", "bhv"]);
    expect(seated?.href).toBe(`/${c.slug}/grupper/${groupId}`);
    const seat = await aSeat(c, groupId, "ledamot", "bhv");
    expect(await grouped(c, id)).toEqual(["service_not_seated", "seat_vacant"]);
    await assigned(c, { role: "ledamot", seatId: seat, standIn: true });
    const then = await of(c, id);
    expect(then.find((f) => f.rule === "service_not_seated")?.services).toEqual(["mhv"]);
    expect(then.map((f) => f.rule)).not.toContain("seat_vacant");
    await aGroupOf(c, { centres: [id], chair: null });
    const two = (await of(c, id)).find((f) => f.rule === "several_local_groups");
    expect(two?.href).toBe(`/${c.slug}/grupper`);
    expect(two?.owner).toBe("lanssamordnare");
    expect(await grouped(c, id)).toEqual(["several_local_groups"]);
  });

  test("a head by assignment is a head, named or not, until it ends", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const { id: service } = await c.as.coordinator(({ db }) =>
      db.service.findFirstOrThrow({ where: { centreId: id } }),
    );
    const rules = async () => (await of(c, id)).map((f) => f.rule);
    expect(await rules()).toContain("no_head");
    // Whoever works there is nobody's head.
    await assigned(c, { role: "medarbetare", services: [service] });
    expect(await rules()).toContain("no_head");
    const head = await assigned(c, { role: "narmaste_chef", services: [service] });
    expect(await rules()).not.toContain("no_head");
    await c.as.coordinator(({ db }) =>
      db.serviceHead.create({
        data: { serviceId: service, vacant: true, fromOn: new Date("2026-01-01") },
      }),
    );
    expect(await rules()).not.toContain("head_vacant");
    await c.as.coordinator(({ db }) =>
      db.assignment.updateMany({ where: { id: head }, data: { untilOn: new Date(today) } }),
    );
    expect(await rules()).toContain("head_vacant");
  });
});

const services = serviceTypes;
const maybe = (c: Chance) => c.below(2) === 0;
const period = (c: Chance): { fromOn: Day; untilOn: Day | null } => {
  const fromOn = c.dayIn(2020 + c.below(7));
  return { fromOn, untilOn: maybe(c) ? null : c.dayIn(2027 - c.below(3)) };
};
const forward = ({ fromOn, untilOn }: { fromOn: Day; untilOn: Day | null }) =>
  untilOn !== null && untilOn < fromOn ? { fromOn, untilOn: null } : { fromOn, untilOn };
const dated = (p: { fromOn: Day; untilOn: Day | null }) => ({
  fromOn: new Date(p.fromOn),
  untilOn: p.untilOn && new Date(p.untilOn),
});

/** A county of chance: centres, groups that cover them somehow, seats, people in them, and demands. */
async function aCountyOfChance(seed: number) {
  const c = await aCounty();
  const random = chance(seed);
  const centres: { id: string; municipality: string; degrees: Partial<Record<string, Degree>> }[] =
    [];
  for (const n of Array.from({ length: 5 }, (_, i) => i)) {
    const municipality = random.pick(c.municipalities);
    const said = Object.fromEntries(
      services.flatMap((type) => (maybe(random) ? [[type, random.pick(degrees)]] : [])),
    );
    const over = { name: `Familjecentralen ${n} (exempel)`, hostMunicipality: municipality };
    centres.push({ id: await aCentre(c, said, over), municipality, degrees: said });
  }
  const one = <T>(some: readonly T[]) => (maybe(random) ? [random.pick(some)] : []);
  const groups = Array.from({ length: 8 }, () => ({
    id: randomUUID(),
    level: random.pick(["kommun_del", "kommun_del", "centrum", "lan"] as const),
    type: random.pick(["styrgrupp", "ledningsgrupp"] as const),
    responsible: random.below(4) > 0,
    ...forward(period(random)),
    municipalities: one(c.municipalities),
    centres: one(centres.map((x) => x.id)),
    seats: Array.from({ length: 1 + random.below(4) }, (_, i) => ({
      id: randomUUID(),
      role: i === 0 ? ("ordforande" as const) : random.pick(["ledamot", "adjungerad"] as const),
      serviceType: maybe(random) ? random.pick(services) : null,
      ...forward(period(random)),
      holders: [false, true].flatMap((standIn) =>
        maybe(random) ? [{ standIn, ...forward(period(random)) }] : [],
      ),
    })),
  }));
  const demands = [
    { level: "kommun_del", type: "styrgrupp" },
    { level: "centrum", type: "ledningsgrupp" },
    { level: "lan", type: "ledningsgrupp" },
  ] as const;
  await c.as.coordinator(async ({ db }) => {
    await db.groupDemand.createMany({ data: demands.map((d) => ({ ...d, source: "Avtal" })) });
    for (const group of groups) {
      const { municipalities, centres: covered, seats, ...g } = group;
      await db.governanceGroup.create({ data: { ...g, name: g.id, ...dated(g) } });
      await db.groupMunicipality.createMany({
        data: municipalities.map((municipalityCode) => ({ groupId: g.id, municipalityCode })),
      });
      await db.groupCentre.createMany({
        data: covered.map((centreId) => ({ groupId: g.id, centreId })),
      });
      for (const { holders: _, ...seat } of seats)
        await db.groupSeat.create({ data: { ...seat, groupId: g.id, ...dated(seat) } });
    }
  });
  for (const seat of groups.flatMap((g) => g.seats))
    for (const held of seat.holders)
      await assigned(c, {
        ...{ role: seat.role, seatId: seat.id, standIn: held.standIn },
        ...{ name: `${seat.id} ${held.standIn}`, ...dated(held) },
      });
  for (const { id } of centres)
    for (const _ of Array.from({ length: random.below(3) }))
      await assigned(c, {
        ...{ role: "lokal_samordnare", centres: [id] },
        ...dated(forward(period(random))),
      });
  return { c, centres, groups, demands };
}

describe("counties of chance", () => {
  test.each([1, 2, 3, 4])("have what is counted in another way: %i", async (seed) => {
    const { c, centres, groups, demands } = await aCountyOfChance(seed);
    const expected: string[] = [];
    for (const centre of centres) {
      const say = (rule: string, about: string[] = []) =>
        expected.push([centre.id, rule, ...about].join(" "));
      const local = responsibleGroups(groups, centre, today);
      if (local.length === 0) say("no_local_group");
      if (local.length > 1) say("several_local_groups");
      if (missingGroups(demands, groups, [centre], today).some(({ at }) => at !== "county"))
        // One for the county is missed by no centre.
        say("demanded_group_missing");
      const [only] = local;
      if (!only || local.length > 1) continue;
      const here = services.filter((type) =>
        ["ja", "delvis", "natverk"].includes(centre.degrees[type] ?? "nej"),
      );
      const missing = unseated(here, only.seats, today).map((u) => u.service);
      if (missing.length > 0) say("service_not_seated", missing);
      if (only.seats.some((s) => holdsOn(s, today) && isEmpty(s, today))) say("seat_vacant");
    }
    const { rows } = await c.as.reader(
      (ctx) => listFindings(ctx, findingView.parse({ omfang: "lan" })),
      "read",
    );
    const found = rows
      .filter((row) => row.mendedBy === "grupp")
      .map((row) => [row.centreId, row.rule, ...row.services].join(" "));
    expect(found.sort()).toEqual(expected.sort());

    for (const centre of centres) {
      const known = await c.as.reader((ctx) => knownCentre(ctx, centre.id), "read");
      const facts = known?.known.facts;
      const held = await c.as.coordinator(({ db }) =>
        db.assignment.findMany({
          where: { role: "lokal_samordnare", centres: { some: { centreId: centre.id } } },
        }),
      );
      const since = vacantSince(withDays(held), today, "2020-01-01" as Day);
      expect(facts?.uncoordinatedSince).toBe(since);
      const group = facts && responsibleGroup(facts);
      const same = groups.find((g) => g.id === group?.id);
      const chair = same && chairOf(same, today).sits;
      const seat = same?.seats[0]?.id;
      expect(group?.chair ?? null).toBe(chair ? `${seat} ${chair.standIn}` : null);
    }
  });
});
