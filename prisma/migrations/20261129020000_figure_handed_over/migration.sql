-- What: a single figure of a report can be handed to a medarbetare, as a section can.
-- Why: whoever counts the visits is often another than whoever writes the report. Her figure is hers, and nothing else is.
-- Rows touched: none is written; no figure that is there has been handed to anybody.

alter table document_figure
  add column assigned_to uuid,
  add constraint document_figure_person_fkey foreign key (county_id, assigned_to) references person (county_id, id) on delete restrict on update cascade;
