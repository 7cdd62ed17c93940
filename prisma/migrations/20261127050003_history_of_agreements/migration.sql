-- What: a line of the log knows its agreement: the agreement's own row, its parties, stands, costs and files.
-- Why: the history of one agreement is then one index scan, as a centre's and a group's are. An index on what the line
--      says is not used for it: behind the wall Postgres compares no value that it must first take out of a json.
-- Rows touched: every line of the log is written anew with the column, filled where the line is about an agreement.

drop index audit_agreement_latest;
alter table audit add column agreement_id uuid generated always as (
  case
    when table_name = 'agreement' then row_id
    when table_name like 'agreement\_%' then (coalesce(after, before) ->> 'agreement_id')::uuid
  end
) stored;
create index audit_agreement_latest on audit (county_id, agreement_id, id desc);
