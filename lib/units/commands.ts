import type { Done } from "@/lib/action";
import { centreFor, holdCentres } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { takeVersion } from "@/lib/db/version";
import { keptBy, planChange } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import { mayEditUnit } from "@/lib/domain/unit-reach";
import { Unseen } from "@/lib/form/unseen";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { previewOfUnit } from "./preview";
import { centresOf, getUnit, servicesOfUnit, type UnitRecord } from "./queries";
import type { ChangeUnit, CreateUnit } from "./schema";

type Profile = UnitRecord["profiles"][number];
type Input = CreateUnit | ChangeUnit;

const identity = ({ type, hsaId, homeMunicipality, participates }: Input) => ({
  type,
  hsaId,
  homeMunicipality,
  participates,
});

function columns({
  name,
  huvudman,
  utforare,
  legalName,
  orgNr,
  contractCode,
  contractUntilOn,
  reason,
}: Input) {
  return {
    name,
    huvudman,
    utforare,
    legalName,
    orgNr,
    contractCode,
    contractUntilOn: toDate(contractUntilOn),
    reason,
  };
}

/** The municipality must be one of the county's; another's is as if it did not exist. */
async function checkHome(ctx: Ctx, code: string | null): Promise<void> {
  if (code === null) return;
  const there = await ctx.db.municipality.findFirst({
    where: { code, county: { slug: ctx.county.slug } },
    select: { code: true },
  });
  if (!there)
    throw new Problem("broken_rule", null, { homeMunicipality: "municipality_in_another_county" });
}

/** An HSA-id is one unit's in the county; the database holds the same. */
async function checkHsaId(ctx: Ctx, hsaId: string | null, except: string | null): Promise<void> {
  if (hsaId === null) return;
  const other = await ctx.db.unit.findFirst({ where: { hsaId }, select: { id: true } });
  if (other && other.id !== except)
    throw new Problem("broken_rule", null, { hsaId: "hsa_id_taken" });
}

/** A new unit. Whoever coordinates a centre adds one for it, and goes on to say what it does there. */
export async function createUnit(ctx: Ctx, input: CreateUnit): Promise<Done> {
  const centre = input.centreId ? await centreFor(ctx, input.centreId, "unit.edit") : null;
  if (!centre && !mayEditUnit(ctx.actor, { home: input.homeMunicipality, centres: [] }))
    throw new Problem("not_allowed");
  await checkHome(ctx, input.homeMunicipality);
  await checkHsaId(ctx, input.hsaId, null);
  const unit = await ctx.db.unit.create({ data: identity(input) });
  await ctx.db.unitProfile.create({
    data: { unitId: unit.id, ...columns(input), fromOn: toDate(input.fromOn) },
  });
  return {
    goTo: centre
      ? routes.newService(ctx.county.slug, centre.id, { enhet: unit.id })
      : routes.unit(ctx.county.slug, unit.id),
  };
}

/** What stands now, by the form's field names. */
const standing = (ctx: Ctx, id: string) => async () => {
  const { profiles, ...unit } = await getUnit(ctx, id);
  const now = profiles.at(-1);
  const { type, participates, version } = unit;
  return {
    type,
    participates,
    version: String(version),
    hsaId: unit.hsaId ?? "",
    homeMunicipality: unit.homeMunicipality ?? "",
    name: now?.name ?? "",
    huvudman: now?.huvudman ?? "",
    utforare: now?.utforare ?? "",
    legalName: now?.legalName ?? "",
    orgNr: now?.orgNr ?? "",
    contractCode: now?.contractCode ?? "",
  };
};

/** The unit's periods as they would be, without writing anything. */
function imagine(
  unit: UnitRecord,
  input: ChangeUnit,
): { profiles: Profile[]; plan: ReturnType<typeof planChange> | null; was: Profile | undefined } {
  const like = (base: Profile | undefined) => ({ ...base, ...columns(input) }) as Profile;
  if (input.mode === "wrong") {
    const was = unit.profiles.find((p) => p.id === input.profileId);
    if (!was) throw new Problem("not_found");
    return { profiles: unit.profiles.map((p) => (p === was ? like(p) : p)), plan: null, was };
  }
  if (!input.fromOn) throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
  const plan = planChange(unit.profiles, input.fromOn);
  const was = unit.profiles.filter((p) => p.fromOn <= plan.create.fromOn).at(-1);
  return {
    profiles: [...keptBy(unit.profiles, plan), { ...like(was), id: "new", ...plan.create }],
    plan,
    was,
  };
}

/** The unit's own facts, from a day or corrected from the beginning. A new huvudman shows what follows for every centre. */
export async function changeUnit(ctx: Ctx, input: ChangeUnit): Promise<Done> {
  const unit = await getUnit(ctx, input.unitId);
  const services = await servicesOfUnit(ctx, unit.id);
  await holdCentres(
    ctx,
    services.map((s) => s.centre.id),
  );
  const centres = centresOf(services, ctx.today);
  if (!mayEditUnit(ctx.actor, { home: unit.homeMunicipality, centres }))
    throw new Problem("not_allowed");
  // A unit is not moved out of one's own reach.
  if (!mayEditUnit(ctx.actor, { home: input.homeMunicipality, centres }))
    throw new Problem("not_allowed", "unit_out_of_reach");
  await checkHome(ctx, input.homeMunicipality);
  await checkHsaId(ctx, input.hsaId, unit.id);
  await takeVersion(ctx.db.unit, unit.id, input.version, standing(ctx, unit.id));
  const { profiles, plan, was } = imagine(unit, input);
  const other = was?.huvudman !== input.huvudman || was.utforare !== input.utforare;
  const follows =
    other || plan
      ? await previewOfUnit(
          ctx,
          unit.id,
          services.map((s) => s.centre.id),
          profiles,
          input.mode === "changed" ? input.fromOn : null,
        )
      : null;
  const changes =
    follows &&
    [follows.preview, ...(follows.preview.others ?? [])].some(
      (p) => p.changes.length > 0 || (p.own?.changes.length ?? 0) > 0,
    );
  if (follows && (other || changes) && input.seen !== follows.seen)
    throw new Unseen(follows.preview, follows.seen);
  await ctx.db.unit.updateMany({ where: { id: unit.id }, data: identity(input) });
  if (plan) {
    await makeRoom(ctx.db.unitProfile, plan);
    await ctx.db.unitProfile.create({
      data: {
        unitId: unit.id,
        ...columns(input),
        fromOn: toDate(plan.create.fromOn),
        untilOn: toDate(plan.create.untilOn),
      },
    });
  } else if (was)
    await ctx.db.unitProfile.updateMany({
      where: { id: was.id, unitId: unit.id },
      data: columns(input),
    });
  return { goTo: routes.unit(ctx.county.slug, unit.id) };
}
