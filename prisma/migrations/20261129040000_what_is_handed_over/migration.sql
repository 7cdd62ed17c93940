-- What: indexes of the sections and figures that have been handed to somebody.
-- Why: a medarbetare's start page asks for hers each time it is opened; they are a few among hundreds of thousands.
-- Rows touched: none.
create index document_section_handed on document_section (county_id, assigned_to) where assigned_to is not null;
create index document_figure_handed on document_figure (county_id, assigned_to) where assigned_to is not null;
