-- What: a section of a draft in which nothing has been written may be left out.
-- Why: a county that no longer asks for a heading should not leave it empty in every draft. What is adopted is held by
--      its trigger, and the log keeps the row.
-- Rows touched: none.

grant delete on document_section to samma_tak_app;
