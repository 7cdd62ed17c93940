import { whileUnchanged } from "@/lib/db/unchanged";
import { type Answering, answersFor } from "@/lib/domain/answering";
import {
  classify,
  type Kind,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import { type Actor, inReach, type Reach, type Role, reachOf } from "@/lib/domain/policy";
import type { Degree, ServiceType } from "@/lib/domain/service";
import { beforeOpening, type CentreStatus, ended } from "@/lib/domain/status";
import { reachAs, type Waits, waitsAt } from "@/lib/domain/waiting";
import type { Known } from "@/lib/findings/facts";
import { countsOf, type FindingCounts, type Found, knownWithin } from "@/lib/findings/queries";
import type { Ctx } from "@/lib/request";

/** A centre of one's own on a start page: what it is, what there is to mend there, and with whom that lies. */
export type OwnCentre = {
  id: string;
  name: string;
  municipality: { code: string; name: string };
  status: CentreStatus;
  kind: Kind;
  degrees: Record<ServiceType, Degree>;
  planned: boolean;
  findings: Found[];
  answers: Answering;
};

/** The roles that are about centres: the county's own keepers, those of some centres, and those who work there. */
const keepers = [
  "lanssamordnare",
  "bitradande_lanssamordnare",
  "kommunal_koordinator",
  "lokal_samordnare",
  "narmaste_chef",
  "medarbetare",
] as const satisfies readonly Role[];

/** What a person reaches by her seats in groups that are not the county's own. */
export const reachOfSeats = (actor: Actor): Reach =>
  reachOf({
    ...actor,
    assignments: actor.assignments.filter(({ scope }) => scope.level === "group" && !scope.county),
  });

export const covers = (
  reach: Reach,
  { id, municipality }: Pick<OwnCentre, "id" | "municipality">,
): boolean => inReach(reach, { level: "centre", id, municipality: municipality.code });

function ownCentre(known: Known, findings: Found[]): OwnCentre {
  const { facts, name, municipality } = known;
  const { kind, degrees } = classify(nationalDefinition2026, parseSignature(facts.signature));
  const { id, status } = facts;
  const planned = beforeOpening(status);
  const answers = answersFor("lokal_samordnare", facts);
  return { id, name, municipality, status, kind, degrees, planned, findings, answers };
}

type Standing = { waits: Waits<Found>[]; counts: FindingCounts; own: OwnCentre[] };

/**
 * The centres that a person's roles are about, read once: what waits for her there, how much there is to mend, and,
 * where she does not have the whole county, the centres themselves.
 */
export function standingOf(ctx: Ctx): Promise<Standing> {
  const { actor } = ctx;
  const kept = reachAs(actor, ...keepers);
  const seats = reachOfSeats(actor);
  const reach = {
    county: kept.county,
    municipalities: [...kept.municipalities, ...seats.municipalities],
    centres: [...kept.centres, ...seats.centres],
  };
  const key = JSON.stringify(["waiting", ctx.today, actor.assignments]);
  return whileUnchanged(ctx, key, async () => {
    const known = await knownWithin(ctx, reach);
    const waits = known.flatMap(({ known: { facts, name, municipality }, found }) =>
      waitsAt(actor, { id: facts.id, name, municipality }, facts, found, ctx.today),
    );
    const counts = countsOf(known.flatMap(({ found }) => found));
    const narrow = reachAs(
      { ...actor, assignments: actor.assignments.filter((a) => a.scope.level !== "county") },
      ...keepers,
    );
    const own = known
      .map(({ known: one, found }) => ownCentre(one, found))
      .filter((c) => !ended(c.status) && (covers(narrow, c) || covers(seats, c)));
    return { waits, counts, own };
  });
}
