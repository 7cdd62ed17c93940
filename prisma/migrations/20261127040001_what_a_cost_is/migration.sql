-- What: a cost may say in words what it is, and a share of a cost knows its agreement.
-- Why: "Annat" says nothing to whoever is to pay it, and two rents of one agreement must be told apart. The history of an
--      agreement finds its lines by the agreement, and a share named only its cost.
-- Rows touched: every share takes the agreement of its cost, county by county, for a forced wall hides every row from an
--      update that has not said its county.

alter table agreement_cost
  add column what text,
  add constraint agreement_cost_what check (char_length(what) between 1 and 120);

alter table agreement_cost_share add column agreement_id uuid;

do $$
declare one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    update agreement_cost_share s set agreement_id = c.agreement_id
      from agreement_cost c where c.county_id = s.county_id and c.id = s.cost_id;
  end loop;
  perform set_config('app.county_id', '', true);
end $$;

-- What the keys have to check is checked before the table is altered again.
set constraints all immediate;
alter table agreement_cost_share
  alter column agreement_id set not null,
  add constraint agreement_cost_share_agreement_fkey foreign key (county_id, agreement_id) references agreement (county_id, id) on delete restrict on update cascade;
create index agreement_cost_share_by_agreement on agreement_cost_share (county_id, agreement_id);
