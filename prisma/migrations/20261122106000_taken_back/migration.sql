-- What: an assignment and an exception may end on the very day they begin: they are then taken back, and hold on no day.
-- Why: neither is ever deleted, and what was given by mistake this morning, or for next month, must be able to end now.
-- Rows touched: none; every period that was allowed still is.

alter table assignment
  drop constraint assignment_runs_forward,
  add constraint assignment_runs_forward check (until_on >= from_on);

alter table kind_exception
  drop constraint kind_exception_runs_forward,
  add constraint kind_exception_runs_forward check (until_on >= from_on);
