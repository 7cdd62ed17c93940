-- What: an activity of a report has no state until somebody has said what became of it.
-- Why: what was fetched from the plan stood as not begun, which nobody had said.
-- Rows touched: in drafts of reports, the activities that stand as they were fetched under goals that nobody has told
-- of, county by county. What is adopted is never changed, and what stands under a goal that is told was saved with it.

alter table document_activity alter column state drop not null;

do $$
declare one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    update document_activity a set state = null
    from document_goal g, document_version v, document d
    where a.county_id = one and a.state = 'planerad' and a.comment is null
      and g.county_id = one and g.id = a.goal_id and g.outcome is null
      and v.county_id = one and v.id = a.document_version_id and v.frozen_at is null
      and d.county_id = one and d.id = v.document_id and d.kind = 'berattelse';
  end loop;
  perform set_config('app.county_id', '', true);
end $$;
