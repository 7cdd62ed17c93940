-- What: how many children of 0 to 5 years a municipality has in a year, and how many of them live in areas with
--       socio-economic challenges (områdestyp 1 and 2), with the source of the figures.
-- Why: need can be set against supply only where it is known; the figures come from SCB by a list that a county pastes.
-- Rows touched: none.

create table municipality_need (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  municipality_code char(4) not null,
  year smallint not null,
  -- Children of 0 to 5 years on 31 December.
  children integer not null,
  -- Those of them in areas with socio-economic challenges; null where nobody has said.
  challenged_children integer,
  source text not null,
  constraint municipality_need_pkey primary key (county_id, id),
  constraint municipality_need_municipality_fkey foreign key (county_id, municipality_code) references municipality (county_id, code) on delete restrict on update cascade,
  constraint municipality_need_year check (year between 2000 and 2100),
  constraint municipality_need_children check (children between 0 and 1000000),
  constraint municipality_need_part check (challenged_children between 0 and children),
  constraint municipality_need_source check (char_length(source) between 1 and 200)
);
create unique index municipality_need_once on municipality_need (county_id, municipality_code, year);

call app.protect('municipality_need');
