import { expect, test } from "vitest";
import { RoundPage } from "@/components/year/round-page";
import { getCentreYear } from "@/lib/centre-year/queries";
import { getMatrix } from "@/lib/matrix/queries";
import { readMatrixView } from "@/lib/matrix/schema";
import { changeRound } from "@/lib/year/commands";
import { getRound, roundOf } from "@/lib/year/queries";
import * as schema from "@/lib/year/schema";
import { aYear, begin, fill, step, write, type Year } from "../support/document";
import { markup } from "../support/markup";

const roundNow = (y: Year) => y.county((ctx) => roundOf(ctx, { kind: "plan", year: 2026 }), "read");

/** The plans of 2026 are to be handed in by a Saturday, the day before the tests' own, and are locked after it. */
async function bySaturday(y: Year, bankDays: string) {
  const { id: roundId, version } = await roundNow(y);
  const input = schema.changeRound.parse({
    ...{ roundId, version: String(version), ways: "both", headings: "ja", bankDays },
    ...{ opensOn: "2025-10-01", deadlineOn: "2026-11-21", lastOn: "2026-11-21" },
  });
  await y.county((ctx) => changeRound(ctx, input));
}

const timing = async (y: Year) => {
  const { columns, rows } = await y.county((ctx) => getMatrix(ctx, readMatrixView({})), "read");
  const of2026 = columns.find(({ kind, year }) => kind === "plan" && year === 2026);
  return rows[0]?.cells[of2026?.id ?? ""];
};

test("a last day on a Saturday holds until the next bank day everywhere, where the county has chosen so", async () => {
  const y = await aYear();
  const id = await begin(y, "plan", 2026);
  await fill(y.local, id);
  await bySaturday(y, "");
  expect(await timing(y)).toMatchObject({ timing: "forsenad", dueOn: "2026-11-21" });
  await expect(write(y.local, id, "delaktighet", "Nytt.")).rejects.toMatchObject({
    rule: "document_locked",
  });
  await bySaturday(y, "ja");
  const { deadlines, chosen } = await roundNow(y);
  const monday = { deadlineOn: "2026-11-23", graceOn: "2026-11-23", lastOn: "2026-11-23" };
  const saturday = { deadlineOn: "2026-11-21", graceOn: "2026-11-21", lastOn: "2026-11-21" };
  expect({ deadlines, chosen }).toEqual({
    deadlines: { opensOn: "2025-10-01", ...monday },
    chosen: saturday,
  });
  expect(await timing(y)).toMatchObject({ timing: "i_god_tid", dueOn: "2026-11-23" });
  const { now } = await y.local((ctx) => getCentreYear(ctx, y.centreId), "read");
  expect(now.find((row) => row.year === 2026)).toMatchObject({ chosenOn: "2026-11-21" });
  const { id: roundId } = await roundNow(y);
  const page = await y.county((ctx) => getRound(ctx, roundId), "read");
  const said = "23 november 2026 (flyttad från 21 november 2026, som är en lördag)";
  expect(markup(RoundPage({ page, definitions: [] })).split(said)).toHaveLength(4);
  await write(y.local, id, "delaktighet", "Nytt.");
  await step(y.local, "submitDocument", id);
  expect(await timing(y)).toMatchObject({ timing: "i_tid" });
  // Chosen back, the day is what was chosen.
  await bySaturday(y, "");
  expect(await roundNow(y)).toMatchObject({
    deadlines: saturday,
    chosen: { deadlineOn: null, graceOn: null, lastOn: null },
  });
});
