import { mayAt } from "@/lib/centres/keeping";
import { getCentre } from "@/lib/centres/queries";
import { fromDate, withDays } from "@/lib/db/day";
import { rowOn } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import { mayEditUnit } from "@/lib/domain/unit-reach";
import type { Ctx } from "@/lib/request";

/** One unit with all that has been true of it. Throws `not_found`. */
export async function getUnit(ctx: Ctx, id: string) {
  const row = await ctx.db.unit.findFirst({
    where: { id },
    relationLoadStrategy: "join",
    include: { profiles: { orderBy: { fromOn: "asc" } }, municipality: true },
  });
  if (!row) throw new Problem("not_found");
  return { ...row, profiles: withDays(row.profiles) };
}
export type UnitRecord = Awaited<ReturnType<typeof getUnit>>;

/** The units of the county as they are today, in Swedish order. */
export async function listUnits(ctx: Ctx) {
  const rows = await ctx.db.unit.findMany({
    relationLoadStrategy: "join",
    include: { profiles: { orderBy: { fromOn: "asc" } }, municipality: { select: { name: true } } },
  });
  const byName = new Intl.Collator("sv");
  return rows
    .flatMap(({ profiles, ...unit }) => {
      const dated = withDays(profiles);
      const now = rowOn(dated, ctx.today) ?? dated.at(-1);
      return now ? [{ ...unit, now }] : [];
    })
    .sort((a, b) => byName.compare(a.now.name, b.now.name));
}
export type UnitRow = Awaited<ReturnType<typeof listUnits>>[number];

/** Where a unit gives a service: every centre, with the service's periods over all time. */
export async function servicesOfUnit(ctx: Ctx, unitId: string) {
  const rows = await ctx.db.service.findMany({
    where: { unitId },
    relationLoadStrategy: "join",
    include: {
      presences: { orderBy: { fromOn: "asc" } },
      centre: {
        include: {
          profiles: {
            orderBy: { fromOn: "asc" },
            include: { municipality: { select: { name: true } } },
          },
        },
      },
    },
  });
  const byName = new Intl.Collator("sv");
  return rows
    .flatMap(({ presences, centre, ...service }) => {
      const profiles = withDays(centre.profiles);
      const profile = rowOn(profiles, ctx.today) ?? profiles.at(-1);
      if (!profile) return [];
      const dated = withDays(presences);
      const presence = rowOn(dated, ctx.today) ?? null;
      return [
        {
          ...service,
          centre: {
            id: centre.id,
            name: profile.name,
            municipality: profile.hostMunicipality,
            municipalityName: profile.municipality.name,
          },
          presences: dated,
          presence,
        },
      ];
    })
    .sort((a, b) => byName.compare(a.centre.name, b.centre.name));
}
export type UnitService = Awaited<ReturnType<typeof servicesOfUnit>>[number];

/** The centres that put a unit within somebody's reach: where it gives a service now or later. */
export function centresOf(services: UnitService[], today: Ctx["today"]) {
  return services
    .filter((s) => s.presences.some((p) => p.untilOn === null || p.untilOn > today))
    .map((s) => ({ id: s.centre.id, municipality: s.centre.municipality }));
}

/** What a unit's page shows: what it is, where it serves, and whether the person may change it. Throws `not_found`. */
export async function getUnitPage(ctx: Ctx, id: string) {
  const unit = await getUnit(ctx, id);
  const services = await servicesOfUnit(ctx, id);
  const now = rowOn(unit.profiles, ctx.today) ?? unit.profiles.at(-1) ?? null;
  return {
    unit,
    now: now && { ...now, contractUntilOn: fromDate(now.contractUntilOn) },
    services,
    mayEdit: mayEditUnit(ctx.actor, {
      home: unit.homeMunicipality,
      centres: centresOf(services, ctx.today),
    }),
    today: ctx.today,
    slug: ctx.county.slug,
  };
}
export type UnitPage = Awaited<ReturnType<typeof getUnitPage>>;

/** The county's own municipalities, in Swedish order. */
export async function municipalitiesOf(ctx: Ctx): Promise<{ code: string; name: string }[]> {
  const rows = await ctx.db.municipality.findMany({
    where: { county: { slug: ctx.county.slug } },
    select: { code: true, name: true },
  });
  return rows.sort((a, b) => new Intl.Collator("sv").compare(a.name, b.name));
}

/** What the form of a new unit needs; for a centre, where somebody came from its page. */
export async function getNewUnit(ctx: Ctx, centreId: string | null) {
  const place = { municipalities: await municipalitiesOf(ctx), slug: ctx.county.slug };
  if (centreId === null) {
    // Whoever has a municipality or the län makes a unit there; whoever has a centre makes it for the centre.
    return { ...place, mayEdit: mayCreateUnit(ctx, place.municipalities), centre: null };
  }
  const centre = await getCentre(ctx, centreId, ctx.today);
  return {
    ...place,
    mayEdit: mayAt(ctx, "unit.edit", centre),
    centre: { id: centre.id, name: centre.profile?.name ?? "" },
  };
}
export type NewUnit = Awaited<ReturnType<typeof getNewUnit>>;

/** What the form of a unit needs. */
export async function getUnitForm(ctx: Ctx, id: string) {
  return { ...(await getUnitPage(ctx, id)), municipalities: await municipalitiesOf(ctx) };
}

/** Whether the person may make a new unit without naming a centre for it. */
export function mayCreateUnit(ctx: Ctx, municipalities: { code: string }[]): boolean {
  return municipalities.some((m) => mayEditUnit(ctx.actor, { home: m.code, centres: [] }));
}
