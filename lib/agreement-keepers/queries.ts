import { type AgreementRecord, agreementsOn } from "@/lib/agreements/keeping";
import { type AgreementPage, getAgreementToKeep } from "@/lib/agreements/queries";
import { whileUnchanged } from "@/lib/db/unchanged";
import {
  agreementAs,
  type Keeper,
  keeperRoles,
  keeps,
  pendingOf,
} from "@/lib/domain/agreement-waits";
import { agreementDecision } from "@/lib/domain/decision-of";
import { hasRole, type Scope } from "@/lib/domain/policy";
import { reminderOf } from "@/lib/domain/reminder";
import { urgencyOf, type Waits } from "@/lib/domain/waiting";
import { wholeMatrix } from "@/lib/matrix/queries";
import { whoDecidesHere } from "@/lib/matters/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";

type Person = Keeper & { personId: string; name: string };
type Row = Omit<Person, "scope"> & { level: "county" | "municipalities"; codes: string[] };

/** Everybody with an account who may keep agreements today, by name. */
function keepersOf(ctx: Ctx): Promise<Person[]> {
  return whileUnchanged(ctx, `keepers of agreements ${ctx.today}`, async () => {
    const rows = await ctx.db.$queryRaw<Row[]>`
      select p.id as "personId", p.user_id as "userId", p.name, a.role::text as role, a.level::text as level,
        coalesce((select array_agg(m.municipality_code::text) from assignment_municipality m
          where m.county_id = a.county_id and m.assignment_id = a.id), '{}') as codes
      from assignment a join person p on p.county_id = a.county_id and p.id = a.person_id and p.user_id is not null
      where a.county_id = (select app.county()) and a.role::text = any(${keeperRoles}::text[])
        and a.from_on <= ${ctx.today}::date and (a.until_on is null or a.until_on > ${ctx.today}::date)
      order by p.name, p.id`;
    return rows.map(({ level, codes, ...person }) => ({
      ...person,
      scope: level === "county" ? { level } : { level, codes },
    }));
  });
}

/** The municipality of every centre, by its id. */
const homesOf = (ctx: Ctx) =>
  whileUnchanged(ctx, `homes ${ctx.today}`, async () => {
    const { rows } = await wholeMatrix(ctx);
    return new Map(rows.map(({ id, municipality }) => [id, municipality.code]));
  });

/** Where the centres of an agreement lie; null for the whole county. */
const placesIn = (
  homes: ReadonlyMap<string, string>,
  { wholeCounty, centreIds }: Pick<AgreementRecord, "wholeCounty" | "centreIds">,
): Scope[] | null =>
  wholeCounty
    ? null
    : centreIds.map((id) => ({ level: "centre", id, municipality: homes.get(id) ?? "" }));

/** Those who may keep an agreement, each once. */
export async function keepersFor(
  ctx: Ctx,
  agreement: Pick<AgreementRecord, "wholeCounty" | "centreIds">,
) {
  const places = agreement.wholeCounty ? null : placesIn(await homesOf(ctx), agreement);
  const may = (await keepersOf(ctx)).filter((one) => keeps(one, places));
  return [...new Map(may.map((one) => [one.personId, one])).values()];
}

/** What somebody must see to about the county's agreements today, by the agreement's id. */
export function pendingAgreements(ctx: Ctx) {
  return whileUnchanged(ctx, `agreements that wait ${ctx.today}`, async () => {
    const all = await agreementsOn(ctx, ctx.today);
    return new Map(
      all.flatMap((one) => {
        const pending = pendingOf(one);
        return pending ? [[one.id, pending] as const] : [];
      }),
    );
  });
}

type WaitingAgreement = Extract<Waits, { what: "agreement" }>;

/** The agreements that wait for a person, each with its day. */
export async function agreementsThatWait(ctx: Ctx): Promise<readonly WaitingAgreement[]> {
  const { userId, assignments } = ctx.actor;
  if (!hasRole(ctx.actor, ...keeperRoles)) return [];
  const key = JSON.stringify(["agreements that wait for", userId, assignments, ctx.today]);
  return whileUnchanged(ctx, key, () => waitingFor(ctx));
}

async function waitingFor(ctx: Ctx): Promise<WaitingAgreement[]> {
  const pending = await pendingAgreements(ctx);
  const near = (await agreementsOn(ctx, ctx.today)).flatMap((agreement) => {
    const what = pending.get(agreement.id);
    const reminder = what && reminderOf(what.by, ctx.today);
    return what && reminder ? [{ agreement, what, reminder }] : [];
  });
  if (near.length === 0) return [];
  const local = near.some(({ agreement }) => !agreement.wholeCounty);
  const homes = local ? await homesOf(ctx) : new Map<string, string>();
  const keepers = await keepersOf(ctx);
  return near.flatMap(({ agreement, what, reminder }): WaitingAgreement[] => {
    const { id, title, responsible } = agreement;
    const named = responsible?.userId ?? null;
    const asked = { places: placesIn(homes, agreement), responsible: named, reminder };
    const as = agreementAs(ctx.actor, asked, keepers);
    if (as === null) return [];
    const other = named === ctx.actor.userId ? null : (responsible?.name ?? null);
    return [
      {
        ...{ what: "agreement", as, urgency: urgencyOf(reminder), by: what.by },
        agreement: { id, title, why: what.why, reminder, responsible: other },
      },
    ];
  });
}

/** An agreement with those who may be named responsible for it. Throws `not_found` or `not_allowed`. */
export async function getResponsible(ctx: Ctx, id: string) {
  const page = await getAgreementToKeep(ctx, id);
  const keepers = await keepersFor(ctx, page.agreement);
  return { ...page, keepers, roleNames: await roleNames(ctx) };
}
export type ResponsiblePage = Awaited<ReturnType<typeof getResponsible>>;

/**
 * What must be decided about an agreement, for whoever may not write it in: whose the decision is and who writes it in.
 * Null for whoever may, and where nothing is to be decided.
 */
export async function toDecide(ctx: Ctx, { agreement, mayEdit }: AgreementPage) {
  const { kind, wholeCounty, responsible, standBy, status, answered } = agreement;
  const open = standBy !== null || (status === "utganget" && !answered);
  if (mayEdit || !open) return null;
  const may = await keepersFor(ctx, agreement);
  const appointed = may.filter(({ role }) => role === "avtalsansvarig");
  const county = may.filter(({ role }) => role === "lanssamordnare");
  const writers = appointed.length > 0 ? appointed : county;
  return {
    decision: await whoDecidesHere(ctx, agreementDecision(kind, wholeCounty)),
    writers: responsible ? [responsible.name] : writers.map(({ name }) => name),
  };
}
export type ToDecide = Awaited<ReturnType<typeof toDecide>>;
