-- Its awards
SELECT a.award_key, a.awarding_agency_code AS awarded_by, a.obligated_usd, a.obligated_published_usd,
  a.first_action_date, a.last_action_date, a.description
FROM award a
WHERE a.vendor_id = $1 AND NOT a.context
ORDER BY coalesce(a.obligated_usd, a.obligated_published_usd) DESC NULLS LAST, a.award_key
