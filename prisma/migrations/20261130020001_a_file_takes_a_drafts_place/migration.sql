-- What: the group that adopted a version, in words where it is none of the county's; and an unanswered figure of a draft
--       may be left out.
-- Why: what was made elsewhere was adopted by the group of its time, which may never have been in the county's list. A
--      file takes the place of a draft, and a figure that is no longer asked for leaves it, where nobody has answered.
--      What is adopted is held by its trigger, and the log keeps the row.
-- Rows touched: none.

alter table document_version
  add column adopted_by_said text,
  add constraint document_version_adopted_by_said check (
    adopted_by_said is null or (char_length(adopted_by_said) between 1 and 200 and adopted_by is null));

grant delete on document_figure to samma_tak_app;
