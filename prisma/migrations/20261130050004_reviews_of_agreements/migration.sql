-- What: a stand is about the period that ends or about a review, and about no day where neither is known.
-- Why: a guideline is decided and looked over on a day, and an agreement until further notice is followed up: neither has a
--      period that ends. What is decided then was nowhere to be written.
-- Rows touched: none; every stand so far is about a period.

alter table agreement_stand
  add column review boolean not null default false,
  alter column period_last_on drop not null,
  add constraint agreement_stand_of_a_period check (review or period_last_on is not null);
