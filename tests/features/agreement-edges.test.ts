import { expect, test } from "vitest";
import { agreementFileAnswer, attachFile } from "@/lib/agreement-files/keeping";
import { changeAgreement } from "@/lib/agreements/commands";
import { getAgreement } from "@/lib/agreements/queries";
import * as schema from "@/lib/agreements/schema";
import { takeStand } from "@/lib/agreements/stand-commands";
import { addBody, succeedBody } from "@/lib/bodies/commands";
import * as bodySchema from "@/lib/bodies/schema";
import { getSituations, situationOfCentre, situationsOn } from "@/lib/centre-agreements/queries";
import { readSituationsView as asked } from "@/lib/centre-agreements/schema";
import { agreement, bodies, paper, register, sign } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";

async function aCountyWithBodies() {
  const c = await aCounty();
  const eken = await aCentre(c, {}, { name: "Eken" });
  return { c, as: c.as.coordinator, eken, all: await bodies(c.as.coordinator) };
}
type World = Awaited<ReturnType<typeof aCountyWithBodies>>;
const decided = { decidedOn: "2026-11-20", decidedBy: "Primärvårdsnämnden", decision: "§ 14" };

const bodyOf = async ({ as }: World, organisation: string) => {
  const rows = await as(({ db }) => db.partyBody.findMany({ where: { organisation } }), "read");
  return rows.map((row) => row.id);
};

test("5: a county with levels of compensation holds the level in the agreement", async () => {
  const w = await aCountyWithBodies();
  const id = await register(w.as, paper([w.eken], w.all));
  const { version } = await agreement(w.as, id);
  const said = schema.changeAgreement.parse({
    ...{ agreementId: id, version, title: "Samverkansavtal Eken", scope: "centraler" },
    ...{ centres: [w.eken], fromOn: "2024-09-01", lastOn: "2027-08-31", prolongation: "ingen" },
    compensationLevel: "2",
  });
  await w.as((ctx) => changeAgreement(ctx, said));
  expect((await agreement(w.as, id)).compensationLevel).toBe(2);
});

test("7: a private company is a party of its own, and must sign as the others", async () => {
  const w = await aCountyWithBodies();
  const [company = ""] = await bodyOf(w, "Exempelbarnmorskorna AB");
  const [region = ""] = await bodyOf(w, "Exempelregionen");
  const waiting = paper([w.eken], [region, company], { signed: "nej", signedOn: "" });
  const id = await register(w.as, waiting);
  await sign(w.as, id, 0, "2024-05-20");
  const found = await agreement(w.as, id);
  expect(found.parties.map((party) => party.body.kind)).toEqual(["region", "privat_vardgivare"]);
  expect(found.status).toBe("vantar_pa_underskrift");
  await sign(w.as, id, 1, "2024-05-21");
  expect((await agreement(w.as, id)).status).toBe("gallande");
});

test("10: a centre for two municipalities has an agreement of three parties, and is counted once", async () => {
  const w = await aCountyWithBodies();
  await w.as((ctx) =>
    addBody(ctx, bodySchema.addBody.parse({ organisation: "Exempelhamn", kind: "kommun" })),
  );
  const parties = [
    ...(await bodyOf(w, "Exempelregionen")),
    ...(await bodyOf(w, "Exempelstaden")).slice(0, 1),
    ...(await bodyOf(w, "Exempelhamn")),
  ];
  const id = await register(w.as, paper([w.eken], parties));
  expect((await agreement(w.as, id)).parties).toHaveLength(3);
  const page = await w.as((ctx) => getSituations(ctx, asked({})), "read");
  expect([page.total, page.lacking]).toEqual([1, 0]);
});

test("12: two nämnder of one organisationsnummer are two parties (Gotland)", async () => {
  const w = await aCountyWithBodies();
  for (const body of ["Hälso- och sjukvårdsnämnden", "Barn- och utbildningsnämnden"]) {
    const said = { organisation: "Region Exempel", orgNr: "212000-0803", body, kind: "region" };
    await w.as((ctx) => addBody(ctx, bodySchema.addBody.parse(said)));
  }
  const both = await bodyOf(w, "Region Exempel");
  const id = await register(w.as, paper([w.eken], both));
  const found = await agreement(w.as, id);
  expect(new Set(found.parties.map((party) => party.body.orgNr)).size).toBe(1);
  expect([found.parties.length, found.status]).toEqual([2, "gallande"]);
  await expect(
    register(w.as, paper([w.eken], [both[0] ?? "", both[0] ?? ""])),
  ).rejects.toMatchObject({ fields: { parties: "two_parties_needed" } });
});

test("20: a nämnd that is reorganised mid-term is followed by another, and the agreement stays in force", async () => {
  const w = await aCountyWithBodies();
  const [old = "", next = ""] = await bodyOf(w, "Exempelstaden");
  const [region = ""] = await bodyOf(w, "Exempelregionen");
  const id = await register(w.as, paper([w.eken], [region, old]));
  const said = { bodyId: old, version: 1, succeededBy: next, succeededOn: "2026-01-01" };
  await w.as((ctx) => succeedBody(ctx, bodySchema.succeedBody.parse(said)));
  const page = await w.as((ctx) => getAgreement(ctx, id), "read");
  expect(page.agreement.status).toBe("gallande");
  expect(page.agreement.parties.map((party) => party.bodyId)).toEqual([region, old]);
  expect(page.successors.get(old)).toContain("Exempelstaden");
  expect(page.successors.get(old)).toContain("1 januari 2026");
});

test("21: one agreement covers many centres, and a centre stands under several", async () => {
  const w = await aCountyWithBodies();
  const linden = await aCentre(w.c, {}, { name: "Linden" });
  const shared = await register(w.as, paper([w.eken, linden], w.all));
  const rent = paper([w.eken], w.all, { kind: "hyresavtal", title: "Hyra Eken" });
  const own = await register(w.as, rent);
  const standing = await w.as((ctx) => situationOfCentre(ctx, w.eken, ctx.today), "read");
  expect(standing?.agreements.map((one) => one.id).toSorted()).toEqual([shared, own].toSorted());
  const all = await w.as((ctx) => situationsOn(ctx, ctx.today), "read");
  expect(all.map((one) => one.situation)).toEqual(["gallande", "gallande"]);
});

test("22: an agreement that ran out leaves its centre told as that, among those without one in force", async () => {
  const w = await aCountyWithBodies();
  await register(
    w.as,
    paper([w.eken], w.all, { lastOn: "2026-08-31", prolongation: "ingen", prolongCount: "" }),
  );
  const page = await w.as((ctx) => getSituations(ctx, asked({ visa: "utan" })), "read");
  expect(page.rows.map(({ name, situation }) => [name, situation])).toEqual([["Eken", "utganget"]]);
  const before = await w.as(
    (ctx) => getSituations(ctx, asked({ dag: "2026-08-31", visa: "utan" })),
    "read",
  );
  expect(before.rows).toEqual([]);
});

test("what nothing prolongs is let end, and never let go on; what prolongs itself the other way round", async () => {
  const w = await aCountyWithBodies();
  const ends = await register(w.as, paper([w.eken], w.all, { prolongation: "ingen" }));
  const goesOn = await register(w.as, paper([w.eken], w.all));
  const answer = async (agreementId: string, said: string) => {
    const { version } = await agreement(w.as, agreementId);
    const input = schema.takeStand.parse({ agreementId, version, answer: said, ...decided });
    return w.as((ctx) => takeStand(ctx, input));
  };
  const unfit = { fields: { answer: "answer_unfit" } };
  await expect(answer(ends, "lat_forlangas")).rejects.toMatchObject(unfit);
  await expect(answer(goesOn, "lat_upphora")).rejects.toMatchObject(unfit);
  await answer(ends, "lat_upphora");
  expect(await agreement(w.as, ends)).toMatchObject({
    standBy: null,
    stand: { answer: "lat_upphora" },
    end: "2027-08-31",
  });
});

test("a file is read by no address of another county, nor by another agreement's, and keeps no path in its name", async () => {
  const [one, other] = [await aCountyWithBodies(), await aCountyWithBodies()];
  const id = await register(one.as, paper([one.eken], one.all));
  const second = await register(one.as, paper([one.eken], one.all, { title: "Ett till" }));
  const theirs = await register(other.as, paper([other.eken], other.all));
  const bytes = new TextEncoder().encode("%PDF-1.7 exempel");
  const pdf = { name: "C:\\avtal\\..\\..\\Samverkansavtal.pdf", bytes };
  await one.as((ctx) => attachFile(ctx, id, "avtal", pdf));
  const [file] = (await one.as((ctx) => getAgreement(ctx, id), "read")).files;
  expect(file?.file.name).toBe("Samverkansavtal.pdf");
  const read = (as: World["as"], agreementId: string) =>
    as((ctx) => agreementFileAnswer(ctx, agreementId, file?.fileId ?? ""), "read");
  expect((await read(one.as, id)).status).toBe(200);
  for (const [as, agreementId] of [
    [one.as, second],
    [other.as, id],
    [other.as, theirs],
  ] as const)
    await expect(read(as, agreementId)).rejects.toMatchObject({ code: "not_found" });
  await expect(other.as((ctx) => attachFile(ctx, id, "avtal", pdf))).rejects.toMatchObject({
    code: "not_found",
  });
  // Tied across the wall by hand, it is refused by the database itself.
  await expect(
    other.as(({ db }) =>
      db.agreementFile.create({
        data: { agreementId: theirs, fileId: file?.fileId ?? "", category: "avtal" },
      }),
    ),
  ).rejects.toThrow();
});

test.each([
  ["a program that is called a PDF", "avtal.pdf", "MZ inte en pdf", "file_disguised"],
  ["another kind of file", "avtal.exe", "MZ", "file_type"],
  ["an empty file", "avtal.pdf", "", "file_missing"],
  ["40 MB", "avtal.pdf", null, "file_too_large"],
])("%s is refused, and nothing of it is kept", async (_, name, text, rule) => {
  const w = await aCountyWithBodies();
  const id = await register(w.as, paper([w.eken], w.all));
  const bytes = text === null ? new Uint8Array(40_000_000) : new TextEncoder().encode(text);
  await expect(w.as((ctx) => attachFile(ctx, id, "avtal", { name, bytes }))).rejects.toMatchObject({
    rule,
  });
  expect(await w.as(({ db }) => db.storedFile.count(), "read")).toBe(0);
});

test("what the centres stand under comes fifty at a time, and every count is of all", async () => {
  const w = await aCountyWithBodies();
  await register(w.as, paper([w.eken], w.all));
  for (let i = 0; i < 51; i++) await aCentre(w.c, {}, { name: `Centrum ${100 + i}` });
  const page = (query: Record<string, string>) =>
    w.as((ctx) => getSituations(ctx, asked(query)), "read");
  const pages = [await page({}), await page({ sida: "2" }), await page({ sida: "99" })];
  expect(pages.map(({ rows }) => rows.length)).toEqual([50, 2, 2]);
  expect(pages.map(({ total, lacking, found }) => [total, lacking, found])).toEqual(
    pages.map(() => [52, 51, 52]),
  );
  const names = pages.slice(0, 2).flatMap(({ rows }) => rows.map(({ name }) => name));
  expect(new Set(names).size).toBe(52);
  const without = await page({ visa: "utan", sida: "2" });
  expect([without.found, without.rows.length, without.page.pages]).toEqual([51, 1, 2]);
  expect((await page({ sida: "x" })).page.page).toBe(1);
}, 60_000);
