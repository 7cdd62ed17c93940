import type { Done } from "@/lib/action";
import { centreFor, versionOfCentre } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { takeVersion } from "@/lib/db/version";
import { keptBy, planChange, planEnd } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { showWhatFollows } from "./preview";
import { type OtherActorRecord, otherActorsOf, sameActor } from "./queries";
import type { ChangeOtherActor, CreateOtherActor, EndOtherActor } from "./schema";

function columns(input: CreateOtherActor | ChangeOtherActor) {
  const { type, organisation, huvudman, presence, frequency, degree, authorityExercise, reason } =
    input;
  return { type, organisation, huvudman, presence, frequency, degree, authorityExercise, reason };
}

async function actorOf(
  ctx: Ctx,
  centreId: string,
  id: string,
): Promise<{ row: OtherActorRecord; rows: OtherActorRecord[] }> {
  const rows = await otherActorsOf(ctx, centreId);
  const row = rows.find((r) => r.id === id);
  if (!row) throw new Problem("not_found");
  return { row, rows };
}

/** What stands now, by the form's field names. */
const standing = (ctx: Ctx, centreId: string, id: string | null) => async () => {
  const now = (await otherActorsOf(ctx, centreId)).find((r) => r.id === id);
  const version = await versionOfCentre(ctx, centreId);
  if (!now) return { version };
  const { type, organisation, presence, degree } = now;
  const authorityExercise =
    now.authorityExercise === null ? "okand" : now.authorityExercise ? "ja" : "nej";
  return {
    type,
    organisation,
    huvudman: now.huvudman ?? "",
    presence,
    frequency: now.frequency ?? "",
    degree,
    authorityExercise,
    version,
  };
};

/** Another actor in the house, from a day. It never counts under the national definition. */
export async function createOtherActor(ctx: Ctx, input: CreateOtherActor): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "actor.edit");
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id, null));
  const rows = [
    ...(await otherActorsOf(ctx, centre.id)),
    { ...columns(input), fromOn: input.fromOn, untilOn: null },
  ];
  await showWhatFollows(ctx, centre, rows, input);
  await ctx.db.otherActor.create({
    data: { centreId: centre.id, ...columns(input), fromOn: toDate(input.fromOn) },
  });
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}

/** What is true of another actor, from a day or corrected from the beginning. */
export async function changeOtherActor(ctx: Ctx, input: ChangeOtherActor): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "actor.edit");
  const { row, rows } = await actorOf(ctx, centre.id, input.actorId);
  if (input.mode === "changed" && !input.fromOn)
    throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id, row.id));
  if (input.mode === "changed" && input.fromOn) {
    const plan = planChange(sameActor(rows, row), input.fromOn);
    const after = [...keptBy(rows, plan), { ...columns(input), ...plan.create }];
    await showWhatFollows(ctx, centre, after, input);
    await makeRoom(ctx.db.otherActor, plan);
    await ctx.db.otherActor.create({
      data: {
        centreId: centre.id,
        ...columns(input),
        fromOn: toDate(plan.create.fromOn),
        untilOn: toDate(plan.create.untilOn),
      },
    });
  } else {
    const after = rows.map((r) => (r === row ? { ...r, ...columns(input) } : r));
    await showWhatFollows(ctx, centre, after, { ...input, fromOn: null });
    await ctx.db.otherActor.updateMany({ where: { id: row.id }, data: columns(input) });
  }
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}

/** An actor that leaves the house: it ends, and what was planned after is taken back. Nothing else is deleted. */
export async function endOtherActor(ctx: Ctx, input: EndOtherActor): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "actor.edit");
  const { row, rows } = await actorOf(ctx, centre.id, input.actorId);
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id, row.id));
  if (input.fromOn < row.fromOn)
    throw new Problem("broken_rule", null, { fromOn: "before_it_began" });
  const plan = planEnd(sameActor(rows, row), input.fromOn);
  await showWhatFollows(ctx, centre, keptBy(rows, plan), input);
  await makeRoom(ctx.db.otherActor, plan);
  await ctx.db.otherActor.updateMany({
    where: { id: { in: plan.end.map((e) => e.id) } },
    data: { reason: input.reason },
  });
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}
