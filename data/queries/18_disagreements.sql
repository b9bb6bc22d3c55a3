-- Question: Where do obligation, ceiling and outlay of one award disagree?
-- Asked by: an auditor; whoever checks this dataset.
-- How to read it: A row an award, with what disagrees in words. Most often our files lack an action
--   that the published total includes: then our sum is the smaller one; where it is the larger one,
--   the published total is mostly older. Amounts that are not stated disagree with nothing.
-- What it cannot tell: Which figure is right. Outlays are published on few awards, and late.
WITH ordered AS (
  SELECT parent_award_key AS award_key, sum(obligated_usd) AS orders_usd
  FROM award
  WHERE parent_award_key IS NOT NULL
  GROUP BY parent_award_key
), compared AS (
  SELECT
    a.*,
    o.orders_usd,
    concat_ws(
      '; ',
      if(
        a.obligated_usd <> a.obligated_published_usd,
        'sum of actions is not the published total', NULL
      ),
      if(
        greatest(a.obligated_usd, a.obligated_published_usd) > a.potential_value_usd,
        'obligated above the ceiling', NULL
      ),
      if(a.current_value_usd > a.potential_value_usd, 'value above the ceiling', NULL),
      if(
        a.outlayed_published_usd > greatest(a.obligated_usd, a.obligated_published_usd),
        'paid out more than obligated', NULL
      ),
      if(
        a.is_vehicle AND o.orders_usd > a.potential_value_usd,
        'orders above the vehicle''s ceiling', NULL
      )
    ) AS disagreement
  FROM award a
  LEFT JOIN ordered o ON o.award_key = a.award_key
  WHERE NOT a.context
)
SELECT
  c.disagreement,
  c.piid,
  c.vendor_name,
  n.companies,
  c.action_count,
  c.obligated_usd,
  c.obligated_published_usd,
  c.outlayed_published_usd,
  c.current_value_usd,
  c.potential_value_usd,
  c.orders_usd,
  'https://www.usaspending.gov/award/' || c.award_key || '/' AS link
FROM compared c
LEFT JOIN (
  SELECT award_key, string_agg(DISTINCT company, ', ' ORDER BY company) AS companies
  FROM disclosure_list
  WHERE subaward_id IS NULL
  GROUP BY award_key
) n ON n.award_key = c.award_key
WHERE c.disagreement <> ''
ORDER BY
  abs(coalesce(c.obligated_usd - c.obligated_published_usd, 0)) DESC,
  c.disagreement,
  c.award_key;
