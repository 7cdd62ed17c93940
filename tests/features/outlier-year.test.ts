import { describe, expect, test } from "vitest";
import { closeRound } from "@/lib/closing/commands";
import * as questions from "@/lib/figure-questions/commands";
import * as schema from "@/lib/figure-questions/schema";
import { getOutliers } from "@/lib/outliers/queries";
import { readOutlierView } from "@/lib/outliers/schema";
import { roundOf } from "@/lib/year/queries";
import { afterSeeing } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { aCountyOfEight, adoptIn } from "../support/told";

const opened = async (c: TestCounty, asked: Record<string, string> = {}) =>
  (await c.as.coordinator((ctx) => getOutliers(ctx, readOutlierView(asked)), "read")).year;

/** A report of 2024 of the first of the county's centres. */
const aReport = async (c: TestCounty, year: number) =>
  c.as.coordinator(
    ({ db }) => db.document.findFirstOrThrow({ where: { year }, orderBy: { centreId: "asc" } }),
    "read",
  );

let said = 0;
async function say(c: TestCounty, name: keyof typeof questions, body: string) {
  const { id } = await aReport(c, 2024);
  const input = schema[name].parse({ documentId: id, key: "besok_barn", version: ++said, body });
  await c.as.coordinator((ctx) => questions[name](ctx, input as never));
}

/** The numbers of a year's drafts, before anybody has handed them in. */
const tell = (c: TestCounty, year: number, value: number) =>
  asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `update document_figure f set value = $3 from document_version v join document d on d.county_id = v.county_id and d.id = v.document_id
      where f.county_id = $1 and v.county_id = f.county_id and v.id = f.document_version_id and d.year = $2 and v.frozen_at is null`,
      [c.id, year, value],
    );
  });

describe("the year that the list of figures that stand out opens on", () => {
  test("is not the new year at its first report, nor one with a question left behind, unless there is something to do in it", async () => {
    const c = await aCountyOfEight();
    const [many, two] = c.municipalities;
    expect(await opened(c)).toBe(2024);
    // The first report says the same as last year: nothing to do, and most have yet to tell.
    await adoptIn(c)(2025, two, 1);
    expect(await opened(c)).toBe(2024);
    expect(await opened(c, { ar: "2025" })).toBe(2025);
    await adoptIn(c)(2025, many, 4);
    expect(await opened(c)).toBe(2025);
    // A question about the year before is still to be closed.
    await say(c, "askAboutFigure", "Stämmer det?");
    expect(await opened(c)).toBe(2024);
    await say(c, "acceptFigure", "Samordnaren har slutat.");
    expect(await opened(c)).toBe(2025);
    await say(c, "askAboutFigure", "Räknas vuxna med?");
    // Now something stands out in the new year, and nobody has asked.
    await tell(c, 2025, 300);
    await adoptIn(c)(2025, many, 5);
    expect(await opened(c)).toBe(2025);
  });

  test("is not a closed year for what stands out there, where nothing is asked any more", async () => {
    const c = await aCountyOfEight();
    const [, two] = c.municipalities;
    await tell(c, 2025, 300);
    await adoptIn(c)(2025, two, 1);
    expect(await opened(c)).toBe(2025);
    const { id: roundId, version } = await c.as.coordinator(
      (ctx) => roundOf(ctx, { kind: "berattelse", year: 2025 }),
      "read",
    );
    await afterSeeing(c.as.coordinator, closeRound, { roundId, version, seen: null });
    expect(await opened(c)).toBe(2024);
  });

  test("is the year before where nobody has told anything", async () => {
    const c = await aCounty();
    expect(await opened(c)).toBe(2025);
  });
});
