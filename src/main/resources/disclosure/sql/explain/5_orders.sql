-- Orders under it
SELECT o.award_key, o.vendor_name AS recipient, o.awarding_agency_code AS awarded_by, o.obligated_usd, o.last_action_date, o.description
FROM award o
WHERE o.parent_award_key = $1
ORDER BY o.award_key
