import { hasContent, progressOf, type Written } from "@/lib/domain/document-content";
import type { Ctx } from "@/lib/request";

type Section = Parameters<typeof hasContent>[0] & { required: boolean; returned: boolean };
type Draft = Written & { id: string; sections: Section[] };

/** How far the drafts of some documents have come, by the document's id; one that has no draft is left out. */
export async function progressOfDrafts(ctx: Ctx, ids: readonly string[]) {
  const drafts = await ctx.db.$queryRaw<Draft[]>`
    select v.document_id as id, (
      select coalesce(json_agg(json_build_object('key', s.key, 'type', s.type, 'body', s.body, 'ready', s.ready, 'facts', s.facts,
          'required', s.required, 'returned', s.returned_reason is not null and not s.ready) order by s.position), '[]')
      from document_section s where s.county_id = v.county_id and s.document_version_id = v.id
    ) as sections, (
      select coalesce(json_agg(json_build_object('indicator', g.indicator, 'outcome', g.outcome, 'carried', g.carried)), '[]')
      from document_goal g where g.county_id = v.county_id and g.document_version_id = v.id
    ) as goals, (
      select coalesce(json_agg(json_build_object('carried', a.carried)), '[]')
      from document_activity a where a.county_id = v.county_id and a.document_version_id = v.id
    ) as activities, (
      select coalesce(json_agg(json_build_object('required', f.required, 'state', f.state, 'quality', f.quality)), '[]')
      from document_figure f where f.county_id = v.county_id and f.document_version_id = v.id
    ) as figures
    from document_version v
    where v.county_id = (select app.county()) and v.document_id = any(${[...ids]}::uuid[]) and v.frozen_at is null and v.abandoned_at is null`;
  return new Map(
    drafts.map(({ id, sections, ...written }) => {
      const said = sections.map((section) => ({
        ...section,
        hasContent: hasContent(section, written),
      }));
      const { done, all } = progressOf(said);
      return [id, { done, total: all }] as const;
    }),
  );
}
