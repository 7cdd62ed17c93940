-- What: whether what somebody has handed in must be adopted by somebody else, for each round.
-- Why: some counties want two persons behind each plan and report. It is the county's choice, beside the ways of adoption.
-- Rows touched: every round is as it was: the same person may do both.

alter table document_round add column by_another boolean not null default false;
