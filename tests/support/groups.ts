import { randomUUID } from "node:crypto";
import type { Role, SeatRole } from "@/lib/domain/policy";
import type { ServiceType } from "@/lib/domain/service";
import type { TestCounty } from "./county";

const begun = new Date("2020-01-01");

type Held = {
  role: Role;
  centres?: string[];
  services?: string[];
  seatId?: string;
  standIn?: boolean;
  name?: string;
  fromOn?: Date;
  untilOn?: Date | null;
};

/** An assignment of somebody without an account, written as it is held; gives its id. */
export const assigned = (c: TestCounty, held: Held): Promise<string> =>
  c.as.coordinator(async ({ db }) => {
    const { role, centres = [], services = [], seatId, standIn = false } = held;
    const { name = "Robin Exempel", fromOn = begun, untilOn = null } = held;
    const email = `${randomUUID()}@${c.slug}.example`;
    const person = await db.person.create({ data: { name, email } });
    const level = seatId ? "group" : services.length > 0 ? "services" : "centres";
    const { id } = await db.assignment.create({
      data: { personId: person.id, role, level, seatId: seatId ?? null, standIn, fromOn, untilOn },
    });
    await db.assignmentCentre.createMany({
      data: centres.map((centreId) => ({ assignmentId: id, centreId })),
    });
    await db.assignmentService.createMany({
      data: services.map((serviceId) => ({ assignmentId: id, serviceId })),
    });
    return id;
  });

/** An empty seat in a group; gives its id. */
export const aSeat = (
  c: TestCounty,
  groupId: string,
  role: SeatRole,
  serviceType: ServiceType | null = null,
): Promise<string> =>
  c.as.coordinator(
    async ({ db }) =>
      (await db.groupSeat.create({ data: { groupId, role, serviceType, fromOn: begun } })).id,
  );

type Covers = { centres?: string[]; municipalities?: string[]; chair: string | null };

/** A local styrgrupp that answers for what it covers, with a chair or with an empty one. */
export async function aGroupOf(c: TestCounty, covers: Covers) {
  const { centres = [], municipalities = [], chair } = covers;
  const groupId = await c.as.coordinator(async ({ db }) => {
    const name = `Lokal styrgrupp ${randomUUID().slice(0, 4)} (exempel)`;
    const { id } = await db.governanceGroup.create({
      data: { level: "kommun_del", type: "styrgrupp", name, responsible: true, fromOn: begun },
    });
    await db.groupCentre.createMany({
      data: centres.map((centreId) => ({ groupId: id, centreId })),
    });
    await db.groupMunicipality.createMany({
      data: municipalities.map((municipalityCode) => ({ groupId: id, municipalityCode })),
    });
    return id;
  });
  const seatId = await aSeat(c, groupId, "ordforande");
  if (chair) await assigned(c, { role: "ordforande", seatId, name: chair });
  return { groupId, seatId };
}

/** Somebody who sits in a group of the county for a municipality. */
export async function whoSitsFor(c: TestCounty, municipalityCode: string) {
  const groupId = await c.as.coordinator(async ({ db }) => {
    const person = await db.person.findFirstOrThrow({ where: { userId: c.userId("lasare") } });
    const group = await db.governanceGroup.create({
      data: { level: "lan", type: "styrgrupp", name: "Styrgrupp (exempel)", fromOn: begun },
    });
    const seat = await db.groupSeat.create({
      data: {
        groupId: group.id,
        role: "ledamot",
        huvudman: "kommun",
        municipalityCode,
        fromOn: begun,
      },
    });
    await db.assignment.create({
      data: {
        personId: person.id,
        role: "ledamot",
        level: "group",
        seatId: seat.id,
        fromOn: begun,
      },
    });
    return group.id;
  });
  const scope = { id: groupId, county: true, codes: [], ids: [] };
  return c.acting("lasare", [{ role: "ledamot", scope: { level: "group", ...scope } }]);
}
