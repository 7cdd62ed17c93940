-- What: an index by which the last line of a transaction is found at once.
-- Why: the history shows one event for each transaction, the latest first, and must not read ten years of lines to
--      find fifty events.
-- Rows touched: none.

-- CreateIndex
CREATE INDEX "audit_by_transaction" ON "audit"("county_id", "transaction", "id");
