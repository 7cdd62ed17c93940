import { describe, expect, test } from "vitest";
import { DocumentSteps } from "@/components/writing/document-side";
import { RoundPage } from "@/components/year/round-page";
import { documentsThatWait } from "@/lib/document-steps/queries";
import { changeRound } from "@/lib/year/commands";
import { getRound, roundOf } from "@/lib/year/queries";
import * as schema from "@/lib/year/schema";
import { adopt, aYear, begin, fill, read, reopen, step, type Year } from "../support/document";
import { fileIt } from "../support/filing";
import { markup } from "../support/markup";

const roundId = async (y: Year) =>
  (await y.county((ctx) => roundOf(ctx, { kind: "plan", year: 2026 }), "read")).id;

/** The county wants two persons behind each plan of 2026. */
async function two(y: Year) {
  const round = await y.county((ctx) => roundOf(ctx, { kind: "plan", year: 2026 }), "read");
  const input = schema.changeRound.parse({
    ...{ roundId: round.id, version: String(round.version), ways: "both", headings: "ja" },
    ...{ opensOn: "2025-10-01", deadlineOn: "2025-12-15", lastOn: "2027-01-31", byAnother: "ja" },
  });
  await y.county((ctx) => changeRound(ctx, input));
}

/** She who both coordinates the centre and chairs its group. */
const bothAt = ({ c, centreId, groupId }: Year) =>
  c.acting("lokal_samordnare", [
    { role: "lokal_samordnare", scope: { level: "centres", ids: [centreId] } },
    {
      role: "ordforande",
      scope: { level: "group", id: groupId, county: false, codes: [], ids: [centreId] },
    },
  ]);

async function handedIn(y: Year, as = bothAt(y)) {
  const id = await begin(y, "plan", 2026);
  await fill(as, id);
  await step(as, "submitDocument", id);
  return id;
}
const another = { rule: "adoption_by_another" };

describe("whoever hands in does not herself adopt", () => {
  test("is no rule until the county says so, and stands on the round's page", async () => {
    const y = await aYear();
    await adopt(bothAt(y), await handedIn(y));
    const page = async () => {
      const id = await roundId(y);
      const data = await y.county((ctx) => getRound(ctx, id), "read");
      return markup(RoundPage({ page: data, definitions: [] }));
    };
    expect(await page()).toContain("Samma person får lämna in och fastställa");
    await two(y);
    expect(await page()).toContain("Den som lämnar in får inte själv fastställa");
  });

  test("she is told why and who can, by either way; another chair adopts", async () => {
    const y = await aYear();
    await two(y);
    const both = bothAt(y);
    const id = await handedIn(y);
    await expect(adopt(both, id)).rejects.toMatchObject(another);
    await expect(adopt(both, id, "recordAdoption")).rejects.toMatchObject(another);
    const shown = markup(DocumentSteps({ document: await read(both, id) }));
    expect(shown).toContain("En annan ordförande i gruppen kan fastställa");
    expect(shown).not.toContain("/steg/faststall");
    const waits = async (as: typeof both) =>
      (await as((ctx) => documentsThatWait(ctx), "read")).map(({ document }) => document.why);
    expect([await waits(both), await waits(y.chair)]).toEqual([[], ["to_adopt"]]);
    expect(markup(DocumentSteps({ document: await read(y.chair, id) }))).toContain(
      "/steg/faststall",
    );
    await adopt(y.chair, id);
    // Of the next version it is again whoever handed that in.
    await reopen(both, id, "correct");
    await step(both, "submitDocument", id);
    await expect(adopt(both, id)).rejects.toMatchObject(another);
    await adopt(y.chair, id);
  });

  test("another who writes records the decision, but not of what nobody has handed in", async () => {
    const y = await aYear();
    await two(y);
    const id = await begin(y, "plan", 2026);
    await fill(y.local, id);
    await expect(adopt(y.local, id, "recordAdoption")).rejects.toMatchObject({
      rule: "adoption_handed_in_first",
    });
    await step(y.local, "submitDocument", id);
    await expect(adopt(y.local, id, "recordAdoption")).rejects.toMatchObject(another);
    await adopt(y.c.as.koordinator, id, "recordAdoption");
    expect((await read(y.county, id)).state).toBe("faststalld");
  });

  test("a file does both, so the county hands it in", async () => {
    const y = await aYear();
    await two(y);
    const of2026 = { year: "2026", adoptedOn: "2026-11-20" };
    await expect(fileIt(y.local, y.centreId, of2026)).rejects.toMatchObject({
      rule: "adoption_filed_by_county",
    });
    await fileIt(y.county, y.centreId, of2026);
  });

  test("what another handed in after her is hers to adopt", async () => {
    const y = await aYear();
    await two(y);
    const both = bothAt(y);
    const id = await handedIn(y);
    await step(both, "takeBackDocument", id);
    await step(y.c.as.koordinator, "submitDocument", id);
    await adopt(both, id);
  });
});
