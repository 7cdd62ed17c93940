import { beforeAll, describe, expect, test } from "vitest";
import { FollowUpPage } from "@/components/overviews/follow-up-page";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { getFollowUp } from "@/lib/county-report/queries";
import { readFollowUpView } from "@/lib/county-report/schema";
import { overviewLead } from "@/lib/i18n/sv/overview-lead";
import type { TestCounty } from "../support/county";
import { markup, textOf } from "../support/markup";
import { aCountyOfEight, adoptIn } from "../support/told";

let c: TestCounty;
let adopt: (year: number, code: string, many: number) => Promise<unknown>;
beforeAll(async () => {
  c = await aCountyOfEight();
  adopt = adoptIn(c);
});

const followUp = (kommun: string | null) =>
  c.as.coordinator((ctx) => getFollowUp(ctx, readFollowUpView(kommun ? { kommun } : {})), "read");
const yearsCompared = async (asked: object) => {
  const data = await c.as.coordinator(
    (ctx) => getComparison(ctx, readCompareView({ typ: "alla", ...asked })),
    "read",
  );
  return { last: data.years.at(-1), begun: data.begun?.year ?? null };
};
const told = async (kommun: string | null) => {
  const { figures } = (await followUp(kommun)).overview;
  return figures && { year: figures.year, begun: figures.begun };
};
const leadOf = async (kommun: string) =>
  overviewLead((await followUp(kommun)).overview)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");

describe("the year of the figures, while a new year's reports come in", () => {
  test("is the year before while a first few are adopted, of the county, of a municipality and in the comparison", async () => {
    const [many, two] = c.municipalities;
    await adopt(2025, many, 1);
    await adopt(2025, two, 1);
    const begun = (n: number, of: number) => ({ year: 2025, told: n, expected: of });
    expect(await told(null)).toEqual({ year: 2024, begun: begun(2, 8) });
    expect(await told(many)).toEqual({ year: 2024, begun: begun(1, 6) });
    expect(await told(two)).toEqual({ year: 2024, begun: begun(1, 2) });
    for (const asked of [{}, { kommun: many }, { kommun: two }])
      expect(await yearsCompared(asked)).toEqual({ last: 2024, begun: 2025 });
    expect(await yearsCompared({ till: "2025" })).toEqual({ last: 2025, begun: null });
    expect(textOf(markup(FollowUpPage(await followUp(many))))).toContain(
      "1 av 6 har lämnat fastställda siffror för 2025. Det året visas här när mer än hälften har gjort det.",
    );
  });

  test("is the new year for each place as soon as most of its own have told it", async () => {
    const [many, two] = c.municipalities;
    await adopt(2025, two, 2);
    expect(await told(two)).toEqual({ year: 2025, begun: null });
    expect(await told(many)).toMatchObject({ year: 2024 });
    expect(await told(null)).toMatchObject({ year: 2024, begun: { told: 3 } });
    expect(await yearsCompared({ kommun: two })).toEqual({ last: 2025, begun: null });
    expect(await leadOf(two)).toContain("oförändrade från 2024 till 2025 vid de två");
    await adopt(2025, many, 4);
    expect(await told(many)).toEqual({ year: 2025, begun: null });
    expect(await told(null)).toEqual({ year: 2025, begun: null });
    expect(await yearsCompared({})).toEqual({ last: 2025, begun: null });
  });
});
