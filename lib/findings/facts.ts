import { fromDate } from "@/lib/db/day";
import { type Sql, sql } from "@/lib/db/sql";
import type { CentreFacts, DemandedGroup, LocalGroup } from "@/lib/domain/centre-facts";
import { type ConfirmationGroup, confirmationGroups } from "@/lib/domain/confirmation";
import { type Day, day } from "@/lib/domain/day";
import type { ServiceType } from "@/lib/domain/service";
import type { CentreStatus } from "@/lib/domain/status";
import { defaultThresholds, type Thresholds } from "@/lib/domain/thresholds";
import type { Ctx } from "@/lib/request";
import { laterParts, type PointedAgreements, standsSql } from "./later-parts";

type Decimal = { toNumber(): number };
/** Lists of services, by the names that the domain and the statement know them by. */
const lists = [
  "withoutHours",
  "withoutHead",
  "withVacantHead",
  "withoutPresence",
  "withoutStaffing",
  "withVacancy",
  "withoutUnit",
  "whollyElsewhere",
  "withoutOrgNr",
  "withoutHsaId",
  "unknown",
  "notMunicipal",
] as const;
export type ServiceList = (typeof lists)[number];

type Row = {
  centre_id: string;
  name: string;
  municipality_code: string;
  municipality: string;
  status: CentreStatus;
  status_from_on: Date;
  opens_on: Date | null;
  signature: string;
  has_address: boolean;
  latitude: Decimal | null;
  longitude: Decimal | null;
  municipality_latitude: Decimal;
  municipality_longitude: Decimal;
  name_shared: boolean;
  area_type_year: number | null;
  has_target_group: boolean;
  languages: number;
  catchments: number;
  contacts: number;
  communicators: number;
  actors_without_authority: number;
  /** `type:service:unit` */
  services: Partial<Record<ServiceList, string[]>>;
  confirmed: Partial<Record<ConfirmationGroup, string>>;
  exception_until_on: Date | null;
  coordinated: boolean;
  coordinated_until_on: Date | null;
  operating_from_on: Date | null;
  has_koordinator: boolean;
  local_groups: LocalGroup[] | null;
  missing_groups: DemandedGroup[];
  figures_unknown: number | null;
  adopted_by_no_group: number;
  far_km: number | null;
  confirmation_months: number | null;
  area_type_max_years: number | null;
};

/** A service that a finding is about, so that the finding can lead to it. */
export type Pointed = { type: ServiceType; serviceId: string; unitId: string | null };

/** A centre with what the findings ask about it, where its services are mended, and the county's limits. */
export type Known = {
  name: string;
  municipality: { code: string; name: string };
  facts: CentreFacts;
  agreements: PointedAgreements;
  pointed: Record<ServiceList, Pointed[]>;
  thresholds: Thresholds;
};

const dayOf = (text: string | undefined): Day | null => (text ? day(text) : null);

function point(said: string): Pointed {
  const [type, serviceId = "", unitId] = said.split(":");
  return { type: type as ServiceType, serviceId, unitId: unitId || null };
}

const each = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

type Later = Awaited<ReturnType<typeof laterParts>>;

function read(row: Row, later: ReturnType<Later>): Known {
  const pointed = each(lists, (list) => (row.services[list] ?? []).map(point));
  const types = each(lists, (list) => [...new Set(pointed[list].map((p) => p.type))]);
  return {
    name: row.name,
    municipality: { code: row.municipality_code, name: row.municipality },
    pointed,
    agreements: later.agreements,
    thresholds: {
      ...defaultThresholds,
      farKm: row.far_km ?? defaultThresholds.farKm,
      confirmationMonths: row.confirmation_months ?? defaultThresholds.confirmationMonths,
      areaTypeMaxYears: row.area_type_max_years ?? defaultThresholds.areaTypeMaxYears,
    },
    facts: {
      ...types,
      ...later.facts,
      figuresUnknown: row.figures_unknown ?? 0,
      adoptedByNoGroup: row.adopted_by_no_group,
      id: row.centre_id,
      status: row.status,
      statusFromOn: fromDate(row.status_from_on),
      opensOn: fromDate(row.opens_on),
      signature: row.signature,
      hasAddress: row.has_address,
      position: positionOf(row.latitude, row.longitude),
      municipalityPosition: {
        latitude: row.municipality_latitude.toNumber(),
        longitude: row.municipality_longitude.toNumber(),
      },
      nameShared: row.name_shared,
      areaTypeYear: row.area_type_year,
      hasTargetGroup: row.has_target_group,
      languages: row.languages,
      catchments: row.catchments,
      contacts: row.contacts,
      communicators: row.communicators,
      actorsWithoutAuthority: row.actors_without_authority,
      confirmed: each(confirmationGroups, (group) => dayOf(row.confirmed[group])),
      exceptionUntilOn: fromDate(row.exception_until_on),
      uncoordinatedSince: uncoordinatedSince(row),
      hasKoordinator: row.has_koordinator,
      localGroups: row.local_groups,
      missingGroups: row.missing_groups,
    },
  };
}

/** Since the last one left, or since the centre came to need one, whichever is later; as `vacantSince` says. */
function uncoordinatedSince({ coordinated, ...row }: Row): Day | null {
  if (coordinated) return null;
  const days = [fromDate(row.coordinated_until_on), fromDate(row.operating_from_on)];
  return (
    days
      .flatMap((on) => on ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function positionOf(latitude: Decimal | null, longitude: Decimal | null) {
  return (
    latitude && longitude && { latitude: latitude.toNumber(), longitude: longitude.toNumber() }
  );
}

/** What the findings ask about, today, for the centres of the county that meet the condition, in Swedish order. */
export async function knownCentres(
  ctx: Ctx,
  only: string | null,
  condition: Sql,
): Promise<Known[]> {
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    select f.*, u.figures_unknown, n.adopted_by_no_group, s.far_km, s.confirmation_months, s.area_type_max_years
    from app.finding_facts(${ctx.today}::date, ${only}::uuid) f
      left join county_setting s on s.county_id = (select app.county())
      ${standsSql(ctx.today)}
    where ${condition}
    order by f.name, f.centre_id`);
  const later = await laterParts(
    ctx,
    rows.map((row) => ({
      id: row.centre_id,
      name: row.name,
      municipality: { code: row.municipality_code, name: row.municipality },
    })),
  );
  return rows.map((row) => read(row, later(row.centre_id)));
}
