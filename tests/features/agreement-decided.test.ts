import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { EditAgreementPage } from "@/components/agreements/edit-agreement-page";
import { NewAgreementPage } from "@/components/agreements/new-agreement-page";
import { getChoices } from "@/lib/agreement-choices/queries";
import { changeAgreement, changeParty } from "@/lib/agreements/commands";
import { getAgreement, getAgreements } from "@/lib/agreements/queries";
import { taskOf } from "@/lib/agreements/reading";
import * as schema from "@/lib/agreements/schema";
import { giveNotice, takeStand } from "@/lib/agreements/stand-commands";
import type { AgreementKind } from "@/lib/domain/agreement";
import { statusWord, whatFollows } from "@/lib/i18n/sv/agreement-decided";
import { standSentence, stoodFor } from "@/lib/i18n/sv/agreements";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";
import { markup, tags } from "../support/markup";

const decided = { decidedOn: "2026-11-20", decidedBy: "Länets styrgrupp", decision: "§ 14" };

async function aGuideline(kind: AgreementKind, over: Record<string, string> = {}) {
  const c = await aCounty();
  const as = c.as.coordinator;
  await aCentre(c, {}, { name: "Eken" });
  const all = (await bodies(as)).slice(0, 2);
  const open = { lastOn: "", prolongation: "ingen", prolongCount: "", noticeCount: "" };
  const said = {
    kind,
    scope: "lan",
    ...open,
    decision: "2024 § 9",
    reviewOn: "2027-01-15",
    ...over,
  };
  const id = await register(as, paper([], all, said));
  const take = async (over: Record<string, string>) => {
    const { version } = await agreement(as, id);
    const input = schema.takeStand.parse({ agreementId: id, version, ...decided, ...over });
    return as((ctx) => takeStand(ctx, input));
  };
  return { as, id, all, open, take, one: () => agreement(as, id) };
}

describe.each(["styrdokument", "uppdragsbeskrivning"] as const)("a %s", (kind) => {
  test("is decided by a body on a day, with its § and its next review, and signed by nobody", async () => {
    const { one } = await aGuideline(kind);
    const found = await one();
    expect(found).toMatchObject({ status: "gallande", reviewOn: "2027-01-15" });
    expect(found.parties.map((p) => [p.signedOn, p.decidedOn, p.decision])).toEqual([
      [null, "2024-05-20", "2024 § 9"],
      [null, "2024-05-20", "2024 § 9"],
    ]);
  });

  test("waits for decisions until the last body has decided", async () => {
    const { as, id, one } = await aGuideline(kind, { signed: "nej", signedOn: "" });
    expect(statusWord(await one())).toBe("Väntar på beslut");
    for (const nth of [0, 1]) {
      expect(standSentence(await one(), (await one()).facts.term.fromOn)).toContain(
        `${nth} av 2 har beslutat`,
      );
      const party = (await one()).parties[nth];
      const said = { agreementId: id, partyId: party?.id, version: party?.version };
      const input = { ...said, decidedOn: "2026-11-02", decision: "§ 3" };
      await as((ctx) => changeParty(ctx, schema.changeParty.parse(input)));
    }
    expect(statusWord(await one())).toBe("Gällande");
  });

  test("is in no word signed or given notice of, and no notice of it is kept", async () => {
    const { as, id, all, open, one } = await aGuideline(kind);
    const { agreement: found, outlook, today } = await as((ctx) => getAgreement(ctx, id), "read");
    const said = `${whatFollows(outlook, found, today)} ${standSentence(found, today)}`;
    expect(said).toBe(
      "Gäller tills vidare. Ska ses över senast 15 januari 2027 (om 54 dagar). Se över senast 15 januari 2027 (om 54 dagar).",
    );
    const { version, parties } = await one();
    const notice = schema.giveNotice.parse({
      ...{ agreementId: id, version, partyId: parties[0]?.id, way: "uppsagning" },
      ...{ givenOn: "2026-11-21", ...decided },
    });
    await expect(as((ctx) => giveNotice(ctx, notice))).rejects.toMatchObject({
      rule: "decided_is_not_ended",
    });
    const noticed = paper([], all, { ...open, kind, scope: "lan", noticeCount: "6" });
    await expect(register(as, noticed)).rejects.toMatchObject({
      fields: { noticeCount: "decided_is_not_ended" },
    });
  });

  test("is not prolonged: neither form asks, and no prolongation of it is kept", async () => {
    const { as, id, all, one } = await aGuideline(kind, { lastOn: "2027-12-31" });
    const choices = await as((ctx) => getChoices(ctx), "read");
    const form = { choices, action: async (state: never) => state, operationId: "x" } as never;
    const { agreement: found } = await as((ctx) => getAgreement(ctx, id), "read");
    const pages = (decided: boolean) => [
      markup(
        createElement(NewAgreementPage, {
          ...{ ...choices, ...(form as object), parent: null, centre: null, decided },
        } as never),
      ),
      markup(createElement(EditAgreementPage, { ...(form as object), agreement: found } as never)),
    ];
    for (const html of pages(true)) {
      const fields = tags(html, "input").map((tag) => tag.attributes);
      expect(fields.filter(({ name }) => name === "prolongation")).toMatchObject([
        { type: "hidden", value: "ingen" },
      ]);
      expect(html).not.toMatch(/prolongCount|prolongUnit|prolongMost/);
      expect(fields.map(({ name }) => name)).toContain("lastOn");
    }
    expect(pages(false)[0]).toContain("prolongCount");

    const on = { kind, scope: "lan", lastOn: "2027-12-31", prolongCount: "12" };
    const refused = { fields: { prolongation: "decided_is_not_prolonged" } };
    for (const prolongation of ["automatisk", "option"]) {
      await expect(register(as, paper([], all, { ...on, prolongation }))).rejects.toMatchObject(
        refused,
      );
      const change = schema.changeAgreement.parse({
        ...{ agreementId: id, version: (await one()).version, title: "Riktlinje", scope: "lan" },
        ...{ fromOn: "2024-09-01", lastOn: "2027-12-31", prolongation },
        ...{ prolongCount: "12", prolongUnit: "manader" },
      });
      await expect(as((ctx) => changeAgreement(ctx, change))).rejects.toMatchObject(refused);
    }
    expect((await one()).facts.term.prolongation).toEqual({ kind: "ingen" });
  });

  test("calls for a stand at its review: it goes on until the next one", async () => {
    const { as, take, one } = await aGuideline(kind);
    expect(taskOf(await one())).toBe("inom_90");
    const { parts } = await as(
      (ctx) => getAgreements(ctx, schema.readAgreementsView({ visa: "ta-stallning" })),
      "read",
    );
    expect(parts.map(({ task }) => task)).toEqual(["inom_90"]);
    const answer = "lat_forlangas";
    await expect(take({ answer })).rejects.toMatchObject({
      fields: { reviewOn: "review_day_needed" },
    });
    await expect(take({ answer, reviewOn: "2026-11-22" })).rejects.toMatchObject({
      fields: { reviewOn: "review_day_has_been" },
    });
    await expect(take({ answer: "lat_upphora" })).rejects.toMatchObject({
      fields: { answer: "answer_unfit" },
    });
    await take({ answer, reviewOn: "2028-11-30" });
    const found = await one();
    expect(found).toMatchObject({
      reviewOn: "2028-11-30",
      standBy: "2028-11-30",
      urgency: "senare",
    });
    expect(found.stands[0]).toMatchObject({ review: true, periodLastOn: "2027-01-15" });
    expect(stoodFor(kind, found.stands[0] ?? { answer, review: false })).toBe("Gäller vidare");
  });

  test("is written anew: its reminders end, and it holds meanwhile", async () => {
    const { take, one } = await aGuideline(kind, { reviewOn: "2026-10-01" });
    expect(taskOf(await one()), "the review has passed").toBe("forfallet");
    await take({ answer: "omforhandla", nextStep: "Arbetsgruppen lämnar förslag i mars." });
    const found = await one();
    expect(found).toMatchObject({ status: "gallande", standBy: null, urgency: null });
    expect(stoodFor(kind, found.stands[0] ?? { answer: "sag_upp", review: true })).toBe(
      "Omarbetas",
    );
    expect(taskOf(found)).toBe("ovriga");
  });
});

test("an agreement until further notice is followed up on a day, and can be renegotiated without one", async () => {
  const { take, one } = await aGuideline("lokalt_samverkansavtal", { reviewOn: "" });
  expect(await one()).toMatchObject({ end: null, standBy: null });
  await take({ answer: "omforhandla" });
  expect(await one()).toMatchObject({
    standBy: null,
    stand: { answer: "omforhandla", review: true, periodLastOn: null },
  });
  await take({ answer: "lat_forlangas", reviewOn: "2027-02-01" });
  expect(await one()).toMatchObject({ standBy: "2027-02-01", urgency: "inom_90", stand: null });
});
