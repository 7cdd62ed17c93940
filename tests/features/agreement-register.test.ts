import { describe, expect, test } from "vitest";
import { replaceAgreement } from "@/lib/agreement-ties/commands";
import * as ties from "@/lib/agreement-ties/schema";
import { getAgreements } from "@/lib/agreements/queries";
import { readAgreementsView } from "@/lib/agreements/schema";
import { standSentence } from "@/lib/i18n/sv/agreements";
import { agreement, bodies, paper, register, sign } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty, today } from "../support/county";

const fixed = { prolongation: "ingen", prolongCount: "", noticeCount: "" };
const unsigned = { signed: "nej", signedOn: "" };

/** A county on 22 November 2026 with one agreement in each part of the register, and more by their title. */
async function aRegister() {
  const c = await aCounty();
  const as = c.as.coordinator;
  const eken = await aCentre(c, {}, { name: "Eken" });
  const linden = await aCentre(c, {}, { name: "Linden" });
  const all = await bodies(as);
  const add = (title: string, over: Record<string, string> = {}, centre = eken) =>
    register(as, paper([centre], all.slice(0, 2), { title, ...fixed, ...over }));
  const list = (view: Record<string, string> = {}) =>
    as((ctx) => getAgreements(ctx, readAgreementsView(view)), "read");
  const titles = async (view: Record<string, string> = {}) =>
    (await list(view)).parts.map(({ task, rows }) => [task, ...rows.map((one) => one.title)]);
  return { c, as, eken, linden, all, add, list, titles };
}
type World = Awaited<ReturnType<typeof aRegister>>;

async function oneInEach({ as, add, linden }: World) {
  // The day to give notice of one that prolongs itself was 31 August.
  const prolonged = { prolongation: "automatisk", prolongCount: "12", noticeCount: "6" };
  await add("Missat", { ...prolonged, lastOn: "2027-02-28" });
  await add("Inte undertecknat", { ...unsigned, fromOn: "2026-11-01", lastOn: "2029-10-31" });
  await add("Om en månad", { lastOn: "2026-12-22" });
  await add("Om två månader", { lastOn: "2026-12-23" });
  await add("Om ett halvår", { lastOn: "2027-05-21" });
  await add("Väntar", { ...unsigned, fromOn: "2027-01-01", lastOn: "2029-12-31" });
  await add("Utkast", { signed: "utkast", signedOn: "", fromOn: "2027-01-01", lastOn: "" });
  await add("Senare", { lastOn: "2029-08-31" }, linden);
  await add("Tills vidare", { lastOn: "", kind: "hyresavtal" });
  await add("Utgånget", { lastOn: "2026-10-31" });
  const old = await add("Ersatt", { lastOn: "2026-12-31" }, linden);
  const next = await add("Nytt", { fromOn: "2026-06-01", lastOn: "2030-05-31" }, linden);
  const { version } = await agreement(as, old);
  const said = { agreementId: old, version, replacedBy: next, replacedOn: "2026-06-01" };
  await as((ctx) => replaceAgreement(ctx, ties.replaceAgreement.parse(said)));
}

describe("the register of agreements", () => {
  test("is in parts by what must be done, the most urgent first, and in each by its day and its title", async () => {
    const w = await aRegister();
    await oneInEach(w);
    expect(await w.titles()).toEqual([
      ["forfallet", "Missat", "Inte undertecknat"],
      ["inom_30", "Om en månad"],
      ["inom_90", "Om två månader"],
      ["inom_180", "Om ett halvår"],
      ["vantar", "Utkast", "Väntar"],
      ["ovriga", "Senare", "Nytt", "Tills vidare"],
    ]);
    expect(await w.titles({ visa: "avslutade" })).toEqual([["avslutade", "Ersatt", "Utgånget"]]);
    const { total, running, soon, ended, over } = await w.list();
    expect([total, running, soon, ended, over]).toEqual([12, 10, 5, 2, false]);
    expect(await w.titles({ visa: "ta-stallning" })).toEqual([
      ["forfallet", "Missat", "Inte undertecknat"],
      ["inom_30", "Om en månad"],
      ["inom_90", "Om två månader"],
      ["inom_180", "Om ett halvår"],
    ]);
  });

  test("has what ended with no stand among what is to be decided, until there is one or another in its place", async () => {
    const w = await aRegister();
    const prolonged = { prolongation: "automatisk", prolongCount: "12", noticeCount: "6" };
    await w.add("Missat", { ...prolonged, lastOn: "2027-02-28" });
    await w.add("Gick ut", { lastOn: "2026-10-31" }, w.linden);
    expect(await w.titles()).toEqual([["forfallet", "Missat", "Gick ut"]]);
    expect(await w.titles({ visa: "ta-stallning" })).toEqual([["forfallet", "Missat", "Gick ut"]]);
    expect(await w.titles({ status: "utganget" })).toEqual([["forfallet", "Gick ut"]]);
    expect(await w.titles({ visa: "avslutade" })).toEqual([]);
    const { parts } = await w.list({ status: "utganget" });
    const said = parts.flatMap(({ rows }) => rows.map((one) => standSentence(one, today)));
    expect(said).toEqual(["Gick ut 31 oktober 2026 utan att någon hade tagit ställning."]);
    await w.add("Nytt", { fromOn: "2026-11-01", lastOn: "2029-10-31" }, w.linden);
    expect(await w.titles()).toEqual([
      ["forfallet", "Missat"],
      ["ovriga", "Nytt"],
    ]);
    expect(await w.titles({ visa: "avslutade" })).toEqual([["avslutade", "Gick ut"]]);
  });

  test("is asked by kind, party, centre and status, alone and together, and by nothing that can fail", async () => {
    const w = await aRegister();
    await oneInEach(w);
    const [, , third = "", fourth = ""] = w.all;
    await register(
      w.as,
      paper([w.linden], [third, fourth], { title: "Två andra", ...fixed, lastOn: "2029-08-31" }),
    );
    const found = async (view: Record<string, string>) =>
      (await w.titles(view)).flatMap(([, ...t]) => t);
    expect(await found({ slag: "hyresavtal" })).toEqual(["Tills vidare"]);
    expect(await found({ part: third })).toEqual(["Två andra"]);
    expect(await found({ familjecentral: w.linden })).toEqual(["Senare", "Två andra", "Nytt"]);
    expect(await found({ status: "vantar_pa_underskrift" })).toEqual([
      "Inte undertecknat",
      "Väntar",
    ]);
    expect(await found({ status: "utkast" })).toEqual(["Utkast"]);
    expect(await found({ status: "ersatt" })).toEqual(["Ersatt"]);
    expect(await found({ status: "utganget", familjecentral: w.linden })).toEqual([]);
    expect(await found({ part: third, slag: "hyresavtal" })).toEqual([]);
    const strange = { slag: "x", part: "1", familjecentral: "?", status: "y", sida: "-3" };
    expect((await w.list(strange)).found).toBe((await w.list()).found);
  });

  test("tells which overlap for the same centre, and shows them alone", async () => {
    const w = await aRegister();
    await w.add("Ett", { lastOn: "2029-08-31" });
    const other = await w.add("Två", { fromOn: "2028-01-01", lastOn: "2030-12-31", ...unsigned });
    await w.add("Grannens", { lastOn: "2029-08-31" }, w.linden);
    await w.add("Hyra", { lastOn: "2029-08-31", kind: "hyresavtal" });
    expect(await w.titles({ visa: "overlappar" })).toEqual([
      ["vantar", "Två"],
      ["ovriga", "Ett"],
    ]);
    expect((await w.list()).overlaps.has(other)).toBe(true);
    for (const nth of [0, 1]) await sign(w.as, other, nth, "2026-11-02");
    expect((await w.list({ visa: "overlappar" })).found).toBe(2);
    // An agreement of the whole county is for both.
    const county = paper([], w.all.slice(0, 2), { title: "Hela länet", scope: "lan", ...fixed });
    await register(w.as, county);
    expect((await w.list({ visa: "overlappar" })).found).toBe(4);
  });

  test("comes fifty at a time through its parts, and every count is of all", async () => {
    const w = await aRegister();
    for (let n = 0; n < 27; n++) await w.add(`Nära ${10 + n}`, { lastOn: "2026-12-10" });
    for (let n = 0; n < 26; n++) await w.add(`Sedan ${10 + n}`, { lastOn: "2029-12-10" });
    const [first, second] = [await w.list(), await w.list({ sida: "2" })];
    expect([first, second].map(({ found, page }) => [found, page.pages])).toEqual([
      [53, 2],
      [53, 2],
    ]);
    const shown = [first, second].map(({ parts }) =>
      parts.map(({ task, count, rows }) => [task, count, rows.length]),
    );
    expect(shown).toEqual([
      [
        ["inom_30", 27, 27],
        ["ovriga", 26, 23],
      ],
      [["ovriga", 26, 3]],
    ]);
    const ids = [first, second].flatMap(({ parts }) =>
      parts.flatMap(({ rows }) => rows.map((one) => one.id)),
    );
    expect(new Set(ids).size).toBe(53);
    expect((await w.list({ sida: "99" })).page.page).toBe(2);
  }, 60_000);
});
