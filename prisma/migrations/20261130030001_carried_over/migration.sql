-- What: a goal or an activity that was carried over from last year's plan says so until somebody has changed it.
-- Why: progress counts what has been written or confirmed, and a plan whose goals were only carried over looked as if
-- somebody had written them.
-- Rows touched: none is written. What lies in drafts already may have been changed since, and counts as it has done.

alter table document_goal add column carried boolean not null default false;
alter table document_activity add column carried boolean not null default false;
