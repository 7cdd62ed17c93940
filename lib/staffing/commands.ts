import type { Done } from "@/lib/action";
import { centreFor, serviceAt, versionOfService } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { takeVersion } from "@/lib/db/version";
import { planChange, planEnd, rowOn } from "@/lib/domain/period";
import { correctSet, planSet } from "@/lib/domain/period-set";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { headsOf, staffingOf } from "./queries";
import type { EndHead, Profession, SetHead, SetStaffing } from "./schema";

type Fact = {
  profession: Profession;
  persons: number | null;
  ftePercent: number | null;
  vacantPercent: number;
};
const told = {
  key: (f: Fact) => f.profession,
  same: (a: Fact, b: Fact) =>
    a.persons === b.persons && a.ftePercent === b.ftePercent && a.vacantPercent === b.vacantPercent,
};

/** The rows that say something, each profession once. Throws `broken_rule` with the field that stands in the way. */
function factsOf({ staffing }: SetStaffing): Fact[] {
  const wrong: Record<string, string> = {};
  const facts: Fact[] = [];
  staffing.forEach(({ profession, persons, ftePercent, vacantPercent }, i) => {
    const said = persons !== null || ftePercent !== null || vacantPercent !== null;
    if (profession === null) {
      if (said) wrong[`staffing[${i}].profession`] = "profession_needed";
      return;
    }
    if (facts.some((f) => f.profession === profession))
      wrong[`staffing[${i}].profession`] = "profession_twice";
    if (persons !== null && ftePercent !== null && ftePercent > persons * 100)
      wrong[`staffing[${i}].ftePercent`] = "more_than_full_time";
    if (persons === 0 && ftePercent === null && !vacantPercent)
      wrong[`staffing[${i}].persons`] = "nobody_and_no_vacancy";
    facts.push({ profession, persons, ftePercent, vacantPercent: vacantPercent ?? 0 });
  });
  if (Object.keys(wrong).length > 0) throw new Problem("broken_rule", null, wrong);
  return facts;
}

/** What stands now, by the form's field names. */
const standingStaffing = (ctx: Ctx, id: string) => async () => {
  const now = (await staffingOf(ctx, id)).filter(
    (r) => r.fromOn <= ctx.today && (r.untilOn === null || r.untilOn > ctx.today),
  );
  const rows = now.flatMap((r, i) => [
    [`staffing[${i}].profession`, r.profession],
    [`staffing[${i}].persons`, String(r.persons ?? "")],
    [`staffing[${i}].ftePercent`, String(r.ftePercent ?? "")],
    [`staffing[${i}].vacantPercent`, r.vacantPercent ? String(r.vacantPercent) : ""],
  ]);
  return { ...Object.fromEntries(rows), version: await versionOfService(ctx, id) };
};

/** A service's whole staffing, from a day or corrected from the beginning. What is unchanged is left alone. */
export async function setStaffing(ctx: Ctx, input: SetStaffing): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "service.edit");
  const service = serviceAt(centre, input.serviceId);
  const facts = factsOf(input);
  if (input.mode === "changed" && !input.fromOn)
    throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
  await takeVersion(ctx.db.service, service.id, input.version, standingStaffing(ctx, service.id));
  const rows = await staffingOf(ctx, service.id);
  const plan =
    input.mode === "changed" && input.fromOn
      ? planSet<Fact, (typeof rows)[number]>(rows, facts, input.fromOn, told)
      : correctSet<Fact, (typeof rows)[number]>(rows, facts, ctx.today, told);
  await makeRoom(ctx.db.serviceStaffing, plan);
  for (const { id, fact } of plan.update)
    await ctx.db.serviceStaffing.updateMany({ where: { id }, data: fact });
  for (const { fact, period } of plan.create)
    await ctx.db.serviceStaffing.create({
      data: {
        serviceId: service.id,
        ...fact,
        fromOn: toDate(period.fromOn),
        untilOn: toDate(period.untilOn),
      },
    });
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}

/** A name, or an explicit vacancy; never both and never neither. */
function headFacts({ state, name, title, email }: SetHead) {
  if (state === "vacant") return { vacant: true, name: null, title: null, email: null };
  if (name === null) throw new Problem("broken_rule", null, { name: "head_named_or_vacant" });
  return { vacant: false, name, title, email };
}

const standingHead = (ctx: Ctx, id: string) => async () => {
  const now = rowOn(await headsOf(ctx, id), ctx.today);
  const state = now ? (now.vacant ? "vacant" : "named") : "";
  return {
    state,
    name: now?.name ?? "",
    title: now?.title ?? "",
    email: now?.email ?? "",
    version: await versionOfService(ctx, id),
  };
};

/** Who is nearest head of a service, or that nobody is, from a day or corrected from the beginning. */
export async function setHead(ctx: Ctx, input: SetHead): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "service.edit");
  const service = serviceAt(centre, input.serviceId);
  const facts = headFacts(input);
  if (input.mode === "changed" && !input.fromOn)
    throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
  await takeVersion(ctx.db.service, service.id, input.version, standingHead(ctx, service.id));
  if (input.mode === "changed" && input.fromOn) {
    const plan = planChange(await headsOf(ctx, service.id), input.fromOn);
    await makeRoom(ctx.db.serviceHead, plan);
    await ctx.db.serviceHead.create({
      data: {
        serviceId: service.id,
        ...facts,
        fromOn: toDate(plan.create.fromOn),
        untilOn: toDate(plan.create.untilOn),
      },
    });
  } else {
    const { count } = await ctx.db.serviceHead.updateMany({
      where: { id: input.headId ?? "", serviceId: service.id },
      data: facts,
    });
    if (count === 0) throw new Problem("not_found");
  }
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}

/** From a day nobody is said to be head; what was before is kept. */
export async function endHead(ctx: Ctx, input: EndHead): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "service.edit");
  const service = serviceAt(centre, input.serviceId);
  await takeVersion(ctx.db.service, service.id, input.version, standingHead(ctx, service.id));
  const heads = await headsOf(ctx, service.id);
  // What has begun is ended, never taken back: only what lies ahead goes.
  if (heads.some((h) => h.fromOn > input.fromOn && h.fromOn <= ctx.today))
    throw new Problem("broken_rule", null, { fromOn: "before_it_began" });
  await makeRoom(ctx.db.serviceHead, planEnd(heads, input.fromOn));
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}
