import { type AgreementRecord, agreementsOn } from "@/lib/agreements/keeping";
import { whileUnchanged } from "@/lib/db/unchanged";
import {
  comparedToday,
  type Found,
  type ItemCompared,
  isFrame,
} from "@/lib/domain/agreement-content";
import {
  type ContentKey,
  contentChecklist,
  contentKeys,
  reviewsThatStand,
} from "@/lib/domain/content-checklist";
import type { Ctx } from "@/lib/request";

/** What was found of a clause, with what was noted of it and the version of the checklist that it was looked for by. */
export type Noted = Found & {
  note: string | null;
  checklist: string;
  comparedWith: string | null;
  /** How it stood to a frame that no longer holds. */
  earlier: ItemCompared | null;
};
export type NotedByKey = ReadonlyMap<ContentKey, Noted>;

const runs = ({ status }: AgreementRecord) => status === "gallande" || status === "uppsagt";

/** What the county's centres are to keep to today: its frame, or what it has decided instead, by title. */
export const framesOf = async (ctx: Ctx): Promise<AgreementRecord[]> =>
  (await agreementsOn(ctx, ctx.today)).filter((one) => isFrame(one.kind) && runs(one));

/** What has been found in every agreement and still holds by the present checklist, by the agreement's id. */
export function foundInAll(ctx: Ctx): Promise<ReadonlyMap<string, NotedByKey>> {
  return whileUnchanged(ctx, `content ${contentChecklist.version} ${ctx.today}`, async () => {
    const frames = new Set((await framesOf(ctx)).map(({ id }) => id));
    const all = new Map<string, Row[]>();
    for (const row of await ctx.db.agreementItem.findMany()) {
      const rows = all.get(row.agreementId) ?? [];
      rows.push(row);
      all.set(row.agreementId, rows);
    }
    return new Map([...all].map(([agreementId, rows]) => [agreementId, notedOf(rows, frames)]));
  });
}

type Row = Omit<Noted, "earlier"> & { key: string };

function notedOf(rows: readonly Row[], frames: ReadonlySet<string>): NotedByKey {
  const standing = reviewsThatStand(contentChecklist, rows);
  return new Map(
    contentKeys.flatMap((key): [ContentKey, Noted][] => {
      const row = standing.get(key);
      if (!row) return [];
      const { state, note, checklist, comparedWith } = row;
      return [[key, { state, note, checklist, comparedWith, ...comparedToday(row, frames) }]];
    }),
  );
}

/** What has been found in one agreement. */
export const foundIn = async (ctx: Ctx, agreementId: string): Promise<NotedByKey> =>
  (await foundInAll(ctx)).get(agreementId) ?? new Map();
