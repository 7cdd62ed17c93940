import { agreementsOn } from "@/lib/agreements/keeping";
import {
  type CentreSituation,
  situationOfCentre,
  situationsOn,
} from "@/lib/centre-agreements/queries";
import { whileUnchanged } from "@/lib/db/unchanged";
import { situationOf } from "@/lib/domain/agreement";
import {
  agreementVerdict,
  type CompensationCondition,
  type ConditionVerdict,
  compensationConditions,
  documentVerdict,
  levelOf,
  standingOf,
  standings,
  yearsAskedFor,
} from "@/lib/domain/compensation";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { pageOf, pageSize } from "@/lib/domain/register";
import { wholeMatrix } from "@/lib/matrix/queries";
import { operates, placesOf } from "@/lib/places/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";
import { type AskedOf, askedAt, askedIn } from "./of-centre";
import type { ConditionsView } from "./schema";
import { type SharedAt, sharedUnitsOn } from "./shared-units";

const over = ({ status }: CentreSituation["agreements"][number]) =>
  status === "utganget" || status === "ersatt";

/** The agreement that makes the centre stand as it does, or the draft that is to; null where none is registered. */
function standsBy({ agreements, situation }: CentreSituation, on: Day) {
  const own = agreements.filter(({ kind }) => kind === "lokalt_samverkansavtal");
  const none = situation === "saknas" || situation === "bara_avsiktsforklaring";
  const found = own.find((one) =>
    none ? one.status === "utkast" : situationOf([one.facts], on) === situation,
  );
  return found ? { id: found.id, title: found.title } : null;
}

/** The year of a plan or a report, as far as it is known for a centre. */
function documentOf(kind: DocumentKind, on: Day, askedOf: AskedOf) {
  const year = yearsAskedFor(on)[kind];
  const asked = askedOf(kind, year);
  return {
    kind,
    year,
    verdict: documentVerdict(asked, on),
    documentId: asked?.documentId ?? null,
    /** The last day for it, where it is still to come. */
    by: asked && asked.deadlineOn >= on ? asked.deadlineOn : null,
    exempt: asked?.exempt ?? false,
  };
}

function conditionsOf(centre: CentreSituation, on: Day, askedOf: AskedOf, shared: SharedAt) {
  const { centreId, name, municipality, situation, agreements } = centre;
  const plan = documentOf("plan", on, askedOf);
  const berattelse = documentOf("berattelse", on, askedOf);
  const verdicts: Record<CompensationCondition, ConditionVerdict> = {
    undertecknat: agreementVerdict(situation),
    plan: plan.verdict,
    berattelse: berattelse.verdict,
  };
  return {
    ...{ centreId, name, municipality, situation, plan, berattelse, verdicts },
    standing: standingOf(verdicts),
    /** Its units that take part in other centres too, for which a county may pay more. */
    shared: shared.get(centreId) ?? [],
    agreement: standsBy(centre, on),
    level: levelOf(
      agreements
        .filter((one) => one.kind === "lokalt_samverkansavtal" && !over(one))
        .map(({ compensationLevel: level, status }) => ({
          level,
          holds: status === "gallande" || status === "uppsagt",
        })),
    ),
  };
}
export type CentreConditions = ReturnType<typeof conditionsOf>;

/** Whether the county compensates by levels too: some agreement of its has one. */
const hasLevels = async (ctx: Ctx): Promise<boolean> =>
  (await agreementsOn(ctx, ctx.today)).some(({ compensationLevel }) => compensationLevel !== null);

/** Whether the county says that it compensates on conditions. Source: agreements 3.2, Skåne has conditions and no levels. */
const compensates = async (ctx: Ctx): Promise<boolean> => (await getSettings(ctx)).compensates;

/** How every centre in operation stands to the conditions on a day: those with something unmet first, then by name. */
function conditionsOn(ctx: Ctx, on: Day): Promise<CentreConditions[]> {
  return whileUnchanged(ctx, `conditions ${ctx.today} ${on}`, async () => {
    const { rounds, rows } = await wholeMatrix(ctx);
    const shared = await sharedUnitsOn(ctx, on);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return (await situationsOn(ctx, on))
      .map((centre) => conditionsOf(centre, on, askedIn(rounds, byId.get(centre.centreId)), shared))
      .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
  });
}

/** How one centre stands to the conditions on a day; null where it is not open, or the county has no conditions. */
export async function conditionsAt(ctx: Ctx, centreId: string, on: Day) {
  const place = (await placesOf(ctx)).get(centreId);
  const centre = place && operates(place, on) ? await situationOfCentre(ctx, centreId, on) : null;
  if (!place || !centre || !(await compensates(ctx))) return null;
  const shared = await sharedUnitsOn(ctx, on);
  return {
    ...conditionsOf(centre, on, await askedAt(ctx, place, on), shared),
    levels: await hasLevels(ctx),
  };
}

const standsSo = (one: CentreConditions, { villkor, lage }: ConditionsView): boolean =>
  lage === null || (villkor === null ? one.standing : one.verdicts[villkor]) === lage;

/** Every row that is asked for, on all pages, with what is counted of all. Throws `not_allowed`. */
export async function conditionRows(ctx: Ctx, view: ConditionsView) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
  const on = view.dag ?? ctx.today;
  const asked = await compensates(ctx);
  const levels = asked && (await hasLevels(ctx));
  const everyone = asked ? await conditionsOn(ctx, on) : [];
  const all = everyone.filter(
    ({ municipality, level }) =>
      (view.kommun === null || municipality.code === view.kommun) &&
      (!levels ||
        view.niva === null ||
        (view.niva === "utan" ? level === null : level === view.niva)),
  );
  return { on, asked, levels, everyone, all, rows: all.filter((one) => standsSo(one, view)) };
}

/** How the centres stand to the conditions for compensation: one page of them, and counts of all. */
export async function getConditions(ctx: Ctx, view: ConditionsView) {
  const { on, asked, levels, everyone, all, rows } = await conditionRows(ctx, view);
  const page = pageOf(rows.length, view.sida);
  const whole = { level: "county" } as const;
  const count = (is: (one: CentreConditions) => boolean) => all.filter(is).length;
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    on,
    view,
    /** Whether the county compensates on conditions, and whether it has levels. */
    asked,
    levels,
    /** The levels there are to ask for. */
    niva: [...new Set(everyone.flatMap(({ level }) => level ?? []))].sort((a, b) => a - b),
    years: yearsAskedFor(on),
    municipalities: await municipalityChoices(ctx),
    total: all.length,
    standing: {
      ej_uppfyllt: count(({ standing }) => standing === "ej_uppfyllt"),
      ej_granskat: count(({ standing }) => standing === "ej_granskat"),
      uppfyllt: count(({ standing }) => standing === "uppfyllt"),
    },
    unmet: Object.fromEntries(
      compensationConditions.map((key) => [
        key,
        count(({ verdicts }) => verdicts[key] === "ej_uppfyllt"),
      ]),
    ) as Record<CompensationCondition, number>,
    found: rows.length,
    page,
    rows: rows.slice(page.offset, page.offset + pageSize).map((row) => ({
      ...row,
      mayRegister: may(ctx.actor, "agreement.edit", {
        level: "centre",
        id: row.centreId,
        municipality: row.municipality.code,
      }),
    })),
    mayOpenYear: may(ctx.actor, "round.edit", whole),
    maySettle: may(ctx.actor, "settings.edit", whole),
    mayExport: may(ctx.actor, "register.export", whole),
  };
}
export type ConditionsAt = NonNullable<Awaited<ReturnType<typeof conditionsAt>>>;
export type ConditionsPage = Awaited<ReturnType<typeof getConditions>>;
