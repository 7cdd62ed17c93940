import { fromDate, holding, withDays } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import { classify, type Kind, nationalDefinition2026 } from "@/lib/domain/definition";
import { rowOn } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { usualHuvudman } from "@/lib/domain/service";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { type Compared, compareRow, type Held } from "./compare";
import { type IntakeRow, readList } from "./import";
import { cells } from "./schema";

/** Taking in a list is the länssamordnare's. Throws `not_allowed`. */
export function mayTakeIn(ctx: Ctx): void {
  if (!may(ctx.actor, "import", { level: "county" })) throw new Problem("not_allowed");
}

/** The county's centres as they are held on a day, as far as a list can speak of them. */
async function heldCentres(ctx: Ctx, on: Day): Promise<Held[]> {
  const rows = await ctx.db.centre.findMany({
    relationLoadStrategy: "join",
    include: {
      profiles: { orderBy: { fromOn: "asc" } },
      services: {
        include: {
          presences: { where: holding(on) },
          unit: { include: { profiles: { where: holding(on) } } },
        },
      },
    },
  });
  return rows.flatMap((row) => {
    const profiles = withDays(row.profiles);
    const now = rowOn(profiles, on) ?? profiles[0];
    if (!now) return [];
    const { street, postcode, town, phone, email, website } = now;
    return [
      {
        id: row.id,
        name: now.name,
        municipality: now.hostMunicipality,
        facts: { street, postcode, town, phone, email, website },
        services: row.services.flatMap((s) => {
          const degree = s.presences[0]?.degree;
          return degree
            ? [{ id: s.id, type: s.type, unit: s.unit?.profiles[0]?.name ?? null, degree }]
            : [];
        }),
      },
    ];
  });
}

export type DraftRow = { number: number; row: IntakeRow; compared: Compared; kind: Kind };

/** The draft with what every row would do, worked out anew each time it is asked. Throws `not_found`. */
export async function getDraft(ctx: Ctx, id: string) {
  mayTakeIn(ctx);
  const draft = await ctx.db.importDraft.findFirst({ where: { id } });
  if (!draft) throw new Problem("not_found");
  const fromOn = fromDate(draft.fromOn);
  const municipalities = await municipalityChoices(ctx);
  const held = await heldCentres(ctx, fromOn);
  const { rows, unknown, missing } = readList(cells.parse(draft.rows), municipalities);
  const compared = rows.map(
    (row, i): DraftRow => ({
      // The heading is the first line of the list.
      number: i + 2,
      row,
      compared: missing.length > 0 ? { state: "refused" } : compareRow(row, held),
      kind: classify(
        nationalDefinition2026,
        row.services.map((s) => ({
          type: s.type,
          degree: s.degree,
          huvudman: usualHuvudman(s.type),
        })),
      ).kind,
    }),
  );
  const count = (state: Compared["state"]) =>
    compared.filter((r) => r.compared.state === state).length;
  return {
    id,
    version: draft.version,
    fileName: draft.fileName,
    fromOn,
    accepted: draft.acceptedAt !== null,
    municipalities,
    unknown,
    missing,
    rows: compared,
    counts: {
      new: count("new"),
      changed: count("changed"),
      unchanged: count("unchanged"),
      refused: count("refused"),
    },
  };
}
export type Draft = Awaited<ReturnType<typeof getDraft>>;
