import { describe, expect, test } from "vitest";
import { changeAgreement } from "@/lib/agreements/commands";
import * as schema from "@/lib/agreements/schema";
import { giveNotice } from "@/lib/agreements/stand-commands";
import { situationsOn } from "@/lib/centre-agreements/queries";
import { outlookOf } from "@/lib/domain/agreement-outlook";
import { day } from "@/lib/domain/day";
import { outlookSentence } from "@/lib/i18n/sv/agreements";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty } from "../support/county";

const decided = { decidedOn: "2026-11-20", decidedBy: "Primärvårdsnämnden", decision: "§ 14" };

/** An agreement of calendar years with half a year's notice, seen on 22 November 2026: too late for the year. */
async function anAgreement(over: Record<string, string> = {}) {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, {}, { name: "Eken" });
  const all = await bodies(as);
  const years = { fromOn: "2024-01-01", lastOn: "2026-12-31", prolongCount: "12" };
  const id = await register(
    as,
    paper([centreId], all, { ...years, signedOn: "2023-11-01", ...over }),
  );
  const input = async (said: Record<string, string>) => {
    const { version, parties } = await agreement(as, id);
    return schema.giveNotice.parse({
      ...{ agreementId: id, version, way: "uppsagning", partyId: parties[0]?.id },
      ...{ givenOn: "2026-11-21", ...decided, ...said },
    });
  };
  const end = async (said: Record<string, string>) => {
    const asked = await input(said);
    const seen = await as((ctx) => giveNotice(ctx, asked)).catch((problem) => problem);
    await afterSeeing(as, giveNotice, asked);
    return seen.sentences as string[];
  };
  const refused = async (said: Record<string, string>) => {
    const asked = await input(said);
    return as((ctx) => giveNotice(ctx, asked)).catch((problem) => problem.fields);
  };
  return { as, id, centreId, all, end, refused };
}

describe("notice that comes late", () => {
  test("ends the next period, and says so first", async () => {
    const { as, id, end } = await anAgreement();
    const sentences = await end({ nextStep: "Parterna träffas i januari." });
    expect(sentences.slice(0, 2)).toEqual([
      "Sista dagen att säga upp avtalet för den period som gick var 30 juni 2026. Uppsägningen avslutar därför avtalet först med nästa period.",
      "Avtalet gäller till och med 31 december 2027 och förlängs inte.",
    ]);
    const found = await agreement(as, id);
    expect(found).toMatchObject({
      status: "uppsagt",
      end: "2027-12-31",
      notice: { way: "uppsagning" },
    });
    expect(found.stands[0]).toMatchObject({
      answer: "sag_upp",
      decidedOn: "2026-11-20",
      nextStep: "Parterna träffas i januari.",
    });
  });

  test("but was in time on the day it was given, though it is written in late, ends its period", async () => {
    const { as, id, end } = await anAgreement();
    await end({ givenOn: "2026-06-30" });
    expect(await agreement(as, id)).toMatchObject({ status: "uppsagt", end: "2026-12-31" });
  });
});

describe("another way to end", () => {
  test("is a day that the parties agree on, without anybody's notice", async () => {
    const { as, id, end, refused } = await anAgreement();
    const way = "overenskommelse";
    expect(await refused({ way })).toEqual({ endsOn: "agreed_day_needed" });
    expect(await refused({ way, endsOn: "2026-11-20" })).toEqual({
      endsOn: "ending_before_notice",
    });
    expect(await refused({ endsOn: "2027-01-31" })).toEqual({ endsOn: "day_follows_from_notice" });
    await end({ way, partyId: "", endsOn: "2027-01-31" });
    const found = await agreement(as, id);
    expect(found).toMatchObject({
      status: "uppsagt",
      end: "2027-01-31",
      notice: { way, partyId: null },
    });
    const outlook = outlookOf(found.facts.term, found.status, [], day("2026-11-22"));
    expect(outlookSentence(outlook, found, day("2026-11-22"))).toBe(
      "Parterna är överens om att avtalet upphör. Det gäller till och med 31 januari 2027 och förlängs inte.",
    );
  });

  test("is to cancel it, which leaves its centre without at once", async () => {
    const { as, id, end, refused } = await anAgreement();
    const way = "havning";
    expect(await refused({ way, partyId: "" })).toEqual({ partyId: "party_gives_notice" });
    const sentences = await end({ way });
    expect(sentences).toEqual([
      "Avtalet gäller till och med 21 november 2026 och förlängs inte.",
      "Eken står utan gällande avtal efter 21 november 2026 om inget nytt skrivs.",
    ]);
    expect((await agreement(as, id)).status).toBe("utganget");
    const [eken] = await as((ctx) => situationsOn(ctx, ctx.today), "read");
    expect(eken?.situation).toBe("utganget");
  });

  test("of a fixed term is never later than it would have been", async () => {
    const { refused } = await anAgreement({ prolongation: "ingen", prolongCount: "" });
    expect(await refused({ way: "overenskommelse", endsOn: "2027-01-01" })).toEqual({
      endsOn: "ending_too_late",
    });
  });
});

test("what hangs on an agreement is named before it ends", async () => {
  const { as, id, centreId, all, end } = await anAgreement();
  const hung = { belongsTo: id, prolongation: "ingen", prolongCount: "", lastOn: "" };
  const add = (kind: string, title: string, over: Record<string, string> = {}) =>
    register(as, paper([centreId], all, { ...hung, kind, title, ...over }));
  await add("hyresavtal", "Hyra Eken");
  await add("uppdragsbeskrivning", "Barnmorskans uppdrag");
  await add("tillaggsoverenskommelse", "Förr", { lastOn: "2025-12-31" });
  const sentences = await end({});
  expect(sentences.slice(-2)).toEqual([
    "Barnmorskans uppdrag (uppdragsbeskrivning) hör till avtalet och upphör inte med det.",
    "Hyra Eken (lokal- eller hyresavtal) hör till avtalet och upphör inte med det.",
  ]);
  expect(sentences.join(" ")).not.toContain("Förr");
});

test("a term by which the agreement would end otherwise than notice has said is refused", async () => {
  const { as, id, centreId, end } = await anAgreement();
  await end({ givenOn: "2026-06-30" });
  const change = async (over: Record<string, string>) => {
    const { version } = await agreement(as, id);
    const said = { agreementId: id, version, title: "Nytt namn", scope: "centraler" };
    const term = { fromOn: "2024-01-01", lastOn: "2026-12-31", prolongation: "automatisk" };
    const whole = {
      ...said,
      centres: [centreId],
      ...term,
      prolongCount: "12",
      prolongUnit: "manader",
    };
    return as((ctx) => changeAgreement(ctx, schema.changeAgreement.parse({ ...whole, ...over })));
  };
  for (const over of [{ lastOn: "2027-12-31" }, { lastOn: "2026-11-30" }])
    await expect(change(over)).rejects.toMatchObject({
      fields: { lastOn: "notice_ends_otherwise" },
    });
  await change({ fromOn: "2024-02-01" });
  expect(await agreement(as, id)).toMatchObject({ title: "Nytt namn", end: "2026-12-31" });
});
