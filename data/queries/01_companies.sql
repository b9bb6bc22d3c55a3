-- Question: Which companies hold awards of ICE, in which relation, and how much money is obligated?
-- Asked by: a reporter at the start of a story; a researcher who compares agencies.
-- How to read it: A row a company and relation, biggest company first. obligated_usd may be added over
--   rows: an award that names two companies is counted under one, and stands under the other in
--   shared_usd, which is never to be added to other companies' money. In relations reseller and vehicle
--   the money went to the seller. subaward_usd is part of other companies' money: never add it.
-- What it cannot tell: Money of awards_of_unknown_money is missing, not zero. Awards of which no action
--   or summary is in the files are missing altogether (19_none_found). Nothing is said of what was paid out.
-- Change: agency_code, 7012 for ICE, 7014 for CBP (others: FROM agency).
WITH ask AS (
  SELECT '7012' AS agency_code
)
SELECT
  d.company,
  d.relation,
  count(*) FILTER (WHERE d.subaward_id IS NULL AND NOT d.is_vehicle) AS awards,
  count(*) FILTER (WHERE d.subaward_id IS NULL AND d.is_vehicle) AS vehicles,
  count(*) FILTER (WHERE d.subaward_id IS NOT NULL) AS subawards,
  count(*) FILTER (WHERE d.subaward_id IS NULL AND d.obligated_usd IS NULL) AS awards_of_unknown_money,
  sum(d.counted_usd) AS obligated_usd,
  sum(d.obligated_usd - d.counted_usd) AS shared_usd,
  sum(d.subaward_usd) FILTER (WHERE d.is_primary) AS subaward_usd,
  min(d.first_action_date) AS first_action_date,
  max(d.last_action_date) AS last_action_date
FROM disclosure_list d
CROSS JOIN ask
WHERE d.awarding_agency_code = ask.agency_code OR d.funding_agency_code = ask.agency_code
GROUP BY d.company_id, d.company, d.relation
ORDER BY
  sum(sum(d.counted_usd)) OVER (PARTITION BY d.company_id) DESC NULLS LAST,
  d.company,
  d.relation;
