import { readDocument, type Version } from "@/lib/documents/queries";
import { isOwn } from "@/lib/domain/document-section";
import type { Ctx } from "@/lib/request";
import type { Place } from "./places";

/** Every row of a version and of all that hangs under it, in all the tables there are, as one text. */
export async function rowsOf({ db }: Ctx, versionId: string): Promise<string> {
  const [row] = await db.$queryRaw<{ rows: unknown }[]>`
    select jsonb_build_array(to_jsonb(v),
      (select jsonb_agg(to_jsonb(x) order by x.id) from document_section x where x.document_version_id = v.id),
      (select jsonb_agg(to_jsonb(x) order by x.id) from document_goal x where x.document_version_id = v.id),
      (select jsonb_agg(to_jsonb(x) order by x.id) from document_activity x where x.document_version_id = v.id),
      (select jsonb_agg(to_jsonb(x) order by x.id) from document_figure x where x.document_version_id = v.id),
      (select jsonb_agg(jsonb_build_array(to_jsonb(x), to_jsonb(s), md5(c.content)) order by x.id) from document_file x
        join stored_file s on s.county_id = x.county_id and s.id = x.file_id
        join stored_file_content c on c.county_id = s.county_id and c.id = s.id
        where x.document_version_id = v.id)) as rows
    from document_version v where v.id = ${versionId}::uuid`;
  return JSON.stringify(row?.rows);
}

/** Where an adopted version has no such row: an id that is nobody's. */
const nobodys = "00000000-0000-7000-8000-000000000000";

const idAnd = (name: string, row: { id: string; version: number } | undefined) => ({
  [`${name}Id`]: row?.id ?? nobodys,
  [`${name}Version`]: row?.version ?? 1,
});

/** A place whose forms about plans and reports all name one document, and the rows of its adopted version. */
export async function aimedAt(ctx: Ctx, place: Place, documentId: string) {
  const { adopted, rowVersion: version, round } = await readDocument(ctx, documentId);
  if (!adopted) throw new Error("nothing is adopted");
  const of = (is: (section: Version["sections"][number]) => boolean) => adopted.sections.find(is);
  const documents = [
    "document",
    "handed",
    "adopted",
    "recorded",
    "received",
    "report",
    "filed",
  ] as const;
  const next = { documentId, version };
  const at = {
    ...place,
    ...Object.assign({}, ...documents.map((name) => idAnd(name, { id: documentId, version }))),
    ...{ corrected: next, asked: next, objected: next },
    ...idAnd(
      "section",
      of(({ type }) => type === "text"),
    ),
    ...idAnd("ownSection", of(isOwn)),
    ...idAnd(
      "facts",
      of(({ type }) => type === "bemanning"),
    ),
    ...idAnd("goal", adopted.goals[0]),
    ...idAnd("reportGoal", adopted.goals[0]),
    ...idAnd("recordedGoal", adopted.goals[0]),
    ...idAnd("activity", adopted.activities[0]),
    ...idAnd("reportActivity", adopted.activities[0]),
    ...idAnd("figure", adopted.figures[0]),
    protocolFileId: adopted.protocols[0]?.fileId ?? nobodys,
    adoptedRoundId: round?.id ?? "",
    receivedRoundId: round?.id ?? "",
    ...idAnd("round", round ?? undefined),
    ...idAnd("reportRound", round ?? undefined),
  } satisfies Record<string, unknown>;
  return { at: at as Place, versionId: adopted.id, adopted };
}
