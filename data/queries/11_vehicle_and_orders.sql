-- Question: What is a vehicle, what was ordered under it, and what does it all come to?
-- Asked by: a reporter who is told "a contract worth up to a billion".
-- How to read it: The vehicle first, then its orders, deeper ones indented by level.
--   known_total_usd is the sum of obligated_usd over all rows, each once, as far as it is known.
--   ceiling_usd is what could be spent: orders draw on the vehicle's ceiling, so it is never added
--   to theirs.
-- What it cannot tell: Orders that are in none of the files, among them those of other agencies; a
--   vehicle that no file describes shows its number alone. Orders of awards_of_unknown_money are
--   not in the total.
-- Change: piid of the vehicle, without hyphens.
WITH RECURSIVE ask AS (
  SELECT '70RTAC24A00000001' AS piid
), tree(award_key, level) AS (
  SELECT a.award_key, 0
  FROM award a
  JOIN ask ON a.piid = ask.piid
  WHERE a.is_vehicle
  UNION
  SELECT a.parent_award_key, 0
  FROM award a
  JOIN ask ON a.parent_piid = ask.piid
  WHERE a.parent_award_key IS NOT NULL
  UNION
  SELECT a.award_key, t.level + 1
  FROM tree t
  JOIN award a ON a.parent_award_key = t.award_key
), once AS (
  SELECT award_key, max(level) AS level FROM tree GROUP BY award_key
), named AS (
  SELECT award_key, string_agg(DISTINCT company, ', ' ORDER BY company) AS companies
  FROM disclosure_list
  WHERE subaward_id IS NULL
  GROUP BY award_key
)
SELECT
  o.level,
  coalesce(a.piid, split_part(o.award_key, '_', 3)) AS piid,
  if(coalesce(a.is_vehicle, true), 'vehicle', 'order') AS what,
  a.vendor_name,
  n.companies,
  a.awarding_agency_code,
  a.funding_agency_code,
  a.description,
  a.first_action_date,
  a.last_action_date,
  a.obligated_usd,
  sum(a.obligated_usd) OVER () AS known_total_usd,
  count(*) OVER () - count(a.obligated_usd) OVER () AS awards_of_unknown_money,
  a.current_value_usd AS value_usd,
  a.potential_value_usd AS ceiling_usd,
  'https://www.usaspending.gov/award/' || o.award_key || '/' AS link
FROM once o
LEFT JOIN award a ON a.award_key = o.award_key
LEFT JOIN named n ON n.award_key = o.award_key
ORDER BY o.level, a.first_action_date, o.award_key;
