import { beforeAll, describe, expect, test } from "vitest";
import { agreementFileAnswer, attachFile, mostFiles } from "@/lib/agreement-files/keeping";
import { filesOf } from "@/lib/agreement-files/queries";
import { getComparison } from "@/lib/agreement-ties/queries";
import { sendToSign } from "@/lib/agreements/commands";
import { getAgreement, getAgreements } from "@/lib/agreements/queries";
import * as schema from "@/lib/agreements/schema";
import { readAgreementsView } from "@/lib/agreements/schema";
import { getSituations, situationOfCentre } from "@/lib/centre-agreements/queries";
import { readSituationsView } from "@/lib/centre-agreements/schema";
import { historyOfAgreement } from "@/lib/history/of-agreement";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";

const bytes = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`);

describe("a draft", () => {
  let c: TestCounty;
  let id: string;
  let other: string;
  let centreId: string;
  let fileId: string;
  let keeper: TestCounty["as"]["coordinator"];
  let elsewhere: TestCounty["as"]["coordinator"];
  beforeAll(async () => {
    c = await aCounty();
    const as = c.as.coordinator;
    centreId = await aCentre(c, {}, { name: "Eken" });
    const all = await bodies(as);
    id = await register(as, paper([centreId], all, { signed: "utkast", signedOn: "" }));
    other = await register(as, paper([centreId], all, { title: "Undertecknat" }));
    await as((ctx) => attachFile(ctx, id, "avtal", { name: "utkast.pdf", bytes: bytes("utkast") }));
    fileId = (await as((ctx) => filesOf(ctx, id), "read"))[0]?.fileId ?? "";
    const within = (code: string) =>
      c.acting("avtalsansvarig", [
        { role: "avtalsansvarig", scope: { level: "municipalities", codes: [code] } },
      ]);
    keeper = within(c.municipalities[0]);
    elsewhere = within(c.municipalities[1]);
  });

  const list = (as: TestCounty["as"]["coordinator"]) =>
    as((ctx) => getAgreements(ctx, readAgreementsView({})), "read");

  test("is read by whoever may keep it", async () => {
    for (const as of [c.as.coordinator, keeper]) {
      expect((await list(as)).total).toBe(2);
      expect((await as((ctx) => getAgreement(ctx, id), "read")).agreement.status).toBe("utkast");
      expect((await as((ctx) => agreementFileAnswer(ctx, id, fileId), "read")).status).toBe(200);
    }
  });

  test("is found by nobody else: not in a list, not by its address, nor its file or its history", async () => {
    for (const as of [c.as.reader, elsewhere]) {
      expect((await list(as)).total).toBe(1);
      for (const ask of [
        () => as((ctx) => getAgreement(ctx, id), "read"),
        () => as((ctx) => agreementFileAnswer(ctx, id, fileId), "read"),
        () => as((ctx) => historyOfAgreement(ctx, id, null), "read"),
        () => as((ctx) => getComparison(ctx, other, id, false), "read"),
      ])
        await expect(ask()).rejects.toMatchObject({ code: "not_found" });
      const titles = (found: { agreements: readonly { id: string }[] } | null | undefined) =>
        found?.agreements.map((one) => one.id);
      const at = await as((ctx) => situationOfCentre(ctx, centreId, ctx.today), "read");
      expect(titles(at)).toEqual([other]);
      const page = await as((ctx) => getSituations(ctx, readSituationsView({})), "read");
      expect(titles(page.rows[0])).toEqual([other]);
    }
  });

  test("is seen by everybody who reads agreements from when it is sent to be signed", async () => {
    const { version } = await agreement(c.as.coordinator, id);
    const sent = schema.sendToSign.parse({ agreementId: id, version });
    await c.as.coordinator((ctx) => sendToSign(ctx, sent));
    expect((await list(c.as.reader)).total).toBe(2);
  });
});

describe("the files of an agreement", () => {
  test("are each there once, and no more than an agreement needs", async () => {
    const c = await aCounty();
    const as = c.as.coordinator;
    const centreId = await aCentre(c, {}, { name: "Eken" });
    const id = await register(as, paper([centreId], await bodies(as)));
    const add = (name: string, text: string) =>
      as((ctx) => attachFile(ctx, id, "bilaga", { name, bytes: bytes(text) }));
    await add("avtal.pdf", "ett");
    await expect(add("samma fil.pdf", "ett")).rejects.toMatchObject({ rule: "file_twice" });
    for (let nth = 1; nth < mostFiles; nth++) await add(`bilaga ${nth}.pdf`, `bilaga ${nth}`);
    await expect(add("en till.pdf", "en till")).rejects.toMatchObject({
      rule: "agreement_files_full",
    });
  });

  test("are read back byte for byte, with the digest they were kept with", async () => {
    const c = await aCounty();
    const as = c.as.coordinator;
    const centreId = await aCentre(c, {}, { name: "Eken" });
    const id = await register(as, paper([centreId], await bodies(as)));
    const given = Uint8Array.from([...bytes(""), ...Array.from({ length: 70_000 }, (_, i) => i)]);
    await as((ctx) => attachFile(ctx, id, "avtal", { name: "avtal.pdf", bytes: given }));
    const [kept] = await as((ctx) => filesOf(ctx, id), "read");
    const answer = await c.as.reader(
      (ctx) => agreementFileAnswer(ctx, id, kept?.fileId ?? ""),
      "read",
    );
    const back = new Uint8Array(await answer.arrayBuffer());
    expect(Buffer.compare(back, given)).toBe(0);
    const digest = await crypto.subtle.digest("SHA-256", back);
    expect(Buffer.from(digest).toString("hex")).toBe(kept?.file.sha256);
    expect(answer.headers.get("content-disposition")).toContain("attachment");
  });
});
