import { beforeAll, expect, test } from "vitest";
import { agreementRows } from "@/lib/agreement-rows/queries";
import { moreByChance, withChance } from "../support/by-chance";
import { aCounty, type TestCounty } from "../support/county";

let c: TestCounty;
beforeAll(async () => {
  c = await aCounty();
  await moreByChance(c, 50, [2025]);
  await moreByChance(await aCounty(), 10, [2025]);
  // All that an agreement may have, at some of them.
  await withChance(c, async (db) => {
    await db.query(
      "insert into party_body (county_id, id, organisation, org_nr, body, kind) values ($1, pg_temp.an_id('other body'), 'Exempelstaden', '2120000001', 'Socialnämnden', 'kommun')",
      [c.id],
    );
    await db.query(
      `insert into agreement_party (county_id, id, agreement_id, body_id, position, diarienummer, signatory, signatory_title, delegation,
         signed_on, signed_how, notice_count, notice_unit, decided_on, decision)
       select $1, pg_temp.an_id('other party', a.id::text), a.id, b.id, 0, 'D 1', 'Kim Exempel', 'Direktör', 'Ordning 3', '2024-02-01', 'papper', 6, 'manader', '2024-02-02', '§ 6'
       from agreement a, lateral (select id from party_body x where x.county_id = $1 and x.id not in (select y.body_id from agreement_party y where y.agreement_id = a.id) order by x.id limit 1) b
       where a.county_id = $1 and pg_temp.chance('other party', a.id::text) < 0.6`,
      [c.id],
    );
    await db.query(
      `with n as (insert into person (county_id, id, name, email) values ($1, pg_temp.an_id('responsible'), 'Robin Exempel', 'robin@prov.example') returning id)
       update agreement a set note = 'Prov', review_on = '2027-01-15', compensation_level = 80, prolongation = 'option', prolong_count = 12,
         prolong_unit = 'manader', prolong_most = 2, responsible_id = n.id
       from n where a.county_id = $1 and pg_temp.chance('said', a.id::text) < 0.5`,
      [c.id],
    );
    const undone = (what: string) =>
      `case when pg_temp.chance('undone', '${what}', a.id::text) < 0.4 then '2026-02-01'::date end, case when pg_temp.chance('undone', '${what}', a.id::text) < 0.4 then 'Fel' end`;
    const some = (what: string) =>
      `from agreement a, generate_series(1, 3) n where a.county_id = $1 and pg_temp.chance('${what}', n::text, a.id::text) < 0.4`;
    await db.query(
      `insert into agreement_notice (county_id, id, agreement_id, way, given_on, last_on, decided_by, decision, withdrawn_on, withdrawn_why)
       select $1, pg_temp.an_id('notice', a.id::text), a.id, 'overenskommelse', '2026-01-10', '2026-06-30', 'Nämnden', '§ 1', ${undone("notice")}
       from agreement a where a.county_id = $1 and pg_temp.chance('notice', a.id::text) < 0.5`,
      [c.id],
    );
    await db.query(
      `insert into agreement_option (county_id, id, agreement_id, decided_on, last_on, decided_by, decision, withdrawn_on, withdrawn_why)
       select $1, pg_temp.an_id('option', n::text, a.id::text), a.id, '2025-01-01'::date + n, '2027-01-01'::date + n, 'Nämnden', '§ ' || n, ${undone("option")} ${some("option")}`,
      [c.id],
    );
    await db.query(
      `insert into agreement_stand (county_id, id, agreement_id, period_last_on, review, answer, decided_on, decided_by, decision, next_step, withdrawn_on, withdrawn_why)
       select $1, pg_temp.an_id('stand', n::text, a.id::text), a.id, a.last_on, n = 1, 'omforhandla', '2025-03-01'::date + n, 'Nämnden', '§ ' || n, 'Möte', ${undone("stand")} ${some("stand")}`,
      [c.id],
    );
    await db.query(
      `with pair as (select id, lead(id) over (order by id) as next, row_number() over (order by id) as nth from agreement where county_id = $1)
       update agreement a set replaced_by = p.next, replaced_on = '2026-09-01' from pair p where p.id = a.id and p.next is not null and p.nth in (2, 7, 9)`,
      [c.id],
    );
    await db.query(
      `with pair as (select id, lead(id) over (order by id) as next from party_body where county_id = $1)
       update party_body b set succeeded_by = p.next, succeeded_on = '2026-05-01' from pair p where p.id = b.id and p.next is not null`,
      [c.id],
    );
    await db.query(
      `update agreement set annulled_on = '2026-03-01', annulled_why = 'Dubblett'
       where county_id = $1 and replaced_by is null and pg_temp.chance('annulled', id::text) < 0.1`,
      [c.id],
    );
  });
});

/** The same asked through the client, a relation at a time. */
async function again() {
  const rows = await c.as.coordinator(
    ({ db }) =>
      db.agreement.findMany({
        relationLoadStrategy: "query",
        where: { annulledOn: null },
        omit: { annulledOn: true, annulledWhy: true, countyId: true },
        orderBy: [{ title: "asc" }, { id: "asc" }],
        include: {
          centres: { orderBy: { id: "asc" } },
          parties: {
            omit: { countyId: true },
            orderBy: [{ position: "asc" }, { id: "asc" }],
            include: {
              body: {
                omit: { countyId: true, version: true, succeededBy: true },
                include: { successor: { select: { organisation: true, body: true } } },
              },
            },
          },
          notices: { omit: { countyId: true }, orderBy: { id: "asc" } },
          options: { omit: { countyId: true }, orderBy: { id: "asc" } },
          stands: { omit: { countyId: true }, orderBy: [{ decidedOn: "desc" }, { id: "asc" }] },
          responsible: { select: { id: true, name: true, userId: true } },
        },
      }),
    "read",
  );
  const told = rows.map(({ centres, ...row }) => {
    return { ...row, centreIds: centres.map(({ centreId }) => centreId) };
  });
  return JSON.parse(JSON.stringify(told).replaceAll("T00:00:00.000Z", ""));
}

test("every agreement is read in one statement as the client reads it table by table", async () => {
  const rows = await c.as.coordinator(agreementRows, "read");
  expect(rows.map((row) => ({ ...row }))).toEqual(await again());
  // Each of it is there to be compared.
  const all = <T>(of: (row: (typeof rows)[number]) => readonly T[]) => rows.flatMap(of).length;
  expect(all(({ notices }) => notices)).toBeGreaterThan(5);
  expect(all(({ options }) => options)).toBeGreaterThan(10);
  expect(all(({ stands }) => stands)).toBeGreaterThan(10);
  expect(rows.filter(({ parties }) => parties.length > 1).length).toBeGreaterThan(5);
  expect(rows.filter(({ responsible }) => responsible).length).toBeGreaterThan(5);
  expect(rows.filter(({ replacedBy }) => replacedBy).length).toBe(3);
  expect(all(({ parties }) => parties.filter(({ body }) => body.successor))).toBeGreaterThan(5);
});
