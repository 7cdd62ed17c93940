-- What: that an agreement does not regulate a party's notice is an answer of its own.
-- Why: a notice that nobody has looked for was shown as not regulated in the agreement.
-- Rows touched: none; where no period stands, nobody has said whether the agreement has one.

alter table agreement_party
  add column notice_unregulated boolean not null default false,
  add constraint agreement_party_notice_once check (not (notice_unregulated and notice_count is not null));
