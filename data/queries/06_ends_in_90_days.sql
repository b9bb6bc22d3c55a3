-- Question: Which linked awards end within 90 days?
-- Asked by: a reporter who wants to ask before a renewal, not after.
-- How to read it: Days are counted from the day of the data. has_options_left: options could carry it
--   beyond the end that is printed; empty: no record says.
-- What it cannot tell: Whether it will be renewed, or has been since; awards whose end no record states.
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
  counted_usd,
  link
FROM ending_soon
ORDER BY end_date, award_key, company;
