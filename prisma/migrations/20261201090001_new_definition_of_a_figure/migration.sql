-- What: in what way a figure is counted from a year on, where the county has chosen another way than before.
-- Why: a figure that is counted otherwise cannot be compared with earlier years. Where the county says so, no line is drawn
--      over the turn of the year, no change is counted across it, and nobody is asked to explain it.
-- Rows touched: none. Every figure is counted as it was.

alter table round_figure
  add column new_definition text,
  add constraint round_figure_new_definition check (
    new_definition is null or (btrim(new_definition) <> '' and char_length(new_definition) <= 500));
