-- Rule V looked at what other orders under its vehicle name
WITH other AS (
  SELECT o.award_key, o.piid, o.parent_award_key AS vehicle_key
  FROM award o
  WHERE o.award_key <> $1 AND NOT o.is_vehicle
), naming AS (
  SELECT o.vehicle_key, d.company_id, count(DISTINCT o.award_key) AS orders_naming,
    min({piid: o.piid, quote: d.quote}) AS first_of_them
  FROM other o
  JOIN disclosure d USING (award_key)
  WHERE d.tier = 'W' AND d.state = 'linked'
  GROUP BY o.vehicle_key, d.company_id
)
SELECT a.parent_award_key AS vehicle_key,
  (SELECT count(*) FROM other o WHERE o.vehicle_key = a.parent_award_key) AS other_orders,
  coalesce(c.name, '(none names a product)') AS company,
  coalesce(n.orders_naming, 0) AS orders_naming,
  n.first_of_them.piid AS for_example,
  n.first_of_them.quote AS quote
FROM award a
LEFT JOIN naming n ON n.vehicle_key = a.parent_award_key
LEFT JOIN company c USING (company_id)
WHERE a.award_key = $1 AND a.parent_award_key IS NOT NULL
ORDER BY orders_naming DESC, company
