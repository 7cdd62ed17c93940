-- What: the day on which a county opened a year for plans or for reports.
-- Why: what was filed as a file from a year that the county opened long afterwards is neither in time nor late: nobody
--      could have handed it in before. The day a year opens for writing is another, and may lie far back.
-- Rows touched: none is written; of the years that are there nobody wrote the day down, and they count as before.

alter table document_round add column opened_on date;
