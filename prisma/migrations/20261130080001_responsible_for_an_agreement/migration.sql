-- What: an agreement may have somebody who is responsible for what must be done with it.
-- Why: a day to take a stand is kept by a person. Where nobody has been named it is the avtalsansvarige's, and where there
--      is none the länssamordnare's, which is derived and held nowhere.
-- Rows touched: none is written; nobody has been named for any agreement that is there.

alter table agreement
  add column responsible_id uuid,
  add constraint agreement_responsible_fkey foreign key (county_id, responsible_id) references person (county_id, id) on delete restrict on update cascade;
create index agreement_by_responsible on agreement (county_id, responsible_id);
