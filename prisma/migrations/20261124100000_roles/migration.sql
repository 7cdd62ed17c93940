-- What: the roles that a county's people have beyond the first five, and what an assignment may be bound to: a group, or
--       services.
-- Why: the whole of Socialstyrelsen's bilaga 1 is to be told: who sits where, who is nearest head of what, who works at
--      a centre. In a migration of its own, for a new value may not be used in the transaction that adds it.
-- Rows touched: none.

alter type role add value 'bitradande_lanssamordnare' after 'lanssamordnare';
alter type role add value 'ordforande' before 'ledamot';
alter type role add value 'adjungerad' after 'ledamot';
alter type role add value 'sekreterare' after 'adjungerad';
alter type role add value 'narmaste_chef' after 'sekreterare';
alter type role add value 'avtalsansvarig' after 'narmaste_chef';
alter type role add value 'medarbetare' after 'avtalsansvarig';
alter type scope_level add value 'group';
alter type scope_level add value 'services';
