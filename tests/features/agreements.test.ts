import { describe, expect, test } from "vitest";
import { replaceAgreement } from "@/lib/agreement-ties/commands";
import * as ties from "@/lib/agreement-ties/schema";
import { changeAgreement, sendToSign } from "@/lib/agreements/commands";
import * as schema from "@/lib/agreements/schema";
import { giveNotice, takeOption, takeStand } from "@/lib/agreements/stand-commands";
import { situationsOn } from "@/lib/centre-agreements/queries";
import { agreement, bodies, paper, register, sign } from "../support/agreement";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty } from "../support/county";

async function aCountyWithBodies() {
  const c = await aCounty();
  const centreId = await aCentre(c, {}, { name: "Eken" });
  const all = await bodies(c.as.coordinator);
  const situation = async () =>
    (await c.as.coordinator((ctx) => situationsOn(ctx, ctx.today), "read"))[0]?.situation;
  return { c, as: c.as.coordinator, centreId, all, situation };
}
const decided = { decidedOn: "2026-11-20", decidedBy: "Primärvårdsnämnden", decision: "§ 14" };

describe("an agreement", () => {
  test("that is signed is registered on one page, and says by which day a stand is to be taken", async () => {
    const { as, centreId, all, situation } = await aCountyWithBodies();
    expect(await situation()).toBe("saknas");
    const id = await register(as, paper([centreId], all));
    expect(await agreement(as, id)).toMatchObject({
      status: "gallande",
      end: "2027-08-31",
      standBy: "2027-02-28",
      urgency: "inom_180",
    });
    expect(await situation()).toBe("gallande");
  });

  test("goes from draft by four signatures to being in force", async () => {
    const { as, centreId, all, situation } = await aCountyWithBodies();
    const id = await register(as, paper([centreId], all, { signed: "utkast", signedOn: "" }));
    expect((await agreement(as, id)).status).toBe("utkast");
    await expect(sign(as, id, 0, "2026-11-02")).rejects.toMatchObject({
      fields: { signedOn: "draft_is_not_signed" },
    });
    const { version } = await agreement(as, id);
    await as((ctx) => sendToSign(ctx, schema.sendToSign.parse({ agreementId: id, version })));
    for (const nth of [0, 1, 2]) {
      await sign(as, id, nth, `2026-11-0${nth + 2}`);
      expect((await agreement(as, id)).status, "three of four is not signed").toBe(
        "vantar_pa_underskrift",
      );
    }
    expect(await situation()).toBe("vantar_pa_underskrift");
    expect((await agreement(as, id)).begunUnsigned).toBe(true);
    await sign(as, id, 3, "2026-11-10");
    expect((await agreement(as, id)).status).toBe("gallande");
  });

  test.each([
    [{ lastOn: "2024-08-31" }, { lastOn: "period_backward" }],
    [{ lastOn: "" }, { lastOn: "prolongation_needs_end" }],
    [{ prolongCount: "" }, { prolongCount: "prolongation_needs_length" }],
    [{ noticeUnit: "" }, { noticeCount: "notice_half" }],
    [{ signedOn: "" }, { signedOn: "signing_day_needed" }],
    [{ signedOn: "2030-01-01" }, { signedOn: "signed_in_future" }],
    [{ centres: [] }, { centres: "agreement_covers_nothing" }],
  ])("with %o is refused: %o", async (over, fields) => {
    const { as, centreId, all } = await aCountyWithBodies();
    await expect(
      register(as, paper([centreId], all, over as Record<string, string>)),
    ).rejects.toMatchObject({ fields });
  });

  test("with one party, another county's party or another county's centre is refused", async () => {
    const [one, other] = [await aCountyWithBodies(), await aCountyWithBodies()];
    await expect(
      register(one.as, paper([one.centreId], one.all.slice(0, 1))),
    ).rejects.toMatchObject({ fields: { parties: "two_parties_needed" } });
    await expect(
      register(one.as, paper([one.centreId], [one.all[0] ?? "", other.all[1] ?? ""])),
    ).rejects.toMatchObject({ fields: { parties: "party_unknown" } });
    await expect(register(one.as, paper([other.centreId], one.all))).rejects.toMatchObject({
      fields: { centres: "scope_unknown" },
    });
  });

  test("of the whole county is for whoever keeps the county's, and not for one municipality's", async () => {
    const { c, as, centreId, all } = await aCountyWithBodies();
    const codes = [c.municipalities[0]];
    const scope = { level: "municipalities" as const, codes };
    const keeper = c.acting("avtalsansvarig", [{ role: "avtalsansvarig", scope }]);
    const county = paper([], all, { scope: "lan", kind: "lansoverenskommelse" });
    await expect(register(keeper, county)).rejects.toMatchObject({ code: "not_allowed" });
    expect((await agreement(as, await register(keeper, paper([centreId], all)))).status).toBe(
      "gallande",
    );
    await register(as, county);
  });

  test("two nämnder of one legal person are two parties", async () => {
    const { c, as, centreId } = await aCountyWithBodies();
    const both = await c.as.coordinator(
      ({ db }) => db.partyBody.findMany({ where: { organisation: "Exempelstaden" } }),
      "read",
    );
    const id = await register(
      as,
      paper(
        [centreId],
        both.map((b) => b.id),
      ),
    );
    expect((await agreement(as, id)).status).toBe("gallande");
  });
});

describe("taking a stand", () => {
  test.each(["lat_forlangas", "omforhandla"] as const)(
    "%s ends the reminders of this period",
    async (answer) => {
      const { as, centreId, all } = await aCountyWithBodies();
      const id = await register(as, paper([centreId], all));
      const { version } = await agreement(as, id);
      await as((ctx) =>
        takeStand(ctx, schema.takeStand.parse({ agreementId: id, version, answer, ...decided })),
      );
      expect(await agreement(as, id)).toMatchObject({
        standBy: null,
        urgency: null,
        stand: { answer },
      });
    },
  );

  test("notice shows first what each centre then stands under, and stops prolongation", async () => {
    const { as, centreId, all, situation } = await aCountyWithBodies();
    const id = await register(as, paper([centreId], all));
    const { version, parties } = await agreement(as, id);
    const input = schema.giveNotice.parse({
      agreementId: id,
      version,
      partyId: parties[0]?.id,
      way: "uppsagning",
      givenOn: "2026-11-21",
      ...decided,
    });
    await expect(as((ctx) => giveNotice(ctx, input))).rejects.toMatchObject({
      sentences: [
        "Avtalet gäller till och med 31 augusti 2027 och förlängs inte.",
        "Eken står utan gällande avtal efter 31 augusti 2027 om inget nytt skrivs.",
      ],
    });
    await afterSeeing(as, giveNotice, input);
    expect(await agreement(as, id)).toMatchObject({
      status: "uppsagt",
      end: "2027-08-31",
      standBy: null,
    });
    expect(await situation()).toBe("uppsagt");
    const again = schema.giveNotice.parse({ ...input, version: (await agreement(as, id)).version });
    await expect(as((ctx) => giveNotice(ctx, again))).rejects.toMatchObject({
      rule: "agreement_does_not_run",
    });
  });

  test("notice of an agreement that was not yet is refused", async () => {
    const { as, centreId, all } = await aCountyWithBodies();
    const id = await register(
      as,
      paper([centreId], all, { lastOn: "", prolongation: "ingen", prolongCount: "" }),
    );
    const { version, parties } = await agreement(as, id);
    const way = "uppsagning";
    const said = { agreementId: id, version, way, partyId: parties[0]?.id, ...decided };
    for (const givenOn of ["1900-01-01", "2024-05-19"])
      await expect(
        as((ctx) => giveNotice(ctx, schema.giveNotice.parse({ ...said, givenOn }))),
      ).rejects.toMatchObject({ fields: { givenOn: "notice_before_agreement" } });
    await afterSeeing(as, giveNotice, schema.giveNotice.parse({ ...said, givenOn: "2024-05-20" }));
    expect((await agreement(as, id)).end).toBe("2024-11-20");
  });

  test("what is of another kind does not come in its place", async () => {
    const { as, centreId, all } = await aCountyWithBodies();
    const id = await register(as, paper([centreId], all));
    const rent = await register(as, paper([centreId], all, { kind: "hyresavtal" }));
    const { version } = await agreement(as, id);
    const said = { agreementId: id, version, replacedBy: rent, replacedOn: "2026-01-01" };
    await expect(
      as((ctx) => replaceAgreement(ctx, ties.replaceAgreement.parse(said))),
    ).rejects.toMatchObject({ fields: { replacedBy: "replacement_unfit" } });
  });

  test("an option that was taken in time may be written in late, and one that was not has lapsed", async () => {
    const { as, centreId, all } = await aCountyWithBodies();
    const over = { prolongation: "option", prolongCount: "12", lastOn: "2026-10-31" };
    const id = await register(as, paper([centreId], all, over));
    expect((await agreement(as, id)).status).toBe("utganget");
    const take = async (decidedOn: string) => {
      const { version } = await agreement(as, id);
      const said = { agreementId: id, version, lastOn: "2027-10-31", ...decided, decidedOn };
      return as((ctx) => takeOption(ctx, schema.takeOption.parse(said)));
    };
    await expect(take("2026-11-01")).rejects.toMatchObject({
      fields: { decidedOn: "option_lapsed" },
    });
    await take("2026-10-31");
    expect(await agreement(as, id)).toMatchObject({ status: "gallande", end: "2027-10-31" });
  });

  test("a term that has no room for the option that was taken is refused", async () => {
    const { as, centreId, all } = await aCountyWithBodies();
    const over = { prolongation: "option", prolongCount: "12" };
    const id = await register(as, paper([centreId], all, over));
    const { version } = await agreement(as, id);
    const option = { agreementId: id, version, lastOn: "2028-08-31", ...decided };
    await as((ctx) => takeOption(ctx, schema.takeOption.parse(option)));
    const change = async (term: Record<string, string>) => {
      const { version: now } = await agreement(as, id);
      const said = { agreementId: id, version: now, title: "Samverkansavtal Eken" };
      const input = { ...said, scope: "centraler", centres: [centreId], fromOn: "2024-09-01" };
      const whole = { prolongCount: "12", prolongUnit: "manader", ...term };
      return as((ctx) =>
        changeAgreement(ctx, schema.changeAgreement.parse({ ...input, ...whole })),
      );
    };
    await expect(change({ prolongation: "ingen", lastOn: "2027-08-31" })).rejects.toMatchObject({
      fields: { prolongation: "option_is_taken" },
    });
    await expect(change({ prolongation: "option", lastOn: "2028-08-31" })).rejects.toMatchObject({
      fields: { lastOn: "option_is_shorter" },
    });
    await change({ prolongation: "option", lastOn: "2027-09-30" });
    expect((await agreement(as, id)).end).toBe("2028-08-31");
  });

  test("an option is taken by a decision, no longer and no more often than the agreement says", async () => {
    const { as, centreId, all } = await aCountyWithBodies();
    const over = { prolongation: "option", prolongCount: "12", prolongMost: "1" };
    const id = await register(as, paper([centreId], all, over));
    const take = async (lastOn: string) => {
      const { version } = await agreement(as, id);
      const input = schema.takeOption.parse({ agreementId: id, version, lastOn, ...decided });
      return as((ctx) => takeOption(ctx, input));
    };
    await expect(take("2028-09-01")).rejects.toMatchObject({
      fields: { lastOn: "option_too_long" },
    });
    await expect(take("2027-08-31")).rejects.toMatchObject({
      fields: { lastOn: "option_backward" },
    });
    await take("2028-08-31");
    expect((await agreement(as, id)).end).toBe("2028-08-31");
    await expect(take("2029-01-31")).rejects.toMatchObject({ rule: "no_option_left" });
  });
});
