-- What: the interim follow-up of a plan (document_follow_up), one a day, with an answer for each goal and activity
--       that was told of (follow_up_answer).
-- Why: an adopted plan is never changed, so how it goes stands beside it, dated; the report begins from what was said
--      last, and names the day.
-- Rows touched: none.

create table document_follow_up (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  document_id uuid not null,
  on_day date not null,
  constraint document_follow_up_pkey primary key (county_id, id),
  constraint document_follow_up_document_fkey foreign key (county_id, document_id) references document (county_id, id) on delete restrict on update cascade
);
create unique index document_follow_up_once on document_follow_up (county_id, document_id, on_day);

create table follow_up_answer (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  follow_up_id uuid not null,
  -- One of the two: what it is about.
  goal_id uuid,
  activity_id uuid,
  outcome goal_outcome,
  state activity_state,
  comment text,
  constraint follow_up_answer_pkey primary key (county_id, id),
  constraint follow_up_answer_follow_up_fkey foreign key (county_id, follow_up_id) references document_follow_up (county_id, id) on delete restrict on update cascade,
  constraint follow_up_answer_goal_fkey foreign key (county_id, goal_id) references document_goal (county_id, id) on delete restrict on update cascade,
  constraint follow_up_answer_activity_fkey foreign key (county_id, activity_id) references document_activity (county_id, id) on delete restrict on update cascade,
  constraint follow_up_answer_about_one check ((goal_id is null) <> (activity_id is null)),
  constraint follow_up_answer_of_its_kind check ((goal_id is null or state is null) and (activity_id is null or outcome is null)),
  constraint follow_up_answer_comment check (char_length(comment) between 1 and 300)
);
create unique index follow_up_answer_goal_once on follow_up_answer (county_id, follow_up_id, goal_id);
create unique index follow_up_answer_activity_once on follow_up_answer (county_id, follow_up_id, activity_id);

call app.protect('document_follow_up');
call app.protect('follow_up_answer');
revoke delete on document_follow_up, follow_up_answer from samma_tak_app;
