import { getCentre } from "@/lib/centres/queries";
import { partiesAt } from "@/lib/document-parties/queries";
import type { LogLine, Values } from "@/lib/domain/history";
import { Problem } from "@/lib/domain/problem";
import { isSmall, seesFew } from "@/lib/domain/small-figure";
import { questionWords } from "@/lib/i18n/sv/figure-questions";
import { writingWords } from "@/lib/i18n/sv/writing";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";

const sides = ({ before, after }: LogLine) => [before, after].filter((one) => one !== null);
const numberOf = ({ value }: Values) =>
  value === null || value === undefined ? null : Number(value);
const smallIn = (values: Values, fewerThan: number) =>
  isSmall(String(values.key), numberOf(values), fewerThan);

/** Whether the person is a party to a centre's documents; not where she may not even read of it. */
async function isParty(ctx: Ctx, centreId: string): Promise<boolean> {
  try {
    const { parties } = await partiesAt(ctx, await getCentre(ctx, centreId, ctx.today));
    return seesFew(parties, false);
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** The lines of the log as whoever reads may know them: small numbers of persons, and what is said of figures. */
export async function withoutFew<L extends LogLine>(ctx: Ctx, lines: readonly L[]): Promise<L[]> {
  return withoutRemarks(ctx, await withoutSmall(ctx, lines));
}

/** A remark says the figure it is about as often as not: its words are for those who know the figure as it is. */
async function withoutRemarks<L extends LogLine>(ctx: Ctx, lines: readonly L[]): Promise<L[]> {
  const remarks = lines.filter(({ table }) => table === "figure_remark");
  if (remarks.length === 0) return [...lines];
  const documentOf = (line: L) => String(sides(line)[0]?.document_id);
  const documents = await ctx.db.document.findMany({
    where: { id: { in: [...new Set(remarks.map(documentOf))] } },
    select: { id: true, centreId: true },
  });
  const party = new Map<string, boolean>();
  for (const centreId of new Set(documents.map((one) => one.centreId)))
    party.set(centreId, await isParty(ctx, centreId));
  const sees = new Set(documents.filter(({ centreId }) => party.get(centreId)).map(({ id }) => id));
  const hidden = new Set(remarks.filter((line) => !sees.has(documentOf(line))));
  const bare = (values: Values | null) =>
    values?.body ? { ...values, body: questionWords.inLog } : values;
  return lines.map((line) =>
    hidden.has(line) ? { ...line, before: bare(line.before), after: bare(line.after) } : line,
  );
}

async function withoutSmall<L extends LogLine>(ctx: Ctx, lines: readonly L[]): Promise<L[]> {
  const figures = lines.filter((line) => line.table === "document_figure");
  if (figures.length === 0) return [...lines];
  const { smallNumberThreshold: fewerThan } = await getSettings(ctx);
  const few = figures.filter((line) => sides(line).some((values) => smallIn(values, fewerThan)));
  const versionOf = (line: L) => String(sides(line)[0]?.document_version_id);
  const versions = await ctx.db.documentVersion.findMany({
    where: { id: { in: [...new Set(few.map(versionOf))] } },
    select: { id: true, document: { select: { centreId: true } } },
  });
  const seen = new Map<string, boolean>();
  for (const centreId of new Set(versions.map(({ document }) => document.centreId)))
    seen.set(centreId, await isParty(ctx, centreId));
  const sees = new Set(
    versions.filter(({ document }) => seen.get(document.centreId)).map(({ id }) => id),
  );
  const hidden = new Set(few.filter((line) => !sees.has(versionOf(line))));
  const said = (values: Values | null) =>
    values && smallIn(values, fewerThan)
      ? { ...values, value: writingWords.figures.few(fewerThan) }
      : values;
  return lines.map((line) =>
    hidden.has(line) ? { ...line, before: said(line.before), after: said(line.after) } : line,
  );
}
