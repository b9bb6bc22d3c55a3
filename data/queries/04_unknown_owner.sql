-- Question: Where did a known reseller sell technology and no record says whose?
-- Asked by: whoever writes the next FOIA request.
-- How to read it: A row an award, most money first. Ask the awarding office for the quotation and
--   the price list of that PIID: they name the product. obligated_usd may be added.
-- What it cannot tell: Sellers that are not in data/reference/resellers.csv; and whether the
--   product is of a company of the list at all.
SELECT
  place,
  vendor_name,
  awarding_agency_name,
  awarding_office_code,
  awarding_office_name,
  piid,
  parent_piid,
  description,
  obligated_usd,
  obligated_published_usd,
  first_action_date,
  last_action_date,
  link
FROM foia_targets
ORDER BY place;
