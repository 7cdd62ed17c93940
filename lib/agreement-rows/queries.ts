import type {
  Agreement,
  AgreementCentre,
  AgreementNotice,
  AgreementOption,
  AgreementParty,
  AgreementStand,
  PartyBody,
  Person,
} from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/day";
import { groupedBy } from "@/lib/domain/grouped";
import type { Ctx } from "@/lib/request";

/** A row as JSON tells it: every date is a day already. */
type Told<T> = {
  [K in keyof T]: T[K] extends Date ? Day : T[K] extends Date | null ? Day | null : T[K];
};
type Named = Told<
  Pick<PartyBody, "id" | "organisation" | "orgNr" | "body" | "kind" | "succeededOn">
>;
type ToldBody = Named & Pick<PartyBody, "succeededBy">;
type ToldAgreement = Told<Omit<Agreement, "countyId" | "annulledOn" | "annulledWhy">>;
type Of<T> = Told<Omit<T, "countyId">>;
type Responsible = Pick<Person, "id" | "name" | "userId">;

/** A table told a column at a time: of thousands of rows no name of a column is said more than once. */
type Columns<T> = { [K in keyof T]: T[K][] };
type Party = Of<AgreementParty>;

type Raw = {
  agreements: (ToldAgreement & { responsible: Responsible | null })[];
  bodies: ToldBody[];
  centres: Pick<AgreementCentre, "agreementId" | "centreId">[];
  parties: Columns<Party>;
  notices: Of<AgreementNotice>[];
  options: Of<AgreementOption>[];
  stands: Of<AgreementStand>[];
};

/** A body with whoever has come after it. */
export type PartyBodyRow = Named & { successor: Pick<PartyBody, "organisation" | "body"> | null };
/** An agreement with all that hangs on it, as it is written down. */
export type AgreementRow = Raw["agreements"][number] & {
  centreIds: string[];
  /** In their order. */
  parties: (Party & { body: PartyBodyRow })[];
  notices: Raw["notices"];
  options: Raw["options"];
  /** The latest decided first. */
  stands: Raw["stands"];
};

/**
 * Every table of the county once, in one statement, and put together here: a county of thousands of agreements asks
 * nothing of Postgres for each of them, and no plan can go wrong.
 */
const read = (ctx: Ctx) => ctx.db.$queryRaw<Raw[]>`
  select (
    select coalesce(json_agg(x order by x.title, x.id), '[]') from (
      select a.id, a.version, a.kind, a.title, a.draft, a.whole_county as "wholeCounty", a.from_on as "fromOn", a.last_on as "lastOn",
        a.prolongation, a.prolong_count as "prolongCount", a.prolong_unit as "prolongUnit", a.prolong_most as "prolongMost",
        a.replaced_by as "replacedBy", a.replaced_on as "replacedOn", a.review_on as "reviewOn",
        a.compensation_level as "compensationLevel", a.note, a.belongs_to as "belongsTo", a.describes,
        a.describes_profession as "describesProfession", a.responsible_id as "responsibleId",
        case when p.id is not null then json_build_object('id', p.id, 'name', p.name, 'userId', p.user_id) end as responsible
      from agreement a left join person p on p.county_id = a.county_id and p.id = a.responsible_id
      where a.county_id = (select app.county()) and a.annulled_on is null) x
  ) as agreements, (
    select coalesce(json_agg(x), '[]') from (
      select b.id, b.organisation, b.org_nr as "orgNr", b.body, b.kind, b.succeeded_by as "succeededBy", b.succeeded_on as "succeededOn"
      from party_body b where b.county_id = (select app.county())) x
  ) as bodies, (
    select coalesce(json_agg(x order by x.id), '[]') from (
      select c.id, c.agreement_id as "agreementId", c.centre_id as "centreId"
      from agreement_centre c where c.county_id = (select app.county())) x
  ) as centres, (
    select json_build_object(
      'id', coalesce(json_agg(x.id), '[]'), 'version', coalesce(json_agg(x.version), '[]'),
      'agreementId', coalesce(json_agg(x.agreement_id), '[]'), 'bodyId', coalesce(json_agg(x.body_id), '[]'),
      'position', coalesce(json_agg(x.position), '[]'), 'diarienummer', coalesce(json_agg(x.diarienummer), '[]'),
      'signatory', coalesce(json_agg(x.signatory), '[]'), 'signatoryTitle', coalesce(json_agg(x.signatory_title), '[]'),
      'delegation', coalesce(json_agg(x.delegation), '[]'), 'signedOn', coalesce(json_agg(x.signed_on), '[]'),
      'signedHow', coalesce(json_agg(x.signed_how), '[]'), 'noticeCount', coalesce(json_agg(x.notice_count), '[]'),
      'noticeUnit', coalesce(json_agg(x.notice_unit), '[]'),
      'noticeUnregulated', coalesce(json_agg(x.notice_unregulated), '[]'), 'decidedOn', coalesce(json_agg(x.decided_on), '[]'),
      'decision', coalesce(json_agg(x.decision), '[]'))
    from (select p.* from agreement_party p where p.county_id = (select app.county()) order by p.position, p.id) x
  ) as parties, (
    select coalesce(json_agg(x order by x.id), '[]') from (
      select n.id, n.agreement_id as "agreementId", n.party_id as "partyId", n.way, n.given_on as "givenOn", n.last_on as "lastOn",
        n.decided_by as "decidedBy", n.decision, n.withdrawn_on as "withdrawnOn", n.withdrawn_why as "withdrawnWhy"
      from agreement_notice n where n.county_id = (select app.county())) x
  ) as notices, (
    select coalesce(json_agg(x order by x.id), '[]') from (
      select o.id, o.agreement_id as "agreementId", o.decided_on as "decidedOn", o.last_on as "lastOn",
        o.decided_by as "decidedBy", o.decision, o.withdrawn_on as "withdrawnOn", o.withdrawn_why as "withdrawnWhy"
      from agreement_option o where o.county_id = (select app.county())) x
  ) as options, (
    select coalesce(json_agg(x order by x."decidedOn" desc, x.id), '[]') from (
      select s.id, s.agreement_id as "agreementId", s.period_last_on as "periodLastOn", s.review, s.answer, s.decided_on as "decidedOn",
        s.decided_by as "decidedBy", s.decision, s.next_step as "nextStep", s.withdrawn_on as "withdrawnOn",
        s.withdrawn_why as "withdrawnWhy"
      from agreement_stand s where s.county_id = (select app.county())) x
  ) as stands`;

function rowsOf<T extends object>(columns: Columns<T>): T[] {
  const names = Object.keys(columns) as (keyof T)[];
  const [first] = names;
  const count = first === undefined ? 0 : columns[first].length;
  return Array.from({ length: count }, (_, nth) => {
    const row = {} as T;
    for (const name of names) row[name] = columns[name][nth] as T[typeof name];
    return row;
  });
}

/** Bodies by their ids, each once, however many agreements it is party to. */
function bodiesOf(told: readonly ToldBody[]): Map<string, PartyBodyRow> {
  const byId = new Map(told.map((body) => [body.id, body]));
  return new Map(
    told.map(({ succeededBy, ...body }) => {
      const next = byId.get(succeededBy ?? "");
      return [
        body.id,
        { ...body, successor: next ? { organisation: next.organisation, body: next.body } : null },
      ];
    }),
  );
}

/** Every agreement of the county that is not annulled, by title. */
export async function agreementRows(ctx: Ctx): Promise<AgreementRow[]> {
  const [raw] = await read(ctx);
  if (!raw) throw new RangeError("the agreements were not read");
  const bodies = bodiesOf(raw.bodies);
  const byAgreement = <T extends { agreementId: string }>(rows: readonly T[]) => {
    const groups = groupedBy(rows, ({ agreementId }) => agreementId);
    return (id: string): T[] => groups.get(id) ?? [];
  };
  const centres = byAgreement(raw.centres);
  const parties = byAgreement(
    rowsOf(raw.parties).flatMap((party) => {
      const body = bodies.get(party.bodyId);
      return body ? [{ ...party, body }] : [];
    }),
  );
  const [notices, options, stands] = [
    byAgreement(raw.notices),
    byAgreement(raw.options),
    byAgreement(raw.stands),
  ];
  return raw.agreements.map((agreement) => ({
    ...agreement,
    centreIds: centres(agreement.id).map(({ centreId }) => centreId),
    parties: parties(agreement.id),
    notices: notices(agreement.id),
    options: options(agreement.id),
    stands: stands(agreement.id),
  }));
}
