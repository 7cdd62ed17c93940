import { beforeAll, describe, expect, test } from "vitest";
import { FollowUpPage } from "@/components/overviews/follow-up-page";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { getFollowUp } from "@/lib/county-report/queries";
import { readFollowUpView } from "@/lib/county-report/schema";
import { overviewLead } from "@/lib/i18n/sv/overview-lead";
import { openRound } from "@/lib/year/commands";
import * as yearSchema from "@/lib/year/schema";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { markup, textOf } from "../support/markup";

let c: TestCounty;
beforeAll(async () => {
  c = await aCounty();
  for (const year of ["2024", "2025"]) {
    const days = { opensOn: `${year}-11-01`, deadlineOn: `${Number(year) + 1}-02-15`, lastOn: "" };
    const said = { kind: "berattelse", year, ways: "both", ...days };
    await c.as.coordinator((ctx) => openRound(ctx, yearSchema.openRound.parse(said)));
  }
  // Six centres in the one municipality and two in the other have told 2024; of 2025 each has a draft.
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `with n as (select gen_random_uuid() as id, i from generate_series(1, 8) i),
        centre as (insert into centre (county_id, id) select $1, id from n returning id),
        profile as (insert into centre_profile (county_id, id, centre_id, name, host_municipality, from_on)
          select $1, gen_random_uuid(), id, 'Familjecentralen ' || i || ' (exempel)', case when i <= 6 then $2 else $3 end, '2015-01-01' from n),
        status as (insert into centre_status (county_id, id, centre_id, status, from_on)
          select $1, gen_random_uuid(), id, 'i_drift'::centre_status_name, '2015-01-01' from n),
        d as (insert into document (county_id, id, centre_id, kind, year, state, submitted_on)
          select $1, gen_random_uuid(), id, 'berattelse', y, (case y when 2024 then 'mottagen' else 'utkast' end)::document_state,
            case y when 2024 then '2025-02-01'::date end from n, unnest(array[2024, 2025]) y returning id),
        v as (insert into document_version (county_id, id, document_id, number) select $1, gen_random_uuid(), id, 1 from d returning id)
      insert into document_figure (county_id, id, document_version_id, key, required, position, state, value)
        select $1, gen_random_uuid(), id, 'besok_barn', true, 1, 'varde', 100 from v`,
      [c.id, ...c.municipalities],
    );
  });
  await adopt(2024, c.municipalities[0], 6);
  await adopt(2024, c.municipalities[1], 2);
});

/** So many of a municipality's reports of a year are adopted. */
const adopt = (year: number, code: string, many: number) =>
  asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `with chosen as (select d.id from document d join centre_profile p on p.centre_id = d.centre_id
          where d.county_id = $1 and d.year = $2 and p.host_municipality = $3 order by d.centre_id limit $4),
        state as (update document set state = 'mottagen', submitted_on = '2026-01-20' where id in (select id from chosen) and state = 'utkast')
      update document_version set frozen_at = now(), adopted_on = '2026-01-20', way = 'ordforande' where frozen_at is null and document_id in (select id from chosen)`,
      [c.id, year, code, many],
    );
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
