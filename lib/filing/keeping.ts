import { z } from "zod";
import type { Done } from "@/lib/action";
import { centreFor } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { responsibleGroups } from "@/lib/documents/queries";
import { documentKinds } from "@/lib/domain/document";
import { Problem } from "@/lib/domain/problem";
import { keepFile, type Uploaded } from "@/lib/files/keeping";
import * as f from "@/lib/form/fields";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";

/** What is said beside the file: what it is, for which year, and when the group decided. */
export const filed = z.strictObject({
  centreId: f.uuid(),
  kind: f.choice(documentKinds),
  year: f.whole(2000, 2199),
  adoptedOn: f.dayField(),
  decision: f.text(120),
});
export type Filed = z.output<typeof filed>;

/**
 * A plan or a report that was made elsewhere and has been adopted: the file is the document, of this year or an earlier
 * one. It counts, and says that it was handed in as a file. Throws `broken_rule` where one has been begun here.
 */
export async function fileDocument(ctx: Ctx, input: Filed, file: Uploaded): Promise<Done> {
  const { kind, year, adoptedOn, decision } = input;
  const centre = await centreFor(ctx, input.centreId, "document.write");
  if (adoptedOn > ctx.today)
    throw new Problem("broken_rule", null, { adoptedOn: "decision_in_future" });
  const round = await ctx.db.documentRound.findFirst({ where: { kind, year } });
  if (round?.closedAt) throw new Problem("broken_rule", "document_year_closed");
  if (await ctx.db.document.findFirst({ where: { centreId: centre.id, kind, year } }))
    throw new Problem("broken_rule", "document_begun");
  const fileId = await keepFile(ctx, file);
  const [group] = await responsibleGroups(ctx, centre.id);
  const { id } = await ctx.db.document.create({
    data: {
      centreId: centre.id,
      kind,
      year,
      state: "faststalld",
      submittedOn: toDate(ctx.today),
    },
  });
  const version = await ctx.db.documentVersion.create({ data: { documentId: id, number: 1 } });
  await ctx.db.documentFile.create({ data: { documentVersionId: version.id, fileId } });
  await ctx.db.documentVersion.updateMany({
    where: { id: version.id },
    data: {
      way: "fil",
      adoptedOn: toDate(adoptedOn),
      decision,
      adoptedBy: group?.id ?? null,
      recordedBy: ctx.actor.userId,
      frozenAt: new Date(),
    },
  });
  await ctx.db.documentEvent.create({
    data: {
      documentId: id,
      number: 1,
      step: "filed",
      onDay: toDate(adoptedOn),
      actorId: ctx.actor.userId,
      decision,
    },
  });
  return { goTo: routes.document(ctx.county.slug, id) };
}
