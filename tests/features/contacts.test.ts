import { describe, expect, test } from "vitest";
import { addContact, changeContact, endContact } from "@/lib/contacts/commands";
import { getContacts, getSatellites } from "@/lib/contacts/queries";
import { addSatellite, changeSatellite, endSatellite } from "@/lib/contacts/satellite-commands";
import * as schema from "@/lib/contacts/schema";
import { problemOf } from "@/lib/db/problems";
import { Problem } from "@/lib/domain/problem";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";

const problem = (code: string, field?: string, rule?: string) => (e: unknown) =>
  e instanceof Problem && e.code === code && (field === undefined || e.fields[field] === rule);

async function aPlace(c: TestCounty) {
  const centreId = await aCentre(c);
  const { version } = await c.as.coordinator(({ db }) =>
    db.centre.findFirstOrThrow({ where: { id: centreId } }),
  );
  return { centreId, at: (n: number) => ({ centreId, version: version + n }) };
}

const communicator = {
  role: "kommunikator",
  name: "Kim Exempel",
  email: "kim@exempel.example",
  phone: "070-123 45 67",
  fromOn: "2026-01-01",
};
const contactsAt = async (c: TestCounty, id: string) =>
  (await c.as.reader((ctx) => getContacts(ctx, id), "read")).contacts;

describe("the contacts of a centre", () => {
  test("come, change from a day, are corrected, and end; all is kept and logged", async () => {
    const c = await aCounty();
    const { centreId, at } = await aPlace(c);
    await c.as.local(centreId)((ctx) =>
      addContact(ctx, schema.addContact.parse({ ...at(0), ...communicator })),
    );
    const [first] = await contactsAt(c, centreId);
    await c.as.koordinator((ctx) =>
      changeContact(
        ctx,
        schema.changeContact.parse({
          ...at(1),
          ...communicator,
          contactId: first?.id,
          mode: "changed",
          fromOn: "2026-06-01",
          phone: "",
        }),
      ),
    );
    await c.as.coordinator((ctx) =>
      changeContact(
        ctx,
        schema.changeContact.parse({
          ...at(2),
          ...communicator,
          contactId: first?.id,
          mode: "wrong",
          fromOn: "",
          email: "",
        }),
      ),
    );
    const second = (await contactsAt(c, centreId)).find((r) => r.untilOn === null);
    await c.as.coordinator((ctx) =>
      endContact(
        ctx,
        schema.endContact.parse({ ...at(3), contactId: second?.id, fromOn: "2027-01-01" }),
      ),
    );
    expect(
      (await contactsAt(c, centreId)).map((r) => [r.name, r.email, r.phone, r.fromOn, r.untilOn]),
    ).toEqual([
      ["Kim Exempel", null, "070-123 45 67", "2026-01-01", "2026-06-01"],
      ["Kim Exempel", "kim@exempel.example", null, "2026-06-01", "2027-01-01"],
    ]);
    const lines = await c.as.reader(
      ({ db }) => db.audit.findMany({ where: { tableName: "centre_contact", centreId } }),
      "read",
    );
    expect(lines.map((l) => l.change).sort()).toEqual([
      "insert",
      "insert",
      "update",
      "update",
      "update",
    ]);
  });

  test("the same person in the same role twice at once is refused and explained", async () => {
    const c = await aCounty();
    const { at } = await aPlace(c);
    await c.as.coordinator((ctx) =>
      addContact(ctx, schema.addContact.parse({ ...at(0), ...communicator })),
    );
    const twice = c.as.coordinator((ctx) =>
      addContact(ctx, schema.addContact.parse({ ...at(1), ...communicator, fromOn: "2026-03-01" })),
    );
    await expect(twice).rejects.toSatisfy((e) => problemOf(e)?.rule === "periods_overlap");
  });

  test("are changed only by who may, from a fresh form, in the own county, and not before they began", async () => {
    const c = await aCounty();
    const { centreId, at } = await aPlace(c);
    const add = schema.addContact.parse({ ...at(0), ...communicator });
    for (const who of [
      c.as.member,
      c.as.reader,
      c.as.local("00000000-0000-4000-8000-000000000000"),
    ])
      await expect(who((ctx) => addContact(ctx, add))).rejects.toSatisfy(problem("not_allowed"));
    const other = await aCounty();
    await expect(other.as.coordinator((ctx) => addContact(ctx, add))).rejects.toSatisfy(
      problem("not_found"),
    );
    await c.as.coordinator((ctx) => addContact(ctx, add));
    const [row] = await contactsAt(c, centreId);
    const change = {
      ...communicator,
      contactId: row?.id,
      mode: "wrong",
      name: "Kim Annan Exempel",
    };
    await expect(
      c.as.coordinator((ctx) =>
        changeContact(ctx, schema.changeContact.parse({ ...at(0), ...change })),
      ),
    ).rejects.toSatisfy(problem("conflict", "name", "Kim Exempel"));
    await expect(
      c.as.coordinator((ctx) =>
        endContact(
          ctx,
          schema.endContact.parse({ ...at(1), contactId: row?.id, fromOn: "2025-01-01" }),
        ),
      ),
    ).rejects.toSatisfy(problem("broken_rule", "fromOn", "before_it_began"));
  });
});

const place = {
  name: "Filialen Torget (exempel)",
  street: "Torget 1",
  postcode: "211 20",
  town: "Provstad",
  services: ["oppen_forskola"],
  opening: "onsdagar 9–12",
  fromOn: "2026-01-01",
};
const satellitesAt = async (c: TestCounty, id: string) =>
  (await c.as.reader((ctx) => getSatellites(ctx, id), "read")).satellites;

describe("the satellites of a centre", () => {
  test("come, change from a day, are corrected, and end; all is kept", async () => {
    const c = await aCounty();
    const { centreId, at } = await aPlace(c);
    await c.as.local(centreId)((ctx) =>
      addSatellite(ctx, schema.addSatellite.parse({ ...at(0), ...place })),
    );
    const [first] = await satellitesAt(c, centreId);
    await c.as.koordinator((ctx) =>
      changeSatellite(
        ctx,
        schema.changeSatellite.parse({
          ...at(1),
          ...place,
          satelliteId: first?.id,
          mode: "changed",
          fromOn: "2026-06-01",
          services: ["oppen_forskola", "bhv"],
        }),
      ),
    );
    await c.as.coordinator((ctx) =>
      changeSatellite(
        ctx,
        schema.changeSatellite.parse({
          ...at(2),
          ...place,
          satelliteId: first?.id,
          mode: "wrong",
          fromOn: "",
          opening: "",
        }),
      ),
    );
    const second = (await satellitesAt(c, centreId)).find((r) => r.untilOn === null);
    await c.as.coordinator((ctx) =>
      endSatellite(
        ctx,
        schema.endSatellite.parse({ ...at(3), satelliteId: second?.id, fromOn: "2027-01-01" }),
      ),
    );
    expect(
      (await satellitesAt(c, centreId)).map((r) => [
        r.services.length,
        r.postcode,
        r.opening,
        r.fromOn,
        r.untilOn,
      ]),
    ).toEqual([
      [1, "21120", null, "2026-01-01", "2026-06-01"],
      [2, "21120", "onsdagar 9–12", "2026-06-01", "2027-01-01"],
    ]);
  });

  test("need a whole address or none, somebody who may, and a fresh form in the own county", async () => {
    const c = await aCounty();
    const { at } = await aPlace(c);
    const half = schema.addSatellite.parse({ ...at(0), ...place, town: "" });
    await expect(c.as.coordinator((ctx) => addSatellite(ctx, half))).rejects.toSatisfy(
      problem("broken_rule", "street", "address_partial"),
    );
    const add = schema.addSatellite.parse({ ...at(0), ...place });
    for (const who of [c.as.member, c.as.reader])
      await expect(who((ctx) => addSatellite(ctx, add))).rejects.toSatisfy(problem("not_allowed"));
    const other = await aCounty();
    await expect(other.as.coordinator((ctx) => addSatellite(ctx, add))).rejects.toSatisfy(
      problem("not_found"),
    );
    await c.as.coordinator((ctx) => addSatellite(ctx, add));
    await expect(c.as.coordinator((ctx) => addSatellite(ctx, add))).rejects.toSatisfy(
      problem("conflict"),
    );
  });
});
