import { describe, expect, test } from "vitest";
import { PrintPage } from "@/components/document-steps/print-page";
import { DocumentPage } from "@/components/writing/document-page";
import { getDocument } from "@/lib/document-page/queries";
import { beginDocument } from "@/lib/documents/commands";
import { obstacleOf } from "@/lib/documents/keeping";
import { beginDocument as beginSchema } from "@/lib/documents/schema";
import { day } from "@/lib/domain/day";
import { handedToMe } from "@/lib/handed-over/queries";
import { idOf } from "../support/centre";
import { asRole, urls } from "../support/database";
import {
  adopt,
  anAdopted,
  aYear,
  begin,
  fill,
  giveUp,
  on,
  read,
  reopen,
  sendBack,
  step,
  write,
  type Year,
} from "../support/document";
import { markup } from "../support/markup";

/** The last day to write plans of 2027 is the last of January. */
const later = day("2027-05-10");
const everybodyOn = (y: Year, today = later) => ({
  local: on(y.local, today),
  chair: on(y.chair, today),
  county: on(y.county, today),
});
const problem = (rule: string) => ({ code: "broken_rule", rule });

describe("after the last day to write", () => {
  test("a correction is written, handed in and adopted by whoever opened it", async () => {
    const y = await aYear();
    const id = await anAdopted(y, "plan", 2027);
    await step(y.county, "receiveDocument", id);
    const { local, chair, county } = everybodyOn(y);
    await reopen(local, id, "correct");
    await write(local, id, "delaktighet", "Rättade ord.");
    await step(local, "submitDocument", id);
    // What was taken back is a next version, and can be handed in again.
    await step(local, "takeBackDocument", id);
    await step(local, "submitDocument", id);
    await adopt(chair, id);
    await step(county, "receiveDocument", id);
    expect(await read(county, id)).toMatchObject({ state: "mottagen", adopted: { number: 2 } });
  });

  test("what was never adopted is not taken back into a draft that nobody can hand in", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    const { local, chair } = everybodyOn(y);
    await expect(step(local, "takeBackDocument", id)).rejects.toMatchObject(
      problem("take_back_locks"),
    );
    const page = markup(DocumentPage(await local((ctx) => getDocument(ctx, id, null), "read")));
    expect(page).not.toContain("Ta tillbaka");
    // The group sends it back, and then it is written and handed in.
    await sendBack(chair, id, "group");
    await write(local, id, "delaktighet", "Mer.");
    await step(local, "submitDocument", id);
    expect((await read(local, id)).submittedOn).toBe("2026-11-22");
  });

  test("a draft that was never handed in stays locked", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    const { local } = everybodyOn(y);
    await expect(write(local, id, "delaktighet", "Mer.")).rejects.toMatchObject(
      problem("document_locked"),
    );
    for (const deed of [
      () => step(local, "submitDocument", id),
      () => adopt(local, id, "recordAdoption"),
    ])
      await expect(deed()).rejects.toMatchObject(problem("document_locked"));
  });

  test("what has been handed over in a correction still waits for whoever has it", async () => {
    const y = await aYear();
    const id = await anAdopted(y, "plan", 2027);
    const { local } = everybodyOn(y);
    await reopen(local, id, "correct");
    const { draft } = await read(local, id);
    await local(async ({ db, actor }) => {
      const me = await db.person.findFirstOrThrow({ where: { userId: actor.userId } });
      const section = draft?.sections.find((s) => s.key === "delaktighet")?.id ?? "";
      await db.documentSection.updateMany({
        where: { id: section },
        data: { assignedTo: me.id, ready: false },
      });
    });
    const waits = () => local((ctx) => handedToMe(ctx, [y.centreId]), "read");
    expect(await waits()).toMatchObject([{ documentId: id, section: "delaktighet" }]);
    await giveUp(local, id);
    expect(await waits()).toEqual([]);
  });
});

describe("a next version that is given up", () => {
  test("is kept and marked, and the adopted one stands as it stood", async () => {
    const y = await aYear();
    const id = await anAdopted(y, "plan", 2027);
    await step(y.county, "receiveDocument", id);
    const before = await read(y.county, id);
    await reopen(y.local, id, "correct");
    await write(y.local, id, "delaktighet", "Ord som ingen behövde.");
    await giveUp(y.local, id);
    const now = await read(y.county, id);
    expect(now).toMatchObject({
      state: "mottagen",
      draft: null,
      openedBy: null,
      lock: "received",
      submittedOn: before.submittedOn,
      receivedOn: before.receivedOn,
    });
    expect(now.adopted).toEqual(before.adopted);
    const [given] = now.versions;
    expect(given?.sections.find((s) => s.key === "delaktighet")?.body).toBe(
      "Ord som ingen behövde.",
    );
    expect(now.events.at(-1)).toMatchObject({ step: "abandon", number: 2 });
    const page = async (number: number | null) =>
      markup(DocumentPage(await y.local((ctx) => getDocument(ctx, id, number), "read")));
    expect(await page(null)).toContain("Version 2, avbruten");
    expect(await page(null)).toContain("Rättelsen avbruten");
    expect(await page(2)).toContain("Version 2 avbröts och blev aldrig fastställd.");
    if (!given) throw new Error("no version");
    const print = markup(PrintPage({ document: now, version: given }));
    expect(print).toContain("Den här versionen avbröts.");
    expect(print).not.toContain("Det är inte fastställt.");
    // The next is the third, and differs from the adopted one.
    await reopen(y.local, id, "correct");
    const third = await y.local((ctx) => getDocument(ctx, id, null), "read");
    expect([third.version.number, third.before?.number]).toEqual([3, 1]);
    await write(y.local, id, "delaktighet", "Rättat.");
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    expect(await read(y.county, id)).toMatchObject({ adopted: { number: 3 }, receivedOn: null });
  });

  test("is held by the database, with all that hangs under it", async () => {
    const y = await aYear();
    const id = await anAdopted(y, "plan", 2027);
    await reopen(y.local, id, "correct");
    await giveUp(y.local, id);
    const version = (await read(y.local, id)).versions[0]?.id;
    const refused = async (sql: string) =>
      asRole(urls.app, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
        return db.query(sql, [version]).then(
          () => "done",
          (error: Error) => error.message,
        );
      });
    for (const sql of [
      "update document_version set abandoned_at = null where id = $1",
      "update document_version set reason = 'x' where id = $1",
      "update document_section set body = 'x' where document_version_id = $1",
      "delete from document_activity where document_version_id = $1",
    ])
      expect(await refused(sql), sql).toMatch(/document_frozen/);
    // Neither is a first version given up, nor an adopted one.
    const [first] = (await read(y.local, id)).versions.filter((v) => v.number === 1);
    await expect(
      y.local(({ db }) =>
        db.documentVersion.updateMany({
          where: { id: first?.id ?? "" },
          data: { abandonedAt: new Date() },
        }),
      ),
    ).rejects.toThrow(/document_frozen/);
    const draft = (await read(y.local, await begin(y, "berattelse", 2026))).draft?.id ?? "";
    await expect(
      y.local(({ db }) =>
        db.documentVersion.updateMany({ where: { id: draft }, data: { abandonedAt: new Date() } }),
      ),
    ).rejects.toThrow(/document_version_abandoned/);
  });

  test("is given up by whoever opened it and by nobody else", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    await expect(giveUp(y.local, id)).rejects.toMatchObject(problem("nothing_to_abandon"));
    await adopt(y.local, id, "recordAdoption");
    await reopen(y.chair, id, "object");
    for (const as of [y.local, y.county])
      await expect(giveUp(as, id)).rejects.toMatchObject(problem("opened_by_another"));
    await expect(giveUp(y.local, id, "withdraw_objection")).rejects.toMatchObject({
      code: "not_allowed",
    });
    expect(obstacleOf(await read(y.chair, id), "withdraw_objection")).toBeNull();
    await giveUp(y.chair, id, "withdraw_objection");
    await reopen(y.county, id, "request_correction");
    await expect(giveUp(y.local, id)).rejects.toMatchObject(problem("opened_by_another"));
    await giveUp(y.county, id, "withdraw_request");
    expect(await read(y.county, id)).toMatchObject({ state: "faststalld", draft: null });
  });
});

describe("a centre that closed during the year", () => {
  const closed = async () => {
    const y = await aYear();
    await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
      await db.query("update centre_status set until_on = '2026-10-01' where centre_id = $1", [
        y.centreId,
      ]);
      await db.query(
        `insert into centre_status (county_id, id, centre_id, status, from_on)
         values ($1, gen_random_uuid(), $2, 'avvecklad', '2026-10-01')`,
        [y.c.id, y.centreId],
      );
    });
    return y;
  };
  const january = day("2027-01-12");
  const started = (y: Year, as: Year["local"], kind: string, year: string) =>
    on(
      as,
      january,
    )((ctx) => beginDocument(ctx, beginSchema.parse({ centreId: y.centreId, kind, year })));

  test.each(["local", "county"] as const)(
    "is reported on by whoever writes for it: %s",
    async (who) => {
      const y = await closed();
      const { chair, county, ...all } = everybodyOn(y, january);
      const as = who === "local" ? all.local : county;
      const id = idOf(await started(y, y[who], "berattelse", "2026"));
      await fill(as, id);
      await step(as, "submitDocument", id);
      await adopt(chair, id);
      await step(county, "receiveDocument", id);
      expect((await read(county, id)).state).toBe("mottagen");
    },
  );

  test("plans nothing for the year after, and the sentence says so", async () => {
    const y = await closed();
    for (const as of [y.local, y.county])
      await expect(started(y, as, "plan", "2027")).rejects.toMatchObject(
        problem("document_centre_closed"),
      );
  });
});
