-- What: a session no longer has a place for what stood to mend when it was opened.
-- Why: since visits are kept with the membership of a county, nothing has written there and nothing has read it. What is
--      not used is not held.
-- Rows touched: every session that was opened before that loses it; nobody was told of it any more.
alter table auth.session drop column to_mend;
