import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { agreementFileAnswer, attachFile } from "@/lib/agreement-files/keeping";
import { filesOf } from "@/lib/agreement-files/queries";
import { getAgreement } from "@/lib/agreements/queries";
import { getCentre } from "@/lib/centres/queries";
import { descriptionFile, descriptionsAt, getDescription } from "@/lib/descriptions/queries";
import { getIntroduction } from "@/lib/introduction/queries";
import { getStart } from "@/lib/start/queries";
import { bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";

let c: TestCounty;
let her: TestCounty["as"]["coordinator"];
const centres = { here: "", beside: "" };
const ids = { own: "", ofAnother: "", coordinator: "", local: "", elsewhere: "" };
let fileId = "";

/** The reader's account works as socionom at a centre. */
async function aSocionom(centreId: string) {
  const person = await c.as.coordinator(
    ({ db }) => db.person.findFirst({ where: { userId: c.userId("lasare") } }),
    "read",
  );
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    const id = randomUUID();
    await db.query(
      "insert into assignment (county_id, id, person_id, role, level, profession, from_on) values ($1, $2, $3, 'medarbetare', 'services', 'socionom', '2024-01-01')",
      [c.id, id, person?.id],
    );
    await db.query(
      `insert into assignment_service (county_id, id, assignment_id, service_id)
       select county_id, gen_random_uuid(), $2, id from service where county_id = $1 and centre_id = $3 limit 1`,
      [c.id, id, centreId],
    );
  });
  return c.acting("lasare", [
    { role: "medarbetare", scope: { level: "services", services: [], ids: [centreId] } },
  ]);
}

beforeAll(async () => {
  c = await aCounty();
  const as = c.as.coordinator;
  const services = { forebyggande_socialtjanst: "ja" } as const;
  centres.here = await aCentre(c, services, { name: "Eken" });
  centres.beside = await aCentre(c, services, { name: "Boken" });
  const parties = await bodies(as);
  const of = (title: string, describes: string, centreId = centres.here) =>
    register(as, paper([centreId], parties, { kind: "uppdragsbeskrivning", title, describes }));
  ids.own = await of("Socionomens uppdrag", "socionom");
  ids.ofAnother = await of("Barnmorskans uppdrag", "barnmorska");
  ids.coordinator = await of("Samordnarens uppdrag", "lokal_samordnare");
  ids.elsewhere = await of("Socionomens uppdrag i Boken", "socionom", centres.beside);
  ids.local = await register(as, paper([centres.here], parties));
  const bytes = new TextEncoder().encode("%PDF-1.7 uppdrag");
  await as((ctx) => attachFile(ctx, ids.own, "avtal", { name: "uppdrag.pdf", bytes }));
  fileId = (await as((ctx) => filesOf(ctx, ids.own), "read"))[0]?.fileId ?? "";
  her = await aSocionom(centres.here);
}, 60_000);

describe("the one whom an uppdragsbeskrivning describes", () => {
  test("comes to it from her start page, her centre's page and the introduction", async () => {
    const found = [{ id: ids.own, title: "Socionomens uppdrag" }];
    const told = [expect.objectContaining({ profession: "socionom", at: centres.here, found })];
    expect((await her(getStart, "read")).described).toEqual(told);
    const at = await her(
      async (ctx) => descriptionsAt(ctx, await getCentre(ctx, centres.here, ctx.today)),
      "read",
    );
    expect(at).toEqual(told);
    const view = await her((ctx) => getIntroduction(ctx, centres.here), "read");
    expect(view.described).toEqual(told);
  });

  test("reads it, and the document itself", async () => {
    const page = await her((ctx) => getDescription(ctx, centres.here, ids.own), "read");
    expect(page.agreement.title).toBe("Socionomens uppdrag");
    const answer = await her((ctx) => descriptionFile(ctx, centres.here, ids.own, fileId), "read");
    expect(await answer.text()).toBe("%PDF-1.7 uppdrag");
  });

  test.each(["ofAnother", "coordinator", "local", "elsewhere"] as const)(
    "reads no other agreement: %s",
    async (which) => {
      for (const centreId of [centres.here, centres.beside])
        await expect(
          her((ctx) => getDescription(ctx, centreId, ids[which]), "read"),
        ).rejects.toMatchObject({ code: "not_found" });
    },
  );

  test("reads neither the register's page of it, nor its file from there", async () => {
    for (const ask of [
      () => her((ctx) => getAgreement(ctx, ids.own), "read"),
      () => her((ctx) => agreementFileAnswer(ctx, ids.own, fileId), "read"),
    ])
      await expect(ask()).rejects.toMatchObject({ code: "not_allowed" });
    await expect(
      her((ctx) => descriptionFile(ctx, centres.here, ids.own, randomUUID()), "read"),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("is nobody from another county", async () => {
    const other = await aCounty();
    await expect(
      other.as.coordinator((ctx) => getDescription(ctx, centres.here, ids.own), "read"),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});
