-- Question: Which linked awards end within 90 days?
-- Asked by: a reporter who wants to ask before a renewal, not after.
-- How to read it: Days are counted from the day of the data. has_options_left: options could carry
--   it beyond the end that is printed; empty: no record says. The last row counts the linked awards
--   of which no record states an end: any of them may end too.
-- What it cannot tell: Whether an award will be renewed, or has been since.
SELECT
  end_date,
  days_left,
  has_options_left,
  potential_end_date,
  company,
  relation,
  vendor_name,
  awarding_agency_name,
  piid,
  description,
  obligated_usd,
  obligated_published_usd,
  counted_usd,
  link
FROM ending_soon
UNION ALL BY NAME
SELECT '(' || count(DISTINCT award_key) || ' linked awards state no end)' AS description
FROM disclosure_list
WHERE subaward_id IS NULL AND coalesce(current_end_date, ordering_end_date) IS NULL
ORDER BY end_date NULLS LAST, link, company;
