-- What: a clause that has been compared with the county's frame says which frame.
-- Why: when the frame is replaced, every "the same as the county's" stood on, now beside a text that nobody had compared
--      it with. A comparison counts while the frame that it was made with holds.
-- Rows touched: compared clauses, county by county: those of a county that has exactly one frame which somebody has
--      signed or decided and nothing has replaced were compared with that one. Where there are several, or none, nobody
--      knows, and the column stays empty: the comparison is shown as an earlier one.

alter table agreement_item
  add column compared_with uuid,
  add constraint agreement_item_compared_with_fkey foreign key (county_id, compared_with) references agreement (county_id, id) on delete restrict on update cascade,
  add constraint agreement_item_compared_with check (compared_with is null or compared is not null);

do $$
declare one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    update agreement_item i set compared_with = f.id
      from (
        select (array_agg(a.id))[1] as id from agreement a
        where a.county_id = one and a.kind in ('lansoverenskommelse', 'styrdokument') and not a.draft and a.replaced_by is null
        having count(*) = 1
      ) f
      where i.county_id = one and i.compared is not null;
  end loop;
  perform set_config('app.county_id', '', true);
end $$;
