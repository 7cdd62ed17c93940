-- What: the two schemas beside public, the extension that lets a period exclude another, and who is asking.
-- Why: every table that follows names app.county() in its default and its policy, so this must come first.
-- Rows touched: none.

create extension if not exists btree_gist;

create schema auth;
create schema app;

-- After a transaction a local setting is '' and not null, and ''::uuid raises; hence nullif.
create function app.county() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.county_id', true), '')::uuid $$;

create function app.actor() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;

create function app.operation() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.operation_id', true), '')::uuid $$;

grant usage on schema public, auth, app to samma_tak_app;
grant execute on all functions in schema app to samma_tak_app;
