import type { Done } from "@/lib/action";
import { centreFor, versionOfCentre } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { takeVersion } from "@/lib/db/version";
import { planChange, planEnd } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { among, satellitesOf } from "./queries";
import type { AddSatellite, ChangeSatellite, EndSatellite } from "./schema";

/** The satellite's own facts. An address is written whole or not at all. */
function columns({
  name,
  street,
  postcode,
  town,
  services,
  opening,
}: AddSatellite | ChangeSatellite) {
  const address = [street, postcode, town];
  if (address.some((a) => a !== null) && address.some((a) => a === null))
    throw new Problem("broken_rule", null, { street: "address_partial" });
  return { name, street, postcode, town, services, opening };
}

/** What stands now, by the form's field names. */
const standing = (ctx: Ctx, centreId: string, id: string | null) => async () => {
  const now = (await satellitesOf(ctx, centreId)).find((s) => s.id === id);
  const fields = now
    ? {
        name: now.name,
        street: now.street ?? "",
        postcode: now.postcode ?? "",
        town: now.town ?? "",
        services: now.services.join(", "),
        opening: now.opening ?? "",
      }
    : {};
  return { ...fields, version: await versionOfCentre(ctx, centreId) };
};

/** A place under the centre, from a day. It has no kind of its own. */
export async function addSatellite(ctx: Ctx, input: AddSatellite): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "centre.edit");
  const facts = columns(input);
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id, null));
  await ctx.db.satellite.create({
    data: { centreId: centre.id, ...facts, fromOn: toDate(input.fromOn) },
  });
  return { goTo: routes.satellites(ctx.county.slug, centre.id) };
}

/** A satellite that changed from a day, or was wrong from the beginning. */
export async function changeSatellite(ctx: Ctx, input: ChangeSatellite): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "centre.edit");
  const row = among(await satellitesOf(ctx, centre.id), input.satelliteId);
  const facts = columns(input);
  if (input.mode === "changed" && !input.fromOn)
    throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id, row.id));
  if (input.mode === "changed" && input.fromOn) {
    if (input.fromOn < row.fromOn)
      throw new Problem("broken_rule", null, { fromOn: "before_it_began" });
    await makeRoom(ctx.db.satellite, planChange([row], input.fromOn));
    await ctx.db.satellite.create({
      data: {
        centreId: centre.id,
        ...facts,
        fromOn: toDate(input.fromOn),
        untilOn: toDate(row.untilOn),
      },
    });
  } else await ctx.db.satellite.updateMany({ where: { id: row.id }, data: facts });
  return { goTo: routes.satellites(ctx.county.slug, centre.id) };
}

/** A place that is no longer a satellite from a day; that it was is kept. */
export async function endSatellite(ctx: Ctx, input: EndSatellite): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "centre.edit");
  const row = among(await satellitesOf(ctx, centre.id), input.satelliteId);
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id, row.id));
  if (input.fromOn < row.fromOn)
    throw new Problem("broken_rule", null, { fromOn: "before_it_began" });
  await makeRoom(ctx.db.satellite, planEnd([row], input.fromOn));
  return { goTo: routes.satellites(ctx.county.slug, centre.id) };
}
