import type { Done } from "@/lib/action";
import { centreFor, versionOfCentre } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { takeVersion } from "@/lib/db/version";
import { weekOf } from "@/lib/domain/opening-hours";
import { holdsOn } from "@/lib/domain/period";
import { correctSet, planSet } from "@/lib/domain/period-set";
import { Problem } from "@/lib/domain/problem";
import { type ServiceType, serviceTypes } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { openingHoursOf } from "./queries";
import { type Season, type SetOpeningHours, weekdays } from "./schema";

type Fact = { serviceType: ServiceType; weekday: number; opens: number; closes: number };
/** A service's week is one thing: it is replaced whole, so that a day's old hours never lie beside its new ones. */
const told = {
  key: (f: Fact) => f.serviceType,
  same: (a: Fact, b: Fact) =>
    a.weekday === b.weekday && a.opens === b.opens && a.closes === b.closes,
};

function factsOf({ hours }: SetOpeningHours): Fact[] {
  return serviceTypes.flatMap((serviceType) =>
    weekdays.flatMap((name, i) =>
      (hours[serviceType]?.[name] ?? []).map((interval) => ({
        serviceType,
        weekday: i + 1,
        ...interval,
      })),
    ),
  );
}

/** What stands now, by the form's field names. */
const standing = (ctx: Ctx, centreId: string, season: Season) => async () => {
  const rows = (await openingHoursOf(ctx, centreId, season)).filter((r) => holdsOn(r, ctx.today));
  const fields = serviceTypes.flatMap((type) =>
    weekOf(rows, type).map((text, i) => [`hours.${type}.${weekdays[i]}`, text]),
  );
  return { ...Object.fromEntries(fields), version: await versionOfCentre(ctx, centreId) };
};

/** The week of every service in the form, in one season, from a day or corrected from the beginning. */
export async function setOpeningHours(ctx: Ctx, input: SetOpeningHours): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "centre.edit");
  if (input.mode === "changed" && !input.fromOn)
    throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
  await takeVersion(
    ctx.db.centre,
    centre.id,
    input.version,
    standing(ctx, centre.id, input.season),
  );
  const asked = serviceTypes.filter((type) => input.hours[type] !== undefined);
  const rows = (await openingHoursOf(ctx, centre.id, input.season)).filter((r) =>
    asked.includes(r.serviceType),
  );
  const facts = factsOf(input);
  const plan =
    input.mode === "changed" && input.fromOn
      ? planSet<Fact, (typeof rows)[number]>(rows, facts, input.fromOn, told)
      : correctSet<Fact, (typeof rows)[number]>(rows, facts, ctx.today, told);
  await makeRoom(ctx.db.openingHours, plan);
  for (const { id, fact } of plan.update)
    await ctx.db.openingHours.updateMany({ where: { id }, data: fact });
  if (plan.create.length > 0)
    await ctx.db.openingHours.createMany({
      data: plan.create.map(({ fact, period }) => ({
        centreId: centre.id,
        season: input.season,
        ...fact,
        fromOn: toDate(period.fromOn),
        untilOn: toDate(period.untilOn),
      })),
    });
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}
