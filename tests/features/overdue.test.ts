import { describe, expect, test } from "vitest";
import { CentreYearPage } from "@/components/year/centre-year-page";
import { getCentreYear } from "@/lib/centre-year/queries";
import { closeRound } from "@/lib/closing/commands";
import { getMatrix } from "@/lib/matrix/queries";
import { readMatrixView } from "@/lib/matrix/schema";
import { getStart } from "@/lib/start/queries";
import { openRound } from "@/lib/year/commands";
import { roundOf } from "@/lib/year/queries";
import * as yearSchemas from "@/lib/year/schema";
import { afterSeeing } from "../support/centre";
import type { TestCounty } from "../support/county";
import { aYear, begin, fill, step, type Year } from "../support/document";
import { markup, textOf } from "../support/markup";

const opened = (y: Year, year: number) =>
  y.county((ctx) =>
    openRound(
      ctx,
      yearSchemas.openRound.parse({
        kind: "plan",
        year: String(year),
        opensOn: `${year - 1}-10-01`,
        deadlineOn: `${year - 1}-12-15`,
        lastOn: "",
        ways: "both",
      }),
    ),
  );

const matrix = (y: Year, asked: Record<string, string> = {}) =>
  y.county((ctx) => getMatrix(ctx, readMatrixView(asked)), "read");
/** What the centre's own start page offers to go on with. */
const next = async (y: Year) => {
  const { year } = await y.local((ctx) => getStart(ctx), "read");
  const one = year.find(({ centreId }) => centreId === y.centreId)?.next;
  return one && { kind: one.kind, year: one.year, timing: one.timing };
};

/** The centre's own page of its year, and what can be begun there. */
async function yearPage(y: Year, as: TestCounty["as"]["coordinator"] = y.local) {
  const year = await as((ctx) => getCentreYear(ctx, y.centreId), "read");
  const html = markup(
    CentreYearPage({ year, begin: async (state) => state, operationId: crypto.randomUUID() }),
  );
  const buttons = [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, b = ""]) =>
    textOf(b),
  );
  return { html, text: textOf(html), buttons, year };
}

describe("a plan that is years overdue", () => {
  test("stays in sight of the county and of whoever writes it, until it has come", async () => {
    const y = await aYear();
    for (const year of [2021, 2022, 2023, 2024, 2025]) await opened(y, year);
    // Six years stand side by side, and eight are open: the two earliest are named all the same.
    const { columns, lateBefore } = await matrix(y);
    expect(columns.map(({ year }) => year)).not.toContain(2021);
    expect(lateBefore).toEqual({ documents: 2, year: 2021 });
    const led = await matrix(y, { lage: "forsenad", fran: "2021" });
    expect(led.lateBefore).toBeNull();
    const late = led.rows.flatMap(({ cells }) =>
      led.columns.filter(({ id }) => cells[id]?.timing === "forsenad").map(({ year }) => year),
    );
    expect(late).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);

    // Whoever writes is led to the one that was due first, one after the other.
    expect(await next(y)).toEqual({ kind: "plan", year: 2021, timing: "forsenad" });
    const id = await begin(y, "plan", 2021);
    expect(await next(y)).toEqual({ kind: "plan", year: 2021, timing: "forsenad" });
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    expect(await next(y)).toEqual({ kind: "plan", year: 2022, timing: "forsenad" });
    expect((await matrix(y)).lateBefore).toEqual({ documents: 1, year: 2022 });
  });

  test("is begun and gone on with from the centre's own page", async () => {
    const y = await aYear();
    for (const year of [2021, 2022]) await opened(y, year);
    expect((await yearPage(y)).buttons).toEqual(
      expect.arrayContaining([
        "Börja skriva planen för 2021",
        "Börja skriva planen för 2022",
        "Börja skriva planen för 2026",
      ]),
    );
    // It is the first that is due, and so the one main button.
    expect((await yearPage(y)).year.now.map(({ year }) => year)[0]).toBe(2021);

    const id = await begin(y, "plan", 2021);
    const begun = await yearPage(y);
    expect(begun.buttons).not.toContain("Börja skriva planen för 2021");
    expect(begun.html).toContain(`/planer-och-berattelser/${id}/avsnitt/`);
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    expect((await yearPage(y)).year.now.map(({ year }) => year)).not.toContain(2021);
    expect((await yearPage(y)).year.earlier.map(({ year }) => year)).toContain(2021);
  });

  test("stands among earlier years, late, to whoever cannot write it", async () => {
    const y = await aYear();
    await opened(y, 2021);
    const { buttons, year, text } = await yearPage(y, y.c.as.reader);
    expect(buttons.filter((label) => label.startsWith("Börja"))).toEqual([]);
    expect(year.earlier.map((row) => row.year)).toContain(2021);
    expect(text).toContain("Verksamhetsplan 2021Inte påbörjad, försenad");
  });

  test("waits for nobody when the county has closed its year", async () => {
    const y = await aYear();
    for (const year of [2021, 2022, 2023, 2024, 2025]) await opened(y, year);
    for (const year of [2021, 2022]) {
      const { id, version } = await y.county((ctx) => roundOf(ctx, { kind: "plan", year }), "read");
      await afterSeeing(y.county, closeRound, { roundId: id, version, seen: null });
    }
    expect((await matrix(y)).lateBefore).toBeNull();
    expect(await next(y)).toMatchObject({ year: 2023 });
  });
});
