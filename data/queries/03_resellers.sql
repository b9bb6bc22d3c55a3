-- Question: Which resellers carry which companies' products, and for how much?
-- Asked by: a reporter who looks for big companies behind small names.
-- How to read it: A row a seller and company, most money first. named_count are awards whose own words name
--   the product, inferred_count those that hang under a vehicle bound to the company. The last column is
--   what the same seller sells of owners that no record names.
-- What it cannot tell: How much of the money the seller keeps. A seller without vendor_kind is only known not
--   to be the owner of what it sold.
SELECT
  r.vendor_name,
  r.vendor_kind,
  r.company,
  r.named_count,
  r.inferred_count,
  r.unknown_count AS awards_of_unknown_money,
  r.obligated_usd,
  r.last_action_date,
  u.award_count AS awards_of_unknown_owner,
  u.obligated_usd AS unknown_owner_usd
FROM reseller_summary r
LEFT JOIN reseller_summary u ON u.vendor_id = r.vendor_id AND u.company_id IS NULL
WHERE r.company_id IS NOT NULL
ORDER BY r.obligated_usd DESC NULLS LAST, r.vendor_name, r.company;
