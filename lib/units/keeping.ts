import { toDate } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import { type ServiceType, usualHuvudman } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";
import type { UnitType } from "./schema";

/** What a unit that gives a service usually is. */
export const usualUnitType: Record<ServiceType, UnitType> = {
  mhv: "bmm",
  bhv: "bvc",
  oppen_forskola: "oppen_forskola",
  forebyggande_socialtjanst: "socialtjanstenhet",
};

/** The county's unit of a name and the type that gives the service; a new one, under its usual huvudman, where there is none. */
export async function unitFor(
  ctx: Ctx,
  wanted: { name: string; service: ServiceType; municipality: string; fromOn: Day },
): Promise<string> {
  const type = usualUnitType[wanted.service];
  const there = await ctx.db.unit.findFirst({
    where: { type, profiles: { some: { name: { equals: wanted.name, mode: "insensitive" } } } },
    select: { id: true },
  });
  if (there) return there.id;
  const unit = await ctx.db.unit.create({
    data: { type, homeMunicipality: wanted.municipality, participates: "ja" },
  });
  await ctx.db.unitProfile.create({
    data: {
      unitId: unit.id,
      name: wanted.name,
      huvudman: usualHuvudman(wanted.service),
      utforare: "offentlig",
      fromOn: toDate(wanted.fromOn),
    },
  });
  return unit.id;
}
