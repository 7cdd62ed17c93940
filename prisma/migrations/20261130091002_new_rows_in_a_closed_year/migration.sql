-- What: what is new in a closed year is refused after it has been put there instead of before; changes and removals are
--       refused before, as they were. The statement that puts it there is undone as a whole either way.
-- Why: a row that is there already may be offered once more and left alone, as when the demo is written again. A trigger
--      that looks before sees it as new.
-- Rows touched: none.

drop trigger b_keep_closed on document_version;
create trigger b_keep_closed before update on document_version for each row execute function app.keep_closed_document();
create trigger b_keep_closed_new after insert on document_version for each row execute function app.keep_closed_document();

drop trigger b_keep_closed on document_event;
create trigger b_keep_closed_new after insert on document_event for each row execute function app.keep_closed_document();

drop trigger a_keep_closed on round_section;
create trigger a_keep_closed before update or delete on round_section for each row execute function app.keep_closed_template();
create trigger a_keep_closed_new after insert on round_section for each row execute function app.keep_closed_template();

drop trigger a_keep_closed on round_figure;
create trigger a_keep_closed before update or delete on round_figure for each row execute function app.keep_closed_template();
create trigger a_keep_closed_new after insert on round_figure for each row execute function app.keep_closed_template();

drop trigger a_keep_closed on county_goal;
create trigger a_keep_closed before update or delete on county_goal for each row execute function app.keep_closed_goal();
create trigger a_keep_closed_new after insert on county_goal for each row execute function app.keep_closed_goal();

drop trigger a_keep_closed on document_leave;
create trigger a_keep_closed before update on document_leave for each row execute function app.keep_closed_leave();
create trigger a_keep_closed_new after insert on document_leave for each row execute function app.keep_closed_leave();
