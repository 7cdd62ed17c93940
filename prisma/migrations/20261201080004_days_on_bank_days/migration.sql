-- What: whether a round's last days fall on bank days; and the days that were chosen, where others hold in their place.
-- Why: a last day on a Sunday or a holiday may by the county's choice be the next bank day. The day that holds stands where
--      it always stood, so that everything that compares with it compares with that; it does not move if the rule does.
-- Rows touched: no round's days are moved.

alter table document_round
  add column bank_days boolean not null default false,
  add column deadline_chosen_on date,
  add column grace_chosen_on date,
  add column last_chosen_on date,
  add constraint document_round_moved_forward check (
    coalesce(deadline_chosen_on < deadline_on, true) and coalesce(grace_chosen_on < grace_on, true)
    and coalesce(last_chosen_on < last_on, last_chosen_on is null)),
  add constraint document_round_moved_by_choice check (
    bank_days or (deadline_chosen_on is null and grace_chosen_on is null and last_chosen_on is null));
