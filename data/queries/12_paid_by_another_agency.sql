-- Question: Which awards does one agency pay and another award?
-- Asked by: a researcher who counts an agency's spending; a reporter who looks where nobody looks.
-- How to read it: A row an award, most money first; companies are those linked to it, empty where
--   none is. Counting by awarding agency alone misses these for the agency that pays.
-- What it cannot tell: Awards of which the records state no paying agency; and those of agencies
--   outside of the dataset on both sides.
SELECT
  coalesce(funding.agency_name, a.funding_agency_code) AS paid_by,
  coalesce(awarding.agency_name, a.awarding_agency_code) AS awarded_by,
  a.piid,
  a.vendor_name,
  n.companies,
  a.description,
  a.first_action_date,
  a.last_action_date,
  a.obligated_usd,
  a.obligated_published_usd,
  'https://www.usaspending.gov/award/' || a.award_key || '/' AS link
FROM award a
LEFT JOIN agency awarding ON awarding.agency_code = a.awarding_agency_code
LEFT JOIN agency funding ON funding.agency_code = a.funding_agency_code
LEFT JOIN (
  SELECT award_key, string_agg(DISTINCT company, ', ' ORDER BY company) AS companies
  FROM disclosure_list
  WHERE subaward_id IS NULL
  GROUP BY award_key
) n ON n.award_key = a.award_key
WHERE NOT a.context AND a.awarding_agency_code <> a.funding_agency_code
ORDER BY coalesce(a.obligated_usd, a.obligated_published_usd) DESC NULLS LAST, a.award_key;
