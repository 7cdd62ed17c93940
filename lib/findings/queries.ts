import { type Sql, sql } from "@/lib/db/sql";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import { type Finding, findings } from "@/lib/domain/finding";
import { findingKey } from "@/lib/domain/finding-moves";
import type { Mender, Severity } from "@/lib/domain/finding-rule";
import type { FindingRule } from "@/lib/domain/finding-rules";
import { groupedBy } from "@/lib/domain/grouped";
import { may, type Reach, type Role, reachOf, roles } from "@/lib/domain/policy";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import { type Known, knownCentres } from "./facts";
import { type SinceVisit, type Stood, sinceVisit } from "./last-visit";
import { ledTo, type Mending, mendingOf } from "./mending-page";
import type { FindingView } from "./schema";

export type { SinceVisit } from "./last-visit";

const everyCentre = sql`true`;

/** The centres of a person's own assignments; nobody's own is no centre. */
function within(reach: Reach): Sql {
  if (reach.county) return everyCentre;
  return sql`(f.municipality_code = any(${reach.municipalities}::text[]) or f.centre_id = any(${reach.centres}::uuid[]))`;
}

/** A finding with where it leads the person who asks, and whether she may mend it there. */
export type Found = Finding & ReturnType<typeof ledTo>;
/** The same whoever asks, as it is kept while nothing changes. */
type Placed = Finding & { mending: Mending };

const foundAt =
  (ctx: Ctx) =>
  (known: Known): Placed[] =>
    findings(known.facts, ctx.today, known.thresholds).map((finding) => ({
      ...finding,
      mending: mendingOf(ctx.county.slug, finding, known),
    }));

/** The parts that the person may read of: what is said of agreements is for whoever may read them. */
const partsRead = ({ actor }: Ctx) => {
  const agreements = may(actor, "agreement.read", { level: "county" });
  return (part: Mender) => agreements || part !== "avtal";
};
const shownTo = (ctx: Ctx, found: readonly Placed[]): Found[] => {
  const reads = partsRead(ctx);
  return found
    .filter(({ mendedBy }) => reads(mendedBy))
    .map(({ mending, ...finding }) => ({ ...finding, ...ledTo(ctx.actor, mending) }));
};

export type FindingCounts = Record<Severity, number> & { total: number; centres: number };

/** How many findings there are, by severity, at how many centres. */
export function countsOf(found: readonly Finding[]): FindingCounts {
  const counts = {
    error: 0,
    warning: 0,
    info: 0,
    total: found.length,
    centres: new Set(found.map((f) => f.centreId)).size,
  };
  for (const { severity } of found) counts[severity]++;
  return counts;
}

/** One centre today with what there is to mend there; null for a centre that is not there today. */
export async function knownCentre(
  ctx: Ctx,
  centreId: string,
): Promise<{ known: Known; found: Found[] } | null> {
  const one = await whileUnchanged(ctx, `findings of ${centreId} ${ctx.today}`, async () => {
    const [known] = await knownCentres(ctx, centreId, everyCentre);
    return known ? { known, found: foundAt(ctx)(known) } : null;
  });
  return one && { known: one.known, found: shownTo(ctx, one.found) };
}

/** What there is to mend at one centre today, the gravest first. */
export async function findingsOfCentre(ctx: Ctx, centreId: string): Promise<Found[]> {
  return (await knownCentre(ctx, centreId))?.found ?? [];
}

const wholeCounty: Reach = { county: true, municipalities: [], centres: [] };

/** Every centre within a reach with all that is found there, whoever asks. */
function foundWithin(ctx: Ctx, reach: Reach): Promise<{ known: Known; found: Placed[] }[]> {
  const { county, municipalities, centres } = reach;
  const key = ["findings", ctx.today, county || { municipalities, centres }];
  return whileUnchanged(ctx, JSON.stringify(key), async () =>
    (await knownCentres(ctx, null, within(reach))).map((known) => {
      return { known, found: foundAt(ctx)(known) };
    }),
  );
}

/** What is kept for whoever has the same roles: where a finding leads is hers alone. */
const personalKey = (what: string, { today, actor }: Ctx, reach: Reach) =>
  JSON.stringify([what, today, reach, actor.assignments]);

/** The centres within a reach with what is found at each, for start pages; closed ones too, which may have something left. */
export async function knownWithin(
  ctx: Ctx,
  reach: Reach,
): Promise<readonly { known: Known; found: Found[] }[]> {
  if (!reach.county && reach.municipalities.length + reach.centres.length === 0) return [];
  return whileUnchanged(ctx, personalKey("findings of a person", ctx, reach), async () => {
    const all = await foundWithin(ctx, reach);
    return all.map(({ known, found }) => ({ known, found: shownTo(ctx, found) }));
  });
}

/** The names of all that stands to mend in the county now, whatever the person may see of it: a memory, never shown as it is. */
export async function standingNow(ctx: Ctx): Promise<string[]> {
  return (await foundWithin(ctx, wholeCounty)).flatMap(({ found }) => found.map(findingKey));
}

/**
 * How many findings of what is hers to see first, as on the page of them all, are gone since the person's last visit and
 * how many have come; null where that is not known.
 */
export async function findingsMoved(ctx: Ctx, stood: Stood) {
  const known = await knownWithin(ctx, reachOf(ctx.actor));
  const since = known.length > 0 ? await sinceVisit(ctx, known, partsRead(ctx), stood) : null;
  return since && { on: since.on, gone: since.gone.length, fresh: since.fresh.size };
}

const placed = ({ facts, name, municipality }: Known) => ({ id: facts.id, name, municipality });
export type FoundRow = Found & { centre: ReturnType<typeof placed> };

export type FindingList = {
  /** What passes the filters, in order. */
  rows: readonly FoundRow[];
  /** Of what the person may choose among, whatever the filters. */
  counts: FindingCounts;
  byRule: readonly { rule: FindingRule; count: number }[];
  /** By whoever answers for it today. */
  byOwner: readonly { role: Role; count: number }[];
  roleNames: RoleNames;
  municipalities: readonly { code: string; name: string }[];
  /** The person's own part is less than the county, so she may choose between them. */
  mayNarrow: boolean;
  narrowed: boolean;
  /** What has become of them since the person's last visit; null where that is not known. */
  since: SinceVisit | null;
  today: Day;
};

/** Every finding within a reach as the person sees it, and how many there are of each, whatever the filters. */
function allWithin(ctx: Ctx, reach: Reach) {
  return whileUnchanged(ctx, personalKey("list of findings", ctx, reach), async () => {
    const known = await knownWithin(ctx, reach);
    const all = known.flatMap(({ known: one, found }) =>
      found.map((finding): FoundRow => ({ ...finding, centre: placed(one) })),
    );
    const byRule = groupedBy(all, ({ rule }) => rule);
    const byOwner = groupedBy(all, ({ answers }) => answers.role);
    const places = new Map(known.map(({ known: { municipality: m } }) => [m.code, m]));
    const byName = new Intl.Collator("sv");
    return {
      ...{ known, all, counts: countsOf(all) },
      byRule: [...byRule.values()].flatMap(([first, ...more]) =>
        first ? [{ rule: first.rule, count: more.length + 1 }] : [],
      ),
      byOwner: roles.flatMap((role) => {
        const count = byOwner.get(role)?.length ?? 0;
        return count > 0 ? [{ role, count }] : [];
      }),
      municipalities: [...places.values()].sort((a, b) => byName.compare(a.name, b.name)),
    };
  });
}

/** Every finding of the county, or of the person's own reach, with the filters of the address applied. */
export async function listFindings(ctx: Ctx, view: FindingView): Promise<FindingList> {
  const reach = reachOf(ctx.actor);
  // Whoever reads her own centre alone has no county to ask for.
  const whole = reachOf(ctx.actor, "finding.read").county;
  const narrowed = !reach.county && (!whole || view.omfang !== "lan");
  const { known, all, ...rest } = await allWithin(ctx, narrowed ? reach : wholeCounty);
  const since = await sinceVisit(ctx, known, partsRead(ctx));
  return {
    ...rest,
    rows: all.filter(
      (f) =>
        (!view.regel || f.rule === view.regel) &&
        (!view.allvar || f.severity === view.allvar) &&
        (!view.kommun || f.centre.municipality.code === view.kommun) &&
        (!view.agare || f.answers.role === view.agare) &&
        (!view.nya || since === null || since.fresh.has(findingKey(f))),
    ),
    roleNames: await roleNames(ctx),
    mayNarrow:
      whole && !reach.county && (reach.municipalities.length > 0 || reach.centres.length > 0),
    narrowed,
    since,
    today: ctx.today,
  };
}
