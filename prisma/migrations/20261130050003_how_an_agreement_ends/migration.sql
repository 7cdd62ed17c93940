-- What: an agreement ends by notice, on a day that the parties agree on, or by being cancelled for a breach of it.
-- Why: only notice could be recorded. Where the parties agree on a day nobody gives notice, so that there is no party of it.
-- Rows touched: every notice that was given is notice.

create type ending_way as enum ('uppsagning', 'overenskommelse', 'havning');

alter table agreement_notice
  add column way ending_way not null default 'uppsagning',
  alter column party_id drop not null,
  add constraint agreement_notice_by_whom check ((way = 'overenskommelse') = (party_id is null));
