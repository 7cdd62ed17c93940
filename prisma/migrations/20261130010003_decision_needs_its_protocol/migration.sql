-- What: a round says whether a decision of the group may be recorded without its protocol; by default it may not.
-- Why: whoever records a decision that others took shows it. A county that keeps its protocols in a register of its own
--      may choose otherwise for a year.
-- Rows touched: every round asks for the protocol from now on. What has been recorded is not touched, and in a closed
--      year nothing is recorded.

alter table document_round add column needs_protocol boolean not null default true;
