import { whileUnchanged } from "@/lib/db/unchanged";
import {
  breaksIn,
  comparedYears,
  directionOf,
  kindBreaks,
  mostCompared,
  perChildren,
  usualKind,
} from "@/lib/domain/comparison";
import { type Day, day } from "@/lib/domain/day";
import { shippedFigures } from "@/lib/domain/figure";
import { changesOf, definitionIn } from "@/lib/domain/new-definition";
import type { Scope } from "@/lib/domain/overview";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { inOperation } from "@/lib/domain/status";
import { yearOf } from "@/lib/overviews/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";
import { type Raw, read, toldYears } from "./read";
import { type ComparedRow, cellsBy, kindOf, kindsBy, municipalRows } from "./rows";
import type { CompareView } from "./schema";

export type { ComparedRow } from "./rows";

/** The day on which a centre's kind is asked: the last of the last year that is compared, or today if that is to come. */
const dayOfKind = (year: number, today: Day): Day =>
  `${year}-12-31` < today ? day(`${year}-12-31`) : today;

/**
 * A figure over centres and years: like with like, adopted reports alone unless others are asked for, and the counts
 * that are too small left out. Throws `not_allowed`.
 */
export async function getComparison(ctx: Ctx, view: CompareView) {
  if (!may(ctx.actor, "document.read", { level: "county" })) throw new Problem("not_allowed");
  const key = JSON.stringify(["comparison", ctx.today, view]);
  // What some few have chosen is theirs alone; the views that everybody meets are kept.
  const compared =
    view.central.length > 0
      ? await compare(ctx, view)
      : await whileUnchanged(ctx, key, () => compare(ctx, view));
  return { ...compared, mayExport: may(ctx.actor, "register.export", { level: "county" }) };
}
export type Comparison = Awaited<ReturnType<typeof getComparison>>;

/** Those whose year is the last that is compared, where nobody has said which. */
const scopeOf = ({ central, kommun }: CompareView): Scope => {
  if (central.length > 0) return { centres: central };
  return kommun === null ? null : { code: kommun, name: kommun };
};

/** By which new definitions some figures are counted in some years, the earliest first. */
const definitionsIn = ({ definitions }: Raw, keys: readonly string[], years: readonly number[]) =>
  keys.flatMap((key) => [
    ...new Set(years.flatMap((year) => definitionIn(definitions, key, year) ?? [])),
  ]);

async function compare(ctx: Ctx, view: CompareView) {
  const known = await toldYears(ctx);
  const withPreliminary = view.prel === "ja";
  const shown = withPreliminary || view.till !== null ? null : await yearOf(ctx, scopeOf(view));
  const until = shown?.year ?? Number.POSITIVE_INFINITY;
  const years = comparedYears(
    withPreliminary || view.till !== null
      ? known.all
      : known.adopted.filter((year) => year <= until),
    { from: view.fran, till: view.till },
  );
  const last = years.at(-1) ?? Number(ctx.today.slice(0, 4));
  const on = dayOfKind(last, ctx.today);
  const per = view.per === view.siffra ? null : view.per;
  const byChildren = per === perChildren;
  const against = byChildren ? null : per;
  const keys = [view.siffra, ...(against ? [against] : [])];
  const raw = await read(ctx, on, years, keys);
  const { centres, figures } = raw;
  const definitions = definitionsIn(raw, keys, years);
  const changed = keys.flatMap((key) => changesOf(raw.definitions, key));
  const { smallNumberThreshold: fewerThan } = await getSettings(ctx);
  const municipalities = await municipalityChoices(ctx);
  const cellsOf = cellsBy({ raw, years, figure: view.siffra, against, fewerThan, withPreliminary });
  // What has closed since is of no kind, and is seen where all of them are: its figures are in the totals.
  const tells = new Set(figures.filter((f) => f.key === view.siffra).map((f) => f.centreId));
  const there = centres
    .filter((c) => inOperation(c.status) || (view.typ === "alla" && tells.has(c.id)))
    .filter((c) => !view.kommun || c.code === view.kommun)
    .map((c) => ({ ...c, kind: kindOf(c) }));
  const chosen = there.filter((c) => view.central.includes(c.id));
  // A municipality's children have all of its centres, of whatever kind.
  const kind = byChildren
    ? "alla"
    : (view.typ ?? usualKind((chosen.length > 0 ? chosen : there).map((c) => c.kind)));
  const candidates = there.filter((c) => kind === "alla" || c.kind === kind);
  const asked = candidates.filter((c) => view.central.includes(c.id));
  const unsorted: ComparedRow[] = byChildren
    ? municipalRows(
        municipalities.filter(({ code }) => !view.kommun || code === view.kommun),
        { raw, years, cellsOf },
      )
    : (asked.length > 0 ? asked : candidates).map(({ id, name, municipality, kind }) => {
        const changed = kindBreaks(years, kindsBy(id, raw.kinds));
        return { of: "centre", id, name, municipality, kind, cells: cellsOf(id), changed };
      });
  const rows = unsorted.sort(
    (a, b) => (b.cells.at(-1)?.value ?? -1) - (a.cells.at(-1)?.value ?? -1),
  );
  return {
    slug: ctx.county.slug,
    view: { ...view, per },
    /** The kind that is compared, whether or not it was asked for. */
    kind,
    known: known.all,
    years,
    /** The later year that is not compared, for too few have told it yet. */
    begun: shown?.begun ?? null,
    on,
    fewerThan,
    municipalities,
    breaks: breaksIn(years, changed),
    /** What the years are counted by where that is not what is shipped, of the figure and of what it is divided by. */
    definitions,
    unit: shippedFigures.find((one) => one.key === view.siffra)?.unit ?? "antal",
    candidates: byChildren ? [] : candidates.map(({ id, name }) => ({ id, name })),
    /** Those that are drawn; the rest did not fit. */
    rows: rows.slice(0, mostCompared),
    left: Math.max(0, rows.length - mostCompared),
    /** How many of those that were chosen are not compared: of another kind, or not in operation. */
    apart: byChildren ? 0 : view.central.length - asked.length,
    /** Whether none of those that were chosen is, so that all of the kind are. */
    instead: !byChildren && view.central.length > 0 && asked.length === 0,
    direction: directionOf(
      rows.slice(0, mostCompared).map((row) => row.cells),
      { from: last - 1, to: last, changed },
    ),
  };
}
