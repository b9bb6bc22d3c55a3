-- Question: Which companies hold awards of ICE, in which relation, and how much money is obligated?
-- Asked by: a reporter at the start of a story; a researcher who compares agencies.
-- How to read it: A row a company and relation, biggest company first. obligated_usd is what the
--   awards linked to that company obligate; an award that names two companies is in the rows of
--   both. To add over companies take counted_usd, in which each award stands once. In relations
--   reseller and vehicle the money went to the seller; named_usd is what a reseller's actions come
--   to that name the company themselves, the rest may be about other things. subaward_usd is part of other companies'
--   money: never add it to the others.
-- What it cannot tell: The money of awards_of_unknown_money is missing, not zero; of
--   awards_that_differ the publisher prints another total, mostly because actions are missing in
--   our files. A negative amount means that the files hold what was taken back and not what was
--   promised before. Awards of which no file was read are missing altogether (19_none_found).
--   Nothing is said of what was paid out.
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
  count(*) FILTER (WHERE d.obligated_usd <> d.obligated_published_usd) AS awards_that_differ,
  sum(d.obligated_usd) AS obligated_usd,
  sum(d.counted_usd) AS counted_usd,
  sum(d.named_usd) AS named_usd,
  sum(d.subaward_usd) FILTER (WHERE d.is_primary) AS subaward_usd,
  min(d.first_action_date) AS first_action_date,
  max(d.last_action_date) AS last_action_date
FROM disclosure_list d
CROSS JOIN ask
WHERE d.awarding_agency_code = ask.agency_code OR d.funding_agency_code = ask.agency_code
GROUP BY d.company_id, d.company, d.relation
ORDER BY
  sum(sum(d.obligated_usd)) OVER (PARTITION BY d.company_id) DESC NULLS LAST,
  d.company,
  d.relation;
