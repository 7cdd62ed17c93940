import { changeParty, registerAgreement } from "@/lib/agreements/commands";
import { agreementsOn } from "@/lib/agreements/reading";
import * as schema from "@/lib/agreements/schema";
import { addBody } from "@/lib/bodies/commands";
import * as bodySchema from "@/lib/bodies/schema";
import { type AgreementKind, isDecided } from "@/lib/domain/agreement";
import { idOf } from "./centre";
import type { TestCounty } from "./county";

type As = TestCounty["as"]["coordinator"];

/** Bodies of a county that may sign; two of them are nämnder of one legal person. */
export async function bodies(as: As): Promise<string[]> {
  for (const [organisation, body, kind] of [
    ["Exempelregionen", "Primärvårdsnämnden", "region"],
    ["Exempelstaden", "Förskolenämnden", "kommun"],
    ["Exempelstaden", "Socialnämnden", "kommun"],
    ["Exempelbarnmorskorna AB", "", "privat_vardgivare"],
  ])
    await as((ctx) => addBody(ctx, bodySchema.addBody.parse({ organisation, body, kind })));
  const rows = await as(
    ({ db }) => db.partyBody.findMany({ orderBy: { organisation: "asc" } }),
    "read",
  );
  return rows.map((row) => row.id);
}

/** What the form of quick registration holds. */
export const paper = (
  centres: string[],
  parties: string[],
  over: Record<string, string | string[]> = {},
) =>
  schema.registerAgreement.parse({
    kind: "lokalt_samverkansavtal",
    title: "Samverkansavtal Eken",
    scope: "centraler",
    centres,
    parties,
    fromOn: "2024-09-01",
    lastOn: "2027-08-31",
    // What is decided is not prolonged.
    prolongation: isDecided(over.kind as AgreementKind) ? "ingen" : "automatisk",
    prolongCount: "24",
    prolongUnit: "manader",
    // What is decided has no notice.
    noticeCount: isDecided(over.kind as AgreementKind) ? "" : "6",
    noticeUnit: "manader",
    signed: "alla",
    signedOn: "2024-05-20",
    ...over,
  });

/** The county's frame, in force: what its local agreements are compared with. */
export const frame = (parties: string[], over: Record<string, string> = {}) =>
  paper([], parties, {
    kind: "lansoverenskommelse",
    title: "Länets ramavtal",
    scope: "lan",
    ...over,
  });

export const register = async (as: As, input: schema.RegisterAgreement): Promise<string> =>
  idOf(await as((ctx) => registerAgreement(ctx, input)));

export async function agreement(as: As, id: string) {
  const found = (await as((ctx) => agreementsOn(ctx, ctx.today), "read")).find((a) => a.id === id);
  if (!found) throw new Error("no such agreement");
  return found;
}

/** One of the parties signs. */
export async function sign(as: As, agreementId: string, nth: number, signedOn: string) {
  const party = (await agreement(as, agreementId)).parties[nth];
  if (!party) throw new RangeError(`${nth}`);
  const input = schema.changeParty.parse({
    agreementId,
    partyId: party.id,
    version: party.version,
    signedOn,
    signedHow: "papper",
  });
  return as((ctx) => changeParty(ctx, input));
}
