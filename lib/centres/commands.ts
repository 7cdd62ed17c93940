import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { takeVersion } from "@/lib/db/version";
import { planChange } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { beforeOpening, inOperation } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { checkFacts, checkMunicipalities, checkName, type Facts } from "./checks";
import { centreFor } from "./keeping";
import { getCentre } from "./queries";
import type { ChangeCentre, CreateCentre, SetCatchment } from "./schema";

/** A list that is taken in may lack addresses: the register then holds a finding instead of a refusal. */
type Leniency = { addressMayCome?: boolean };

function columns(input: Facts) {
  const { leaseUntilOn, ...facts } = input;
  return { ...facts, leaseUntilOn: toDate(leaseUntilOn) };
}

/** A new centre in the county, with its first facts, its stage in the life cycle and its catchment. */
export async function createCentre(
  ctx: Ctx,
  input: CreateCentre,
  { addressMayCome = false }: Leniency = {},
): Promise<Done> {
  if (!may(ctx.actor, "centre.create", { level: "municipality", code: input.hostMunicipality }))
    throw new Problem("not_allowed");
  const { status, fromOn, opensOn, decision, ...facts } = input;
  checkFacts(facts, inOperation(status) && !addressMayCome);
  await checkMunicipalities(ctx, [facts.hostMunicipality], "hostMunicipality");
  await checkName(ctx, facts.name, facts.hostMunicipality, null);
  const centre = await ctx.db.centre.create({ data: {} });
  const opens = beforeOpening(status) && opensOn !== null && opensOn > fromOn ? opensOn : null;
  await ctx.db.centreProfile.create({
    data: { centreId: centre.id, fromOn: toDate(fromOn), ...columns(facts) },
  });
  await ctx.db.centreStatusPeriod.create({
    data: {
      centreId: centre.id,
      status,
      fromOn: toDate(fromOn),
      untilOn: toDate(opens),
      reason: facts.reason,
      decision,
    },
  });
  if (opens)
    await ctx.db.centreStatusPeriod.create({
      data: { centreId: centre.id, status: "i_drift", fromOn: toDate(opens) },
    });
  await ctx.db.centreCatchment.create({
    data: { centreId: centre.id, municipalityCode: facts.hostMunicipality, fromOn: toDate(fromOn) },
  });
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}

/** The centre's own facts, from a day or corrected from the beginning. */
export async function changeCentre(
  ctx: Ctx,
  input: ChangeCentre,
  { addressMayCome = false }: Leniency = {},
): Promise<Done> {
  const { centreId, version, profileId, mode, fromOn, ...facts } = input;
  const centre = await centreFor(ctx, centreId, "centre.edit");
  checkFacts(facts, centre.status !== null && inOperation(centre.status.status) && !addressMayCome);
  await checkMunicipalities(ctx, [facts.hostMunicipality], "hostMunicipality");
  await checkName(ctx, facts.name, facts.hostMunicipality, centreId);
  // A centre is not moved out of one's own reach: who may keep it there must be able to keep it here.
  if (
    !may(ctx.actor, "centre.edit", {
      level: "centre",
      id: centreId,
      municipality: facts.hostMunicipality,
    })
  )
    throw new Problem("not_allowed");
  await takeVersion(ctx.db.centre, centreId, version, async () =>
    standing((await getCentre(ctx, centreId, ctx.today)).profile, await versionNow(ctx, centreId)),
  );
  if (mode === "wrong") {
    const { count } = await ctx.db.centreProfile.updateMany({
      where: { id: profileId, centreId },
      data: columns(facts),
    });
    if (count === 0) throw new Problem("not_found");
  } else {
    if (!fromOn) throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
    const plan = planChange(centre.profiles, fromOn);
    await makeRoom(ctx.db.centreProfile, plan);
    await ctx.db.centreProfile.create({
      data: {
        centreId,
        ...columns(facts),
        fromOn: toDate(plan.create.fromOn),
        untilOn: toDate(plan.create.untilOn),
      },
    });
  }
  return { goTo: routes.centre(ctx.county.slug, centreId) };
}

async function versionNow(ctx: Ctx, id: string): Promise<number> {
  return (
    (await ctx.db.centre.findFirst({ where: { id }, select: { version: true } }))?.version ?? 0
  );
}

/** What stands now, as the form writes it, for whoever comes second. */
function standing(profile: object | null, version: number): Record<string, string> {
  const yes = (v: boolean) => (v ? "ja" : "nej");
  const said = Object.entries(profile ?? {}).flatMap(([name, value]): [string, string][] =>
    typeof value === "boolean"
      ? [[name, yes(value)]]
      : typeof value === "string" || typeof value === "number"
        ? [[name, String(value)]]
        : [],
  );
  return {
    ...Object.fromEntries(
      said.filter(
        ([name]) => !["id", "centreId", "countyId", "reason", "fromOn", "untilOn"].includes(name),
      ),
    ),
    version: String(version),
  };
}

/** Which municipalities the centre is for, from a day. The host municipality may be one of several. */
export async function setCatchment(ctx: Ctx, input: SetCatchment): Promise<Done> {
  // Who may is asked of the centre as it lies today, and not on a day that the form names.
  await centreFor(ctx, input.centreId, "centre.edit");
  const centre = await getCentre(ctx, input.centreId, input.fromOn);
  if (input.municipalities.length === 0)
    throw new Problem("broken_rule", null, { municipalities: "catchment_needed" });
  await checkMunicipalities(ctx, input.municipalities, "municipalities");
  await takeVersion(ctx.db.centre, centre.id, input.version, async () => ({
    municipalities: centre.catchments.map((c) => c.municipalityCode).join(", "),
    version: String(await versionNow(ctx, centre.id)),
  }));
  const gone = centre.catchments.filter((c) => !input.municipalities.includes(c.municipalityCode));
  await makeRoom(ctx.db.centreCatchment, {
    end: gone
      .filter((c) => c.fromOn < input.fromOn)
      .map((c) => ({ id: c.id, untilOn: input.fromOn })),
    remove: gone.filter((c) => c.fromOn >= input.fromOn).map((c) => c.id),
  });
  const there = new Set(centre.catchments.map((c) => c.municipalityCode));
  for (const code of input.municipalities)
    if (!there.has(code))
      await ctx.db.centreCatchment.create({
        data: { centreId: centre.id, municipalityCode: code, fromOn: toDate(input.fromOn) },
      });
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}
