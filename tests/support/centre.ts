import { createCentre } from "@/lib/centres/commands";
import * as centreSchema from "@/lib/centres/schema";
import type { Degree, ServiceType } from "@/lib/domain/service";
import { Unconfirmed, Unseen } from "@/lib/form/unseen";
import type { Ctx } from "@/lib/request";
import { addService } from "@/lib/services/commands";
import * as serviceSchema from "@/lib/services/schema";
import type { TestCounty } from "./county";

/** The last part of an address: the id of what was made. */
export const idOf = ({ goTo }: { goTo: string }): string =>
  goTo.split("?")[0]?.split("/").at(-1) ?? "";

/** What a form holds when only a name is typed. */
export function centreInput(c: TestCounty, over: Record<string, string> = {}) {
  return centreSchema.createCentre.parse({
    name: "Familjecentralen Prov (exempel)",
    hostMunicipality: c.municipalities[0],
    street: "Provgatan 1",
    postcode: "211 20",
    town: "Provstad",
    status: "i_drift",
    fromOn: "2020-01-01",
    ...over,
  });
}

type As = TestCounty["as"]["coordinator"];

/** Presses the button twice, as a person does who has read what follows. */
export async function afterSeeing<I extends { seen: string | null }>(
  as: As,
  command: (ctx: Ctx, input: I) => Promise<{ goTo: string }>,
  input: I,
): Promise<{ goTo: string }> {
  try {
    return await as((ctx) => command(ctx, input));
  } catch (error) {
    if (!(error instanceof Unseen || error instanceof Unconfirmed)) throw error;
    return as((ctx) => command(ctx, { ...input, seen: error.seen }));
  }
}

/** A centre in operation with these services, by the county's own coordinator. */
export async function aCentre(
  c: TestCounty,
  services: Partial<Record<ServiceType, Degree>> = {},
  over: Record<string, string> = {},
): Promise<string> {
  const id = await c.as.coordinator(async (ctx) =>
    idOf(await createCentre(ctx, centreInput(c, over))),
  );
  for (const [type, degree] of Object.entries(services)) {
    const { version } = await c.as.coordinator(({ db }) =>
      db.centre.findFirstOrThrow({ where: { id } }),
    );
    const input = serviceSchema.addService.parse({
      centreId: id,
      version,
      type,
      fromOn: "2020-01-01",
      degree,
    });
    await afterSeeing(c.as.coordinator, addService, input);
  }
  return id;
}
