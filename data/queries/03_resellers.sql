-- Question: Which resellers carry which companies' products, and for how much?
-- Asked by: a reporter who looks for big companies behind small names.
-- How to read it: A row a seller and company, the biggest seller first. named_awards are those
--   whose own words name the product, inferred_awards those that hang under a vehicle bound to the
--   company. In the rows "(no record says whose)" a known reseller sold technology of an owner that
--   no record names. Over rows add counted_usd; named_usd is the part whose own actions name the
--   product, the rest of such awards may be about other things. One name with several vendor_id is
--   one seller as far as the name goes: older records print other numbers, or none, and sameness is
--   not guessed.
-- What it cannot tell: How much of the money the seller keeps. A seller without vendor_kind is only
--   known not to be the owner of what it sold.
SELECT
  vendor_name,
  vendor_kind,
  coalesce(company, '(no record says whose)') AS company,
  award_count AS awards,
  named_count AS named_awards,
  inferred_count AS inferred_awards,
  unknown_count AS awards_of_unknown_money,
  obligated_usd,
  counted_usd,
  named_usd,
  last_action_date,
  vendor_id
FROM reseller_summary
ORDER BY
  sum(counted_usd) OVER (PARTITION BY vendor_name) DESC NULLS LAST,
  vendor_name,
  company IS NULL,
  counted_usd DESC NULLS LAST,
  company,
  vendor_id;
