-- What: an agreement may hang on another (a supplement or an annex on what it adds to), and an uppdragsbeskrivning says
--       whom it describes; to let an agreement end is an answer of its own; the log of one agreement has an index.
-- Why: a supplement says nothing without its agreement, and an uppdragsbeskrivning should be one press from the role.
--      An agreement that nothing prolongs was answered as if it were let go on, which the screen said otherwise. The
--      history of an agreement read every line of the county that is about any agreement.
-- Rows touched: none here; the answers that were given are put right in the next migration, since Postgres lets nobody
--      use a new value in the transaction that makes it.

alter type stand_answer add value 'lat_upphora' after 'lat_forlangas';

create type described_role as enum ('lanssamordnare', 'lokal_samordnare', 'familjecentralerna', 'yrke');

alter table agreement
  add column belongs_to uuid,
  add column describes described_role,
  add column describes_profession profession,
  add constraint agreement_belongs_to_fkey foreign key (county_id, belongs_to) references agreement (county_id, id) on delete restrict on update cascade,
  add constraint agreement_not_its_own_annex check (belongs_to <> id),
  add constraint agreement_describes_kind check (describes is null or kind = 'uppdragsbeskrivning'),
  add constraint agreement_describes_profession check ((describes_profession is not null) = (coalesce(describes, 'lanssamordnare') = 'yrke'));
create index agreement_by_parent on agreement (county_id, belongs_to);

create index audit_agreement_latest on audit (county_id, (coalesce(after, before) ->> 'agreement_id'), id desc)
  where table_name like 'agreement\_%';
