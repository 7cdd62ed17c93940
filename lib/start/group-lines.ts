import { situationsAmong } from "@/lib/centre-agreements/queries";
import type { Situation } from "@/lib/domain/agreement";
import type { DocumentKind } from "@/lib/domain/document";
import { operatesNow } from "@/lib/domain/overview";
import { type Cell, wholeMatrix } from "@/lib/matrix/queries";
import type { Overviews } from "@/lib/overviews/queries";
import type { Ctx } from "@/lib/request";

/** What a member of a local group is told of a centre beside its kind: what it stands under and what it has filed. */
export type GroupLine = {
  situation: Situation | null;
  documents: { kind: DocumentKind; year: number; cell: Cell }[];
};

/** The same of every centre of an overview that is in operation, by its id. */
export async function groupLines(
  ctx: Ctx,
  { centres, documents, agreements }: Overviews,
): Promise<Map<string, GroupLine>> {
  const operating = centres.filter(operatesNow);
  const situations = new Map(
    (agreements ? await situationsAmong(ctx, operating, ctx.today) : []).map((one) => [
      one.centreId,
      one.situation,
    ]),
  );
  const { rows } = await wholeMatrix(ctx);
  return new Map(
    operating.map(({ id }): [string, GroupLine] => {
      const cells = rows.find((row) => row.id === id)?.cells ?? {};
      return [
        id,
        {
          situation: situations.get(id) ?? null,
          documents: documents.flatMap(({ roundId, kind, year }) => {
            const cell = cells[roundId];
            return cell ? [{ kind, year, cell }] : [];
          }),
        },
      ];
    }),
  );
}
