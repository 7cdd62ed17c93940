-- What: a cost says who pays it, apart from how the parties share it; and an agreement may be about personal data or the
--       sharing of data.
-- Why: the one who pays the landlord and bills the others is not the one who bears the whole cost, and could not be
--      said. Agreements on personal data hang on the local ones and had no kind of their own.
-- Rows touched: none; who pays is not known of the costs that are there.

alter type agreement_kind add value 'personuppgiftsavtal' before 'tillaggsoverenskommelse';

alter table agreement_cost
  add column payer_party_id uuid,
  add constraint agreement_cost_payer_fkey foreign key (county_id, payer_party_id) references agreement_party (county_id, id) on delete restrict on update cascade;
