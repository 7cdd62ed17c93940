import { maySomewhere } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import type { bodyKinds, NewBodies } from "./schema";

type BodyKind = (typeof bodyKinds)[number];
type NewBody = NewBodies[number];

/** A row in which nobody has written anything. */
const isEmpty = ({ organisation, body, orgNr }: NewBody) =>
  organisation === null && body === null && orgNr === null;

/** What is lacking in a new body, by the field of the form that it is written in. */
function lacksOf({ organisation, kind }: NewBody, nth: number): Record<string, string> {
  return {
    ...(organisation === null && { [`newBodies[${nth}].organisation`]: "new_body_organisation" }),
    ...(kind === null && { [`newBodies[${nth}].kind`]: "new_body_kind" }),
  };
}

const same = (said: string | null) =>
  said === null ? null : { equals: said, mode: "insensitive" as const };

/** A body that is in the list, by its id, or one that is to be added to it. */
export type Written =
  | { id: string }
  | { data: { organisation: string; body: string | null; kind: BodyKind; orgNr: string | null } };

/**
 * The bodies that are written in a form beside the county's list: one that is in the list after all is that one. Writes
 * nothing. Throws `broken_rule` with every field that lacks something.
 */
export async function bodiesWritten(ctx: Ctx, written: NewBodies): Promise<Written[]> {
  const lacks = Object.assign(
    {},
    ...written.map((one, nth) => (isEmpty(one) ? {} : lacksOf(one, nth))),
  );
  if (Object.keys(lacks).length > 0) throw new Problem("broken_rule", null, lacks);
  const found: Written[] = [];
  for (const { organisation, body, kind, orgNr } of written) {
    if (organisation === null || kind === null) continue;
    const there = await ctx.db.partyBody.findFirst({
      where: { organisation: same(organisation) ?? organisation, body: same(body) },
    });
    found.push(there ? { id: there.id } : { data: { organisation, body, kind, orgNr } });
  }
  return found;
}

/** Adds to the county's list those that it lacks, and gives the ids of all, each once. Throws `not_allowed`. */
export async function addWritten(ctx: Ctx, written: readonly Written[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const one of written) {
    if (!maySomewhere(ctx.actor, "agreement.edit")) throw new Problem("not_allowed");
    ids.add("id" in one ? one.id : (await ctx.db.partyBody.create({ data: one.data })).id);
  }
  return [...ids];
}
