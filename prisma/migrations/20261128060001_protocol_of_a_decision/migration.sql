-- What: a file of a plan or a report is the document itself, or the protocol of the group's decision.
-- Why: whoever records a decision that the group took puts its protocol beside it, and it must not be taken for the text.
-- Rows touched: none is written; every file that is there is the document itself, as the column says by default.

alter table document_file
  add column category text not null default 'dokument',
  add constraint document_file_category check (category in ('dokument', 'protokoll'));
