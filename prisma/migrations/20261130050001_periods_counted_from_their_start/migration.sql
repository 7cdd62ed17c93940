-- What: stands and notice that speak of a prolonged period by its last day follow that day to where it is now counted.
-- Why: a period was counted from the last day of the first one, so that six months after 30 June ended on 30 December. It is
--      counted from the day on which the agreement began where the first period is of whole months, else from the day after
--      its end. A stand is known by the last day of its period, and would else belong to none.
-- Rows touched: stands of agreements that prolong themselves by months or years, and notice that ends one with such a period,
--      where that day moves. An option keeps the day that was decided. County by county, for a forced wall hides every row
--      from an update that has not said its county.

do $$
declare
  one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    create temporary table moved on commit drop as
      with term as (
        select a.county_id, a.id, a.from_on, a.last_on, a.last_on + 1 as until_on,
          a.prolong_count * case a.prolong_unit when 'ar' then 12 else 1 end as months,
          (extract(year from a.last_on + 1) - extract(year from a.from_on))::int * 12
            + (extract(month from a.last_on + 1) - extract(month from a.from_on))::int as whole
        from agreement a
        where a.prolongation = 'automatisk' and a.prolong_unit <> 'dagar' and a.last_on is not null
      )
      select t.county_id, t.id,
        (t.last_on + make_interval(months => n * t.months))::date as was,
        case when (t.from_on + make_interval(months => t.whole))::date = t.until_on
          then (t.from_on + make_interval(months => t.whole + n * t.months))::date - 1
          else (t.until_on + make_interval(months => n * t.months))::date - 1
        end as last_on
      from term t, generate_series(1, 600) n
      where t.last_on + make_interval(months => n * t.months) < date '2200-01-01';
    update agreement_stand s set period_last_on = m.last_on
      from moved m
      where m.county_id = s.county_id and m.id = s.agreement_id and s.period_last_on = m.was and m.last_on <> m.was;
    update agreement_notice s set last_on = m.last_on
      from moved m
      where m.county_id = s.county_id and m.id = s.agreement_id and s.last_on = m.was and m.last_on <> m.was;
    drop table moved;
  end loop;
  perform set_config('app.county_id', '', true);
end $$;
