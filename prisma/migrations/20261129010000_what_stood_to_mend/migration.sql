-- What: a session keeps which findings stood in each county when it was opened, as names of rules with centres' ids.
-- Why: whoever comes back is told what has been mended since. A finding is derived and never stored, and not every fact
--      behind one is dated, so it cannot be told afterwards what there was. It is no one's data but a memory of the visit.
-- Rows touched: none; older sessions hold nothing, and nothing is said of them.
alter table auth.session add column to_mend jsonb;
