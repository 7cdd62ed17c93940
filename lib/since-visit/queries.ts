import { agreementsOn } from "@/lib/agreements/keeping";
import { sql } from "@/lib/db/sql";
import { signedOn } from "@/lib/domain/agreement";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { may } from "@/lib/domain/policy";
import { isSince, kindsSince } from "@/lib/domain/since-visit";
import { changesSql } from "@/lib/history/queries";
import { bodyName } from "@/lib/i18n/sv/agreements";
import { wholeMatrix } from "@/lib/matrix/queries";
import { countyOn, seenOf } from "@/lib/overviews/queries";
import type { Ctx } from "@/lib/request";

/** Of which centres; null for the whole county. */
type Within = ReadonlySet<string> | null;
const has = (within: Within, id: string) => within === null || within.has(id);

/** The centres whose kind is another than on a day, or that have opened or closed since. */
async function kindsOf(ctx: Ctx, visited: Day, within: Within) {
  const then = await countyOn(ctx, visited);
  if (!then) return [];
  const { centres } = await seenOf(ctx);
  const names = new Map(centres.map(({ id, name }) => [id, name]));
  const now = centres.flatMap(({ id, name, now: today }) =>
    today ? [{ id, name, ...today }] : [],
  );
  return kindsSince(now, then.centres, (id) => names.get(id) ?? "").filter(({ id }) =>
    has(within, id),
  );
}

/** What is asked in one statement: what has been adopted after a day, and how many changes the log has from it on. */
async function readSince(ctx: Ctx, visited: Day) {
  const [row] = await ctx.db.$queryRaw<
    { adopted: { id: string; on: Day }[]; changes: number }[]
  >(sql`
    select (
      select coalesce(json_agg(x), '[]') from (
        select v.document_id as id, max((v.frozen_at at time zone 'Europe/Stockholm')::date) as on
        from document_version v
        where v.county_id = (select app.county())
          and v.frozen_at >= (${visited}::date + 1)::timestamp at time zone 'Europe/Stockholm'
        group by v.document_id) x
    ) as adopted, (${changesSql(ctx, visited)}) as changes`);
  return {
    adopted: new Map((row?.adopted ?? []).map(({ id, on }) => [id, on] as const)),
    changes: row?.changes ?? 0,
  };
}
type Since = Awaited<ReturnType<typeof readSince>>;

type Moved = {
  id: string;
  kind: DocumentKind;
  year: number;
  centre: string;
  what: "inlamnad" | "faststalld";
  on: Day;
};

/** What has been handed in or adopted since a day, the latest first; what is both is told as adopted. */
async function documentsOf(
  ctx: Ctx,
  visited: Day,
  within: Within,
  { adopted }: Since,
): Promise<Moved[]> {
  if (!may(ctx.actor, "document.read", { level: "county" })) return [];
  const { rounds, rows } = await wholeMatrix(ctx);
  return rows
    .filter(({ id }) => has(within, id))
    .flatMap(({ name: centre, cells }) =>
      rounds.flatMap(({ id: roundId, kind, year }): Moved[] => {
        const { documentId: id, submittedOn } = cells[roundId] ?? {};
        if (!id) return [];
        const of = { id, kind, year, centre };
        const on = adopted.get(id);
        if (on) return [{ ...of, what: "faststalld", on }];
        return submittedOn && isSince(submittedOn, visited, ctx.today)
          ? [{ ...of, what: "inlamnad", on: submittedOn }]
          : [];
      }),
    )
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.centre.localeCompare(b.centre, "sv"));
}

/** The agreements that some party has signed since a day, with who, and whether all have now. */
async function agreementsOf(ctx: Ctx, visited: Day, within: Within) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) return [];
  return (await agreementsOn(ctx, ctx.today))
    .filter((one) => within === null || one.centreIds.some((id) => within.has(id)))
    .flatMap(({ id, title, parties, facts }) => {
      const by = parties.filter((party) => isSince(party.signedOn, visited, ctx.today));
      return by.length === 0
        ? []
        : [
            {
              ...{ id, title, all: signedOn(facts) !== null },
              by: by.map(({ body }) => bodyName(body)),
            },
          ];
    });
}

/**
 * What has become of the county, or of some of its centres, since the day of a person's last visit: the rows behind what
 * has moved, and how many changes the log holds from that day on.
 */
export async function happenedSince(ctx: Ctx, visited: Day, within: Within) {
  const since = await readSince(ctx, visited);
  return {
    on: visited,
    kinds: await kindsOf(ctx, visited, within),
    documents: await documentsOf(ctx, visited, within, since),
    agreements: await agreementsOf(ctx, visited, within),
    changes: since.changes,
  };
}
export type Happened = Awaited<ReturnType<typeof happenedSince>>;
