-- What: when a leave was decided.
-- Why: the latest that nobody has ended counts, and covers those before it. When it is ended the one before counts again,
--      so a new one no longer ends the one in whose place it is put, and the order they were decided in must be known.
-- Rows touched: every leave is given the moment of this migration. Of those that stand there has been one at most for a
--      document, so nothing needs their order.

alter table document_leave add column decided_at timestamptz not null default now();
