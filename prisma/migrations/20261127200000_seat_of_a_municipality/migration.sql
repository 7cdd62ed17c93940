-- What: which municipality a seat in a group speaks for.
-- Why: whoever sits in the county's own group for a municipality sees that municipality first.
-- Rows touched: none; a seat speaks for none until somebody says so.

alter table group_seat add column municipality_code char(4);

alter table group_seat add constraint group_seat_municipality_fkey
  foreign key (county_id, municipality_code) references municipality (county_id, code) on delete restrict on update cascade;

-- A seat of the region speaks for no municipality.
alter table group_seat add constraint group_seat_municipality_is_kommun
  check (municipality_code is null or huvudman is distinct from 'region');
