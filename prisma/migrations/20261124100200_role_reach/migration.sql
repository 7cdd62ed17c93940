-- What: what each role may be bound to, for the roles that have come.
-- Why: a role bound to something else than it is about would reach where nobody meant it to; the database says so too.
-- Rows touched: none; every assignment so far is as it was allowed. A ledamot named before there were groups keeps the
--      county's reading.

alter table assignment
  drop constraint assignment_role_level,
  add constraint assignment_role_level check (
    (role in ('lanssamordnare', 'bitradande_lanssamordnare', 'lasare') and level = 'county')
    or (role = 'kommunal_koordinator' and level in ('municipalities', 'centres'))
    or (role = 'lokal_samordnare' and level = 'centres')
    or (role = 'ledamot' and level in ('county', 'group'))
    or (role in ('ordforande', 'adjungerad', 'sekreterare') and level = 'group')
    or (role = 'avtalsansvarig' and level in ('county', 'municipalities'))
    or (role in ('narmaste_chef', 'medarbetare') and level = 'services'));
