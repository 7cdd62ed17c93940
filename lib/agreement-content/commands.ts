import type { Done } from "@/lib/action";
import { takeAgreement } from "@/lib/agreements/keeping";
import { findingProblem, hasContent, type ItemState } from "@/lib/domain/agreement-content";
import { type ContentKey, contentChecklist, contentKeys } from "@/lib/domain/content-checklist";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { foundIn, framesOf, type Noted } from "./keeping";
import type { ReviewContent } from "./schema";

type Said = { state: ItemState | null } & Pick<Noted, "compared" | "note">;

const same = (now: Noted | undefined, said: Said) =>
  (now?.state ?? null) === said.state &&
  (now?.compared ?? null) === said.compared &&
  (now?.note ?? null) === said.note;

/** Throws `broken_rule` for everything that contradicts itself, each at its own field. */
function mustAgree(kind: Parameters<typeof findingProblem>[0], said: [ContentKey, Said][]): void {
  const fields = said.flatMap(([key, { state, compared, note }]): [string, string][] => {
    const problem = findingProblem(kind, state, compared);
    if (problem) return [[`items.${key}.compared`, problem]];
    // A note about what nobody has looked at would be lost with the row that is not written.
    return state === null && note !== null ? [[`items.${key}.state`, "noted_without_looking"]] : [];
  });
  if (fields.length > 0) throw new Problem("broken_rule", null, Object.fromEntries(fields));
}

/** The frame that was compared with: the one that holds, or the one that is said where several do. Throws `broken_rule`. */
async function frameFor(
  ctx: Ctx,
  asked: string | null,
  said: [ContentKey, Said][],
): Promise<string | null> {
  if (said.every(([, { compared }]) => compared === null)) return null;
  const frames = await framesOf(ctx);
  if (frames.length === 0) throw new Problem("broken_rule", "no_frame_to_compare");
  const one =
    frames.length === 1 && asked === null ? frames[0] : frames.find(({ id }) => id === asked);
  if (!one) throw new Problem("broken_rule", null, { frameId: "frame_needed" });
  return one.id;
}

const withFrame = (compared: Said["compared"], frame: string | null) => ({
  compared,
  comparedWith: compared === null ? null : frame,
});

/** What somebody found in the agreement, clause by clause; what is emptied is no longer looked at. */
export async function reviewContent(ctx: Ctx, input: ReviewContent): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const { version: checklist } = contentChecklist;
  if (!hasContent(agreement.kind)) throw new Problem("broken_rule", "content_unfit");
  if (input.checklist !== checklist) throw new Problem("broken_rule", "checklist_renewed");
  const said = contentKeys.flatMap((key): [ContentKey, Said][] => {
    const item = input.items[key];
    return item ? [[key, item]] : [];
  });
  mustAgree(agreement.kind, said);
  const comparedWith = await frameFor(ctx, input.frameId, said);
  const found = await foundIn(ctx, agreement.id);
  // Only what differs is written, so that the history tells what changed.
  const changed = said.filter(([key, item]) => !same(found.get(key), item));
  const { id: agreementId } = agreement;
  // What was found by an earlier version stays there until somebody says otherwise, and is then of this one.
  for (const [key, { state, compared, note }] of changed) {
    const was = found.get(key);
    if (!was) continue;
    const where = { agreementId, key, checklist: was.checklist };
    if (state === null) await ctx.db.agreementItem.deleteMany({ where });
    // What was compared with an earlier frame is kept until somebody compares it with today's.
    else if (compared === null && was.earlier !== null)
      await ctx.db.agreementItem.updateMany({ where, data: { checklist, state, note } });
    else
      await ctx.db.agreementItem.updateMany({
        where,
        data: { checklist, state, note, ...withFrame(compared, comparedWith) },
      });
  }
  const added = changed.flatMap(([key, { state, compared, note }]) =>
    state === null || found.has(key)
      ? []
      : [{ agreementId, checklist, key, state, note, ...withFrame(compared, comparedWith) }],
  );
  if (added.length > 0) await ctx.db.agreementItem.createMany({ data: added });
  return { goTo: `${routes.agreement(ctx.county.slug, agreement.id)}#checklista` };
}
