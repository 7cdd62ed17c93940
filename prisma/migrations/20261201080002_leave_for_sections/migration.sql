-- What: longer time may be for some of a document's sections alone, by their keys; empty is the whole document.
-- Why: a centre that waits for its figures needs time for those, and the rest stays locked. An exemption is of the whole.
-- Rows touched: none in substance; what has been given is for the whole document.

alter table document_leave
  add column sections text[] not null default '{}',
  add constraint document_leave_sections check (cardinality(sections) = 0 or kind = 'forlangd');
