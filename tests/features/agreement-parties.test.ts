import { describe, expect, test } from "vitest";
import { addParty } from "@/lib/agreement-parties/commands";
import * as schema from "@/lib/agreement-parties/schema";
import { registerAgreement } from "@/lib/agreements/commands";
import { routes } from "@/lib/routes";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";

async function aCountyThatRegisters() {
  const c = await aCounty();
  return { c, as: c.as.coordinator, centreId: await aCentre(c, {}, { name: "Eken" }) };
}
const written = (organisation: string, body = "", kind = "kommun") => ({
  organisation,
  body,
  kind,
  orgNr: "",
});
const empty = { organisation: "", body: "", kind: "", orgNr: "" };
/** The form with parties written in it. */
const saying = (centreId: string, parties: string[], newBodies: object[]) =>
  paper([centreId], parties, { newBodies } as never);

describe("a party that the county's list lacks", () => {
  test("is written in the registration itself, and is in the list afterwards", async () => {
    const { as, centreId } = await aCountyThatRegisters();
    const said = [written("Exempelregionen", "", "region"), written("Lunds kommun"), empty];
    const one = await agreement(as, await register(as, saying(centreId, [], said)));
    expect(one.status).toBe("gallande");
    expect(one.parties.map(({ body }) => [body.organisation, body.body, body.kind])).toEqual([
      ["Exempelregionen", null, "region"],
      ["Lunds kommun", null, "kommun"],
    ]);
    const list = await as(({ db }) => db.partyBody.findMany(), "read");
    expect(list).toHaveLength(2);
  });

  test("is the one that is there when it is there after all, however it is written", async () => {
    const { as, centreId } = await aCountyThatRegisters();
    const all = await bodies(as);
    const said = [written("exempelstaden", "SOCIALNÄMNDEN")];
    const one = await agreement(as, await register(as, saying(centreId, all, said)));
    expect(one.parties).toHaveLength(all.length);
    expect(await as(({ db }) => db.partyBody.count(), "read")).toBe(all.length);
  });

  test("of which half is written is told at its fields, and nothing is added to the list", async () => {
    const { as, centreId } = await aCountyThatRegisters();
    const half = [
      { ...empty, body: "Socialnämnden" },
      { ...empty, organisation: "Lunds kommun" },
    ];
    await expect(register(as, saying(centreId, [], half))).rejects.toMatchObject({
      fields: {
        "newBodies[0].organisation": "new_body_organisation",
        "newBodies[0].kind": "new_body_kind",
        "newBodies[1].kind": "new_body_kind",
      },
    });
    const alone = [written("Lunds kommun")];
    await expect(register(as, saying(centreId, [], alone))).rejects.toMatchObject({
      fields: { parties: "two_parties_needed" },
    });
    expect(await as(({ db }) => db.partyBody.count(), "read")).toBe(0);
  });

  test("is added to an agreement that is there, which then waits for it to sign", async () => {
    const { as, centreId } = await aCountyThatRegisters();
    const all = await bodies(as);
    const id = await register(as, paper([centreId], all));
    const add = (over: object) =>
      as(async (ctx) =>
        addParty(
          ctx,
          schema.addParty.parse({
            agreementId: id,
            version: (await agreement(as, id)).version,
            ...over,
          }),
        ),
      );
    await expect(add({})).rejects.toMatchObject({ fields: { bodyId: "new_party_needed" } });
    await expect(
      add({ newBodies: [written("Exempelregionen", "Primärvårdsnämnden", "region")] }),
    ).rejects.toMatchObject({ fields: { bodyId: "party_twice" } });
    await add({ newBodies: [written("Lunds kommun", "Socialnämnden")] });
    const one = await agreement(as, id);
    expect(one.status).toBe("vantar_pa_underskrift");
    expect(one.parties.at(-1)?.body).toMatchObject({ organisation: "Lunds kommun" });
  });
});

test("a signed paper leads on to its file; what is not signed leads to the agreement", async () => {
  const { c, as, centreId } = await aCountyThatRegisters();
  const all = await bodies(as);
  const done = await as((ctx) => registerAgreement(ctx, paper([centreId], all)));
  expect(done.goTo).toContain("?ny=ja");
  const over = { signed: "nej", signedOn: "" };
  const { goTo } = await as((ctx) => registerAgreement(ctx, paper([centreId], all, over)));
  expect(goTo).toBe(routes.agreement(c.slug, goTo.split("/").at(-1) ?? ""));
});
