-- Question: What is there of one company, under any name, through any subsidiary, reseller or
--   prime?
-- Asked by: a reporter who follows one company; the company itself.
-- How to read it: A row an award or subaward that is linked to the company, newest first.
--   vendor_name is through whom it runs, as printed; reason and quote say why the company is named.
--   obligated_usd may be added; of a reseller's award named_usd is what those actions come to that
--   name the company themselves, and the rest may be about other things. Where
--   obligated_published_usd is another figure, actions are mostly missing in our files. Ceilings
--   (potential_value_usd) and subaward_usd are never added to it.
--   Where from_date or to_date is filled the company owned the vendor for a part of the award's
--   days, and obligated_usd is of these.
-- What it cannot tell: Awards under names that nobody has listed (FROM company_alias shows those
--   that are), and sales through resellers whose records name no product (04_unknown_owner). What
--   still waits for a person's look is not here: FROM disclosure WHERE state = 'review'.
-- Change: company_id (FROM company shows them all).
WITH ask AS (
  SELECT 'microsoft' AS company_id
)
SELECT
  d.company,
  d.relation,
  d.vendor_name,
  d.awarding_agency_name,
  d.piid,
  d.award_type_name,
  d.description,
  d.first_action_date,
  d.last_action_date,
  d.current_end_date,
  d.obligated_usd,
  d.named_usd,
  d.obligated_published_usd,
  d.potential_value_usd,
  d.subaward_usd,
  d.from_date,
  d.to_date,
  d.reason,
  d.quote,
  d.link
FROM disclosure_list d
JOIN ask ON d.company_id = ask.company_id
ORDER BY d.last_action_date DESC, d.award_key, d.subaward_id;
