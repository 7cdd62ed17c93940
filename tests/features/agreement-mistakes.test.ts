import { describe, expect, test } from "vitest";
import { agreementFileAnswer, attachFile } from "@/lib/agreement-files/keeping";
import { filesOf } from "@/lib/agreement-files/queries";
import { undoMistake } from "@/lib/agreement-mistakes/commands";
import { getAnnulled } from "@/lib/agreement-mistakes/queries";
import { type Mistake, undoMistake as mistakeSchema } from "@/lib/agreement-mistakes/schema";
import { addCost } from "@/lib/agreement-money/commands";
import * as money from "@/lib/agreement-money/schema";
import { addParty } from "@/lib/agreement-parties/commands";
import * as partySchema from "@/lib/agreement-parties/schema";
import { replaceAgreement } from "@/lib/agreement-ties/commands";
import * as ties from "@/lib/agreement-ties/schema";
import { getAgreements } from "@/lib/agreements/queries";
import * as schema from "@/lib/agreements/schema";
import { readAgreementsView } from "@/lib/agreements/schema";
import { giveNotice, takeOption, takeStand } from "@/lib/agreements/stand-commands";
import { situationsOn } from "@/lib/centre-agreements/queries";
import { Unconfirmed } from "@/lib/form/unseen";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty } from "../support/county";

const decided = { decidedOn: "2026-11-20", decidedBy: "Primärvårdsnämnden", decision: "§ 14" };

async function anAgreement(over: Record<string, string> = {}) {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, {}, { name: "Eken" });
  const all = await bodies(as);
  const id = await register(as, paper([centreId], all.slice(0, 2), over));
  const now = () => agreement(as, id);
  const row = async () => ({ agreementId: id, version: (await now()).version });
  /** What is undone, as its form says it; `null` sees what follows and does not go on. */
  const undo = async (what: Mistake, rowId: string, person = as) => {
    const given = { ...(await row()), what, rowId, reason: "Skrevs in av misstag." };
    await afterSeeing(person, undoMistake, mistakeSchema.parse(given));
  };
  const follows = async (what: Mistake, rowId: string): Promise<readonly string[]> => {
    const given = { ...(await row()), what, rowId, reason: "Skrevs in av misstag." };
    try {
      await as((ctx) => undoMistake(ctx, mistakeSchema.parse(given)));
    } catch (error) {
      if (error instanceof Unconfirmed) return error.sentences;
      throw error;
    }
    throw new Error("nothing was shown first");
  };
  return { c, as, id, centreId, all, now, row, undo, follows };
}

describe("what was written by mistake", () => {
  test("a party added by mistake leaves, and the agreement is in force again", async () => {
    const { as, all, now, row, undo, follows } = await anAgreement();
    const added = { ...(await row()), bodyId: all[2] };
    await as((ctx) => addParty(ctx, partySchema.addParty.parse(added)));
    expect((await now()).status).toBe("vantar_pa_underskrift");
    const party = (await now()).parties.at(-1)?.id ?? "";
    expect((await follows("part", party)).join(" ")).toContain("Avtalet är då: gällande.");
    expect((await now()).parties, "nothing is done before it is seen").toHaveLength(3);
    await undo("part", party);
    expect(await now()).toMatchObject({ status: "gallande" });
    expect((await now()).parties).toHaveLength(2);
  });

  test("a party that has given notice, or bears a cost, stays", async () => {
    const { as, now, row, undo } = await anAgreement();
    const [giver, payer] = (await now()).parties.map((party) => party.id);
    const cost = { ...(await row()), kind: "hyra", amount: "100", key: "procent" };
    const shares = [{ partyId: payer, share: "100" }];
    await as((ctx) => addCost(ctx, money.addCost.parse({ ...cost, shares })));
    const given = {
      ...(await row()),
      partyId: giver,
      way: "uppsagning",
      givenOn: "2026-11-20",
      ...decided,
    };
    await afterSeeing(as, giveNotice, schema.giveNotice.parse(given));
    await expect(undo("part", giver ?? "")).rejects.toMatchObject({ rule: "party_gave_notice" });
    await expect(undo("part", payer ?? "")).rejects.toMatchObject({ rule: "party_bears_cost" });
  });

  test("a notice is withdrawn: the agreement goes on, the notice is kept, and another can be given", async () => {
    const { as, now, row, undo } = await anAgreement();
    const giver = (await now()).parties[0]?.id;
    const give = async () => {
      const given = {
        ...(await row()),
        partyId: giver,
        way: "uppsagning",
        givenOn: "2026-11-20",
        ...decided,
      };
      await afterSeeing(as, giveNotice, schema.giveNotice.parse(given));
    };
    const before = await now();
    await give();
    expect((await now()).status).toBe("uppsagt");
    await undo("uppsagning", (await now()).notice?.id ?? "");
    const after = await now();
    expect(after).toMatchObject({ status: "gallande", notice: null, standBy: before.standBy });
    expect(after.withdrawn.notices).toMatchObject([
      { givenOn: "2026-11-20", withdrawnOn: "2026-11-22", withdrawnWhy: "Skrevs in av misstag." },
    ]);
    await give();
    expect((await now()).status).toBe("uppsagt");
  });

  test("a stand is withdrawn, and the reminders of the period begin again", async () => {
    const { as, now, row, undo, follows } = await anAgreement();
    const { standBy } = await now();
    const said = { ...(await row()), answer: "omforhandla", ...decided };
    await as((ctx) => takeStand(ctx, schema.takeStand.parse(said)));
    expect((await now()).standBy).toBeNull();
    const stand = (await now()).stands[0]?.id ?? "";
    expect((await follows("stallning", stand)).join(" ")).toContain("Ta ställning senast");
    await undo("stallning", stand);
    expect(await now()).toMatchObject({ standBy, stands: [], stand: null });
    await expect(undo("stallning", stand)).rejects.toMatchObject({ code: "not_found" });
  });

  test("an option is withdrawn, and not before one that goes on from it", async () => {
    const { as, now, row, undo } = await anAgreement({
      prolongation: "option",
      prolongCount: "12",
      lastOn: "2027-08-31",
    });
    for (const lastOn of ["2028-08-31", "2029-08-31"]) {
      const taken = { ...(await row()), lastOn, ...decided };
      await as((ctx) => takeOption(ctx, schema.takeOption.parse(taken)));
    }
    const [first, second] = (await now()).options
      .toSorted((a, b) => a.lastOn.localeCompare(b.lastOn))
      .map((one) => one.id);
    await expect(undo("option", first ?? "")).rejects.toMatchObject({
      rule: "option_is_gone_on_from",
    });
    await undo("option", second ?? "");
    expect((await now()).end).toBe("2028-08-31");
    await undo("option", first ?? "");
    expect((await now()).end).toBe("2027-08-31");
  });

  test("a replacement is undone, and the agreement holds again", async () => {
    const { as, centreId, all, now, row, undo } = await anAgreement();
    const next = await register(as, paper([centreId], all, { title: "Nästa" }));
    const said = { ...(await row()), replacedBy: next, replacedOn: "2026-11-01" };
    await as((ctx) => replaceAgreement(ctx, ties.replaceAgreement.parse(said)));
    expect((await now()).status).toBe("ersatt");
    await undo("ersattning", next);
    expect(await now()).toMatchObject({ status: "gallande", replacedBy: null });
  });

  test("an agreement is annulled: out of every list but its own, and its centre is told of first", async () => {
    const { as, id, undo, follows } = await anAgreement();
    expect((await follows("avtal", "")).join(" ")).toContain("Eken står då under: avtal saknas.");
    await undo("avtal", "");
    const list = await as((ctx) => getAgreements(ctx, readAgreementsView({})), "read");
    expect(list).toMatchObject({ total: 0, annulled: 1, without: 1 });
    expect((await as((ctx) => situationsOn(ctx, ctx.today), "read"))[0]?.situation).toBe("saknas");
    expect((await as(getAnnulled, "read")).rows).toMatchObject([
      { id, annulledOn: "2026-11-22", annulledWhy: "Skrevs in av misstag." },
    ]);
  });

  test("an agreement that another is replaced by stays", async () => {
    const { as, centreId, all, id, undo } = await anAgreement();
    const old = await register(as, paper([centreId], all, { title: "Förra" }));
    const { version } = await agreement(as, old);
    const said = { agreementId: old, version, replacedBy: id, replacedOn: "2026-11-01" };
    await as((ctx) => replaceAgreement(ctx, ties.replaceAgreement.parse(said)));
    await expect(undo("avtal", "")).rejects.toMatchObject({ rule: "agreement_holds_others" });
  });

  test("a wrong file: its content is gone, and its name, digest, who and why are kept", async () => {
    const { as, id, undo } = await anAgreement();
    const bytes = new TextEncoder().encode("%PDF-1.7 fel fil");
    await as((ctx) => attachFile(ctx, id, "avtal", { name: "fel.pdf", bytes }));
    const [kept] = await as((ctx) => filesOf(ctx, id), "read");
    await undo("fil", kept?.id ?? "");
    const [gone] = await as((ctx) => filesOf(ctx, id), "read");
    expect(gone).toMatchObject({
      file: { name: "fel.pdf", sha256: kept?.file.sha256 },
      removed: { on: "2026-11-22", why: "Skrevs in av misstag." },
    });
    await expect(
      as((ctx) => agreementFileAnswer(ctx, id, kept?.fileId ?? ""), "read"),
    ).rejects.toMatchObject({ code: "not_found" });
    expect(await as(({ db }) => db.storedFileContent.count(), "read")).toBe(0);
    await expect(undo("fil", kept?.id ?? "")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the database", () => {
  test("lets no content go that nobody has said is taken away, and nothing be undone twice", async () => {
    const { as, id, undo } = await anAgreement();
    const bytes = new TextEncoder().encode("%PDF-1.7 fil");
    await as((ctx) => attachFile(ctx, id, "avtal", { name: "avtal.pdf", bytes }));
    await expect(as(({ db }) => db.storedFileContent.deleteMany())).rejects.toThrow(
      "file_content_stays",
    );
    await expect(
      as(({ db }) => db.storedFile.updateMany({ data: { name: "annat.pdf" } })),
    ).rejects.toThrow();
    const [kept] = await as((ctx) => filesOf(ctx, id), "read");
    await undo("fil", kept?.id ?? "");
    await expect(
      as(({ db }) => db.storedFile.updateMany({ data: { removedWhy: "annat" } })),
    ).rejects.toThrow("undone_once");
  });
});
