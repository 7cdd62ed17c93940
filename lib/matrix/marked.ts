import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { type Cell, columnOf } from "./rows";
import type { MarkedDeed, MarkedView } from "./schema";

const notHandedIn = ({ timing, exempt }: Cell) =>
  !exempt && (timing === "forsenad" || timing === "i_god_tid");

/** To which rows a deed applies. Whoever has got a document back is reminded too. */
const applies: Record<MarkedDeed, (cell: Cell) => boolean> = {
  paminn: (cell) =>
    (cell.expected && notHandedIn(cell) && cell.state !== "inlamnad") ||
    cell.state === "ska_kompletteras",
  "langre-tid": (cell) => cell.expected && notHandedIn(cell) && cell.state !== "inlamnad",
  "avsluta-langre-tid": (cell) => cell.longer !== null && notHandedIn(cell),
  "ta-emot": (cell) => cell.state === "faststalld",
  "ta-tillbaka": (cell) => cell.state === "mottagen",
};

/** Who coordinates each of the centres today, with the address to write to. */
function coordinatorsOf(ctx: Ctx, centres: readonly string[]) {
  return ctx.db.$queryRaw<{ centreId: string; name: string; email: string }[]>`
    select x.centre_id as "centreId", p.name, p.email from assignment a
      join assignment_centre x on x.county_id = a.county_id and x.assignment_id = a.id
      join person p on p.county_id = a.county_id and p.id = a.person_id
    where a.county_id = (select app.county()) and a.role = 'lokal_samordnare' and x.centre_id = any(${centres}::uuid[])
      and a.from_on <= ${ctx.today}::date and (a.until_on is null or a.until_on > ${ctx.today}::date)
    order by p.name, p.id`;
}

/** What is about to be done with some documents of one column: to which rows it applies, and which are ticked. */
export async function getMarked(ctx: Ctx, { gor, omgang, fc }: MarkedView) {
  if (!may(ctx.actor, "document.receive", { level: "county" })) throw new Problem("not_allowed");
  const { round, rows } = await columnOf(ctx, omgang);
  const fit = rows.filter(({ cell }) => applies[gor](cell));
  const marked = rows.filter(({ id }) => fc.includes(id));
  // What is given, and what is undone, is for those that are named; the rest is asked of everybody to whom it applies.
  const all = gor === "paminn" || gor === "ta-emot" ? fit : [];
  const chosen = marked.length > 0 ? fit.filter((row) => marked.includes(row)) : all;
  const writers =
    gor === "paminn"
      ? await coordinatorsOf(
          ctx,
          chosen.map(({ id }) => id),
        )
      : [];
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    deed: gor,
    round,
    /** Every row to which it applies, for the form; those that were ticked, or all where none was. */
    fit,
    chosen: chosen.map(({ id }) => id),
    /** Ticked, but the deed does not apply to them. */
    left: marked.filter((row) => !fit.includes(row)),
    reminded: chosen.map(({ id, name, cell }) => ({
      lastOn: cell.longer ?? round.deadlines.deadlineOn,
      id,
      name,
      cell,
      writers: writers.filter((writer) => writer.centreId === id),
    })),
  };
}
export type Marked = Awaited<ReturnType<typeof getMarked>>;
