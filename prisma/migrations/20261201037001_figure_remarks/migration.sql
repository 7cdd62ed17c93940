-- What: what the county and a centre say to each other of a figure in a report (figure_remark): the county asks, the centre
--       answers, the county is content or lets it be with a reason.
-- Why: a figure that stands out is asked about by telephone, and nobody knows afterwards who said what. It hangs under the
--      document and the figure's key, and not under a version: an adopted report is never changed by what is said of it,
--      and the next version is asked about in the same thread. It is only added to; how far a question has come follows
--      from what was said last.
-- Rows touched: none.

create type remark_kind as enum ('fraga', 'svar', 'klar', 'godtagen');

create table figure_remark (
  county_id uuid not null default app.county(),
  id uuid not null,
  document_id uuid not null,
  figure_key text not null,
  -- Its place in the thread of the figure: two who speak at once get one each, or one of them is told.
  number smallint not null,
  kind remark_kind not null,
  body text,
  at timestamptz(6) not null default now(),
  actor_id uuid,
  constraint figure_remark_pkey primary key (county_id, id),
  constraint figure_remark_document_fkey foreign key (county_id, document_id) references document (county_id, id) on delete restrict on update cascade,
  constraint figure_remark_key check (figure_key ~ '^[a-z_]{1,60}$'),
  constraint figure_remark_number check (number between 1 and 1000),
  constraint figure_remark_first_asks check (number > 1 or kind = 'fraga'),
  constraint figure_remark_body check (char_length(body) between 1 and 1000),
  -- Only whoever is content need not say why.
  constraint figure_remark_says check (body is not null or kind = 'klar')
);
create unique index figure_remark_once on figure_remark (county_id, document_id, figure_key, number);

call app.protect('figure_remark');
revoke update, delete on figure_remark from samma_tak_app;

-- Nothing is said any more of what lies in a closed year.
create trigger b_keep_closed_new after insert on figure_remark for each row execute function app.keep_closed_document();
