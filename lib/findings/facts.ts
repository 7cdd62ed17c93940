import { fromDate } from "@/lib/db/day";
import { type Sql, sql } from "@/lib/db/sql";
import type { CentreFacts } from "@/lib/domain/centre-facts";
import type { ConfirmationGroup } from "@/lib/domain/confirmation";
import { type Day, day } from "@/lib/domain/day";
import type { ServiceType } from "@/lib/domain/service";
import type { CentreStatus } from "@/lib/domain/status";
import { defaultThresholds, type Thresholds } from "@/lib/domain/thresholds";
import type { Ctx } from "@/lib/request";

type Decimal = { toNumber(): number };
type Row = {
  centre_id: string; name: string; municipality_code: string; municipality: string;
  status: CentreStatus; status_from_on: Date; opens_on: Date | null; signature: string;
  has_address: boolean; latitude: Decimal | null; longitude: Decimal | null; municipality_latitude: Decimal; municipality_longitude: Decimal;
  name_shared: boolean; area_type_year: number | null; has_target_group: boolean; languages: number;
  catchments: number; contacts: number; communicators: number;
  without_hours: ServiceType[]; without_head: ServiceType[]; with_vacant_head: ServiceType[]; without_presence: ServiceType[]; without_staffing: ServiceType[];
  with_vacancy: ServiceType[]; without_unit: ServiceType[]; wholly_elsewhere: ServiceType[]; without_org_nr: ServiceType[]; without_hsa_id: ServiceType[];
  actors_without_authority: number; confirmed: Partial<Record<ConfirmationGroup, string>>; exception_until_on: Date | null;
  far_km: number | null; confirmation_months: number | null; area_type_max_years: number | null;
};

/** A centre with what the findings ask about it, and the county's limits. */
export type Known = { name: string; municipality: { code: string; name: string }; facts: CentreFacts; thresholds: Thresholds };

const dayOf = (text: string | undefined): Day | null => (text ? day(text) : null);

function read(row: Row): Known {
  const { confirmed } = row;
  return {
    name: row.name,
    municipality: { code: row.municipality_code, name: row.municipality },
    thresholds: {
      ...defaultThresholds,
      farKm: row.far_km ?? defaultThresholds.farKm,
      confirmationMonths: row.confirmation_months ?? defaultThresholds.confirmationMonths,
      areaTypeMaxYears: row.area_type_max_years ?? defaultThresholds.areaTypeMaxYears,
    },
    facts: {
      id: row.centre_id,
      status: row.status,
      statusFromOn: fromDate(row.status_from_on),
      opensOn: fromDate(row.opens_on),
      signature: row.signature,
      hasAddress: row.has_address,
      position: row.latitude && row.longitude && { latitude: row.latitude.toNumber(), longitude: row.longitude.toNumber() },
      municipalityPosition: { latitude: row.municipality_latitude.toNumber(), longitude: row.municipality_longitude.toNumber() },
      nameShared: row.name_shared,
      areaTypeYear: row.area_type_year,
      hasTargetGroup: row.has_target_group,
      languages: row.languages,
      catchments: row.catchments,
      contacts: row.contacts,
      communicators: row.communicators,
      withoutHours: row.without_hours,
      withoutHead: row.without_head,
      withVacantHead: row.with_vacant_head,
      withoutPresence: row.without_presence,
      withoutStaffing: row.without_staffing,
      withVacancy: row.with_vacancy,
      withoutUnit: row.without_unit,
      whollyElsewhere: row.wholly_elsewhere,
      withoutOrgNr: row.without_org_nr,
      withoutHsaId: row.without_hsa_id,
      actorsWithoutAuthority: row.actors_without_authority,
      confirmed: {
        adress: dayOf(confirmed.adress),
        oppettider: dayOf(confirmed.oppettider),
        verksamheter: dayOf(confirmed.verksamheter),
        bemanning: dayOf(confirmed.bemanning),
        chefer: dayOf(confirmed.chefer),
      },
      exceptionUntilOn: fromDate(row.exception_until_on),
    },
  };
}

/** What the findings ask about, today, for the centres of the county that meet the condition, in Swedish order. */
export async function knownCentres(ctx: Ctx, only: string | null, condition: Sql): Promise<Known[]> {
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    select f.*, s.far_km, s.confirmation_months, s.area_type_max_years
    from app.finding_facts(${ctx.today}::date, ${only}::uuid) f
      left join county_setting s on s.county_id = (select app.county())
    where ${condition}
    order by f.name, f.centre_id`);
  return rows.map(read);
}
