-- What: of two requests that begin a visit at once, one begins it and the other is part of it.
-- Why: a browser that opens two tabs asks for two pages together. Both saw that she had been away, and the second, having
--      waited for the first, began another visit: the one that she had come back from was forgotten, and the page told her
--      what had changed since a moment ago. Whether she has been away is now asked of the row when its turn has come.
-- Rows touched: none. What was forgotten is not known, and is put right by her next visit.
create or replace function app.see_county(county uuid, user_ uuid) returns void
  language plpgsql volatile
  as $$
declare
  away boolean;
begin
  select m.seen_at is null or m.seen_at < now() - interval '1 hour' into away
    from auth.membership m where m.county_id = county and m.user_id = user_ for no key update;
  update auth.membership m set
    -- Whoever came first may have asked last.
    seen_at = greatest(m.seen_at, now()),
    visit_began_at = case when away then now() else m.visit_began_at end,
    before_began_at = case when away then m.visit_began_at else m.before_began_at end,
    before_to_mend = case when away then m.to_mend else m.before_to_mend end,
    to_mend = case when away then m.next_to_mend else m.to_mend end,
    next_to_mend = case when away then null else m.next_to_mend end
    where m.county_id = county and m.user_id = user_;
end
$$;
