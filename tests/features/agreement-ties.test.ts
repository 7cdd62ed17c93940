import { describe, expect, test } from "vitest";
import { reviewContent } from "@/lib/agreement-content/commands";
import * as content from "@/lib/agreement-content/schema";
import { addCost } from "@/lib/agreement-money/commands";
import * as money from "@/lib/agreement-money/schema";
import { replaceAgreement, tieAgreement } from "@/lib/agreement-ties/commands";
import { getComparison } from "@/lib/agreement-ties/queries";
import * as ties from "@/lib/agreement-ties/schema";
import { getAgreement } from "@/lib/agreements/queries";
import { getCentre } from "@/lib/centres/queries";
import { toDate } from "@/lib/db/day";
import { descriptionsAt, descriptionsOf } from "@/lib/descriptions/queries";
import { contentChecklist } from "@/lib/domain/content-checklist";
import { day } from "@/lib/domain/day";
import { agreement, bodies, frame, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";

async function anAgreement() {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, { mhv: "ja" }, { name: "Eken" });
  const parties = await bodies(as);
  const id = await register(as, paper([centreId], parties));
  const tie = async (agreementId: string, over: Record<string, string>) => {
    const { version } = await agreement(as, agreementId);
    const input = ties.tieAgreement.parse({ agreementId, version, ...over });
    return as((ctx) => tieAgreement(ctx, input));
  };
  return { c, as, centreId, parties, id, tie };
}
type World = Awaited<ReturnType<typeof anAgreement>>;

const supplement = ({ centreId, parties }: World, belongsTo: string) =>
  paper([centreId], parties, {
    kind: "tillaggsoverenskommelse",
    title: "Tillägg om öppettider",
    fromOn: "2025-09-01",
    belongsTo,
  });

describe("a supplement", () => {
  test("is refused without the agreement it adds to, on another supplement and on another county's", async () => {
    const [w, other] = [await anAgreement(), await anAgreement()];
    await expect(register(w.as, supplement(w, ""))).rejects.toMatchObject({
      fields: { belongsTo: "supplement_needs_agreement" },
    });
    const first = await register(w.as, supplement(w, w.id));
    await expect(register(w.as, supplement(w, first))).rejects.toMatchObject({
      fields: { belongsTo: "parent_unfit" },
    });
    await expect(register(w.as, supplement(w, other.id))).rejects.toMatchObject({
      code: "not_found",
    });
    const usual = paper([w.centreId], w.parties, { belongsTo: w.id });
    await expect(register(w.as, usual)).rejects.toMatchObject({
      fields: { belongsTo: "hangs_on_nothing" },
    });
  });

  test("hangs on its agreement, and each is found from the other", async () => {
    const w = await anAgreement();
    const id = await register(w.as, supplement(w, w.id));
    const [child, parent] = await Promise.all(
      [id, w.id].map((one) => w.as((ctx) => getAgreement(ctx, one), "read")),
    );
    expect(child?.chain.parent?.id).toBe(w.id);
    expect(parent?.chain.annexes.map((one) => one.id)).toEqual([id]);
    expect(parent?.chain.versions.map((one) => one.id)).toEqual([w.id]);
    await expect(w.tie(id, { belongsTo: "" })).rejects.toMatchObject({
      fields: { belongsTo: "supplement_needs_agreement" },
    });
  });
});

test("a rent that carries something hangs on nothing, nor on itself", async () => {
  const w = await anAgreement();
  const rent = paper([w.centreId], w.parties, { kind: "hyresavtal", title: "Hyra" });
  const id = await register(w.as, rent);
  await expect(w.tie(id, { belongsTo: id })).rejects.toMatchObject({
    fields: { belongsTo: "parent_unfit" },
  });
  await register(w.as, supplement(w, id));
  await expect(w.tie(id, { belongsTo: w.id })).rejects.toMatchObject({
    fields: { belongsTo: "parent_unfit" },
  });
});

test("only an uppdragsbeskrivning says whom it describes", async () => {
  const w = await anAgreement();
  await expect(w.tie(w.id, { describes: "barnmorska" })).rejects.toMatchObject({
    fields: { describes: "describes_unfit" },
  });
  const id = await register(
    w.as,
    paper([w.centreId], w.parties, { kind: "uppdragsbeskrivning", describes: "barnmorska" }),
  );
  expect(await agreement(w.as, id)).toMatchObject({
    describes: "yrke",
    describesProfession: "barnmorska",
  });
  await w.tie(id, { describes: "lokal_samordnare", belongsTo: w.id });
  expect(await agreement(w.as, id)).toMatchObject({
    describes: "lokal_samordnare",
    describesProfession: null,
    belongsTo: w.id,
  });
});

test("what describes a role is one press from the centre, the introduction and the person, while it holds", async () => {
  const w = await anAgreement();
  await w.as(async ({ db }) => {
    const service = await db.service.findFirstOrThrow({ where: { centreId: w.centreId } });
    await db.serviceStaffing.create({
      data: { serviceId: service.id, profession: "barnmorska", fromOn: toDate(day("2026-01-01")) },
    });
  });
  const of = (describes: string, over: Record<string, string> = {}) =>
    register(
      w.as,
      paper([w.centreId], w.parties, {
        ...{ kind: "uppdragsbeskrivning", title: describes, describes, belongsTo: w.id },
        ...over,
      }),
    );
  const midwife = await of("barnmorska");
  await of("socionom");
  await of("lokal_samordnare", { lastOn: "2026-01-31", prolongation: "ingen" });
  const record = await w.as((ctx) => getCentre(ctx, w.centreId, ctx.today), "read");
  const found = await w.as((ctx) => descriptionsAt(ctx, record), "read");
  expect(found?.map(({ role, profession, found: f }) => [role, profession, f.length])).toEqual([
    ["lokal_samordnare", null, 0],
    ["yrke", "barnmorska", 1],
    ["lanssamordnare", null, 0],
    ["familjecentralerna", null, 0],
  ]);
  expect(found?.[1]?.found[0]?.id).toBe(midwife);
  const hers = await w.as(
    (ctx) =>
      descriptionsOf(ctx, [
        { role: "medarbetare", profession: "socionom", centreIds: [w.centreId] },
      ]),
    "read",
  );
  expect(hers?.map((one) => one.found.length)).toEqual([1]);
  const another = await w.as(
    (ctx) =>
      descriptionsOf(ctx, [
        { role: "medarbetare", profession: "socionom", centreIds: [crypto.randomUUID()] },
      ]),
    "read",
  );
  expect(another?.map((one) => one.found.length)).toEqual([0]);
});

test("what replaced an agreement is compared with it, with every difference in a word", async () => {
  const w = await anAgreement();
  const later = paper([w.centreId], w.parties.slice(0, 3), {
    title: "Samverkansavtal Eken, nytt",
    fromOn: "2026-01-01",
    noticeCount: "12",
    signedOn: "2025-12-01",
  });
  const next = await register(w.as, later);
  const { version } = await agreement(w.as, w.id);
  await w.as((ctx) =>
    replaceAgreement(
      ctx,
      ties.replaceAgreement.parse({
        ...{ agreementId: w.id, version, replacedBy: next, replacedOn: "2026-01-01" },
      }),
    ),
  );
  for (const id of [w.id, next]) {
    const page = await w.as((ctx) => getComparison(ctx, id, null, false), "read");
    expect(
      page.two?.map((one) => one.id),
      "the earlier one first",
    ).toEqual([w.id, next]);
    const change = (key: string) => page.rows.find((row) => row.key.startsWith(key))?.change;
    expect(change("Namn på avtalet")).toBe("andrat");
    expect(change("Börjar gälla")).toBe("andrat");
    expect(change("Gäller till och med")).toBe("lika");
    expect(change("Omfattar: Eken")).toBe("lika");
    expect(change("Part: Exempelregionen")).toBe("andrat");
    const changes = page.rows.filter((row) => row.key.startsWith("Part:"));
    expect(changes.map((row) => row.change).toSorted()).toEqual([
      "andrat",
      "andrat",
      "andrat",
      "borttaget",
    ]);
  }
  const few = await w.as((ctx) => getComparison(ctx, w.id, next, true), "read");
  expect(few.rows.length).toBe(few.differing);
  const other = await anAgreement();
  await expect(
    w.as((ctx) => getComparison(ctx, w.id, other.id, false), "read"),
  ).rejects.toMatchObject({ code: "not_found" });
});

test("what two agreements cost and hold is compared too, and what nobody has looked at is neither the same nor another", async () => {
  const w = await anAgreement();
  const next = await register(
    w.as,
    paper([w.centreId], w.parties, { title: "Nytt", fromOn: "2026-01-01" }),
  );
  const cost = async (agreementId: string, amount: string, shares: [string, string]) => {
    const { version, parties } = await agreement(w.as, agreementId);
    const said = {
      ...{ agreementId, version, kind: "hyra", amount, key: "procent" },
      shares: shares.map((share, i) => ({ partyId: parties[i]?.id, share })),
    };
    await w.as((ctx) => addCost(ctx, money.addCost.parse(said)));
  };
  const review = async (agreementId: string, items: Record<string, Record<string, string>>) => {
    const { version } = await agreement(w.as, agreementId);
    const said = { agreementId, version, checklist: contentChecklist.version, items };
    await w.as((ctx) => reviewContent(ctx, content.reviewContent.parse(said)));
  };
  await register(w.as, frame(w.parties));
  for (const id of [w.id, next]) await cost(id, "1000", ["50", "50"]);
  await cost(w.id, "300", ["10", "90"]);
  await cost(next, "300", ["90", "10"]);
  await review(w.id, {
    tvist: { state: "saknas" },
    malgrupp: { state: "finns", compared: "samma" },
    lokaler: { state: "delvis" },
    // Looked at in both, and compared with the county's in one of them only: that is no difference.
    avtalstid: { state: "finns", compared: "samma" },
  });
  await review(next, {
    tvist: { state: "finns" },
    malgrupp: { state: "finns", compared: "samma" },
    havning: { state: "finns" },
    avtalstid: { state: "finns" },
  });
  const page = await w.as((ctx) => getComparison(ctx, w.id, next, false), "read");
  const rows = page.rows.filter(({ key }) => /^(Kostnad|Innehåll)/.test(key));
  expect(Object.fromEntries(rows.map(({ key, change }) => [key, change]))).toEqual({
    "Kostnad: Hyra": "lika",
    "Kostnad: Hyra (2)": "andrat",
    "Kostnader tillsammans": "lika",
    "Innehåll: Tvist": "andrat",
    "Innehåll: Verksamhetsområde och målgrupp": "lika",
    "Innehåll: Avtalstid": "lika",
    "Innehåll: Lokaler": "okant",
    "Innehåll: Hävning": "okant",
  });
  expect(rows.find(({ key }) => key === "Kostnad: Hyra (2)")?.was).toContain("270\u00a0kr");
  expect(rows.find(({ key }) => key === "Innehåll: Lokaler")?.is).toBe("Inte granskad");
  expect([page.unknown, page.count + page.unknown]).toEqual([2, page.rows.length]);
  const few = await w.as((ctx) => getComparison(ctx, w.id, next, true), "read");
  expect(few.rows.map(({ change }) => change)).not.toContain("okant");
});
