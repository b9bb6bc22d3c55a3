-- vehicle: nothing names what is bought, but the award hangs under a vehicle that is bound to one
-- owner's products: by the curated list, by the vehicle's own words, or by its other orders.

-- Catalogues from which everybody buys everything tell nothing of their next order: GSA schedules and
-- government-wide contracts, by their type or, where they have no record here, by their numbers.
CREATE TEMP MACRO is_catalogue(type_code, piid) AS
  CASE
    WHEN type_code IS NOT NULL THEN type_code IN ('IDV_A', 'IDV_C')
    ELSE regexp_matches(piid, '^(GS|47Q|NNG|80TECH|HHSN|75N98|V797|36F797)')
  END;

-- Agreements for one need: by type, or by the letter after office and year.
CREATE TEMP MACRO is_agreement(type_code, piid) AS
  CASE
    WHEN type_code IS NOT NULL THEN type_code = 'IDV_E'
    ELSE regexp_matches(piid, '^[0-9A-Z]{6}[0-9]{2}A')
  END;

CREATE TEMP MACRO sibling_says(sibling) AS
  sibling.piid || ' says “' || regexp_replace(sibling.quote, '\s+', ' ', 'g') || '”';

-- Orders of which nothing is known but the vehicle: no product named, and a recipient that is not
-- itself a company of the list, or is one that resells.
CREATE TEMP TABLE mute_order AS
SELECT
  a.award_key, a.parent_award_key, a.parent_piid, a.vendor_id, a.vendor_name,
  a.first_action_date, a.last_action_date, a.file_id, a.locator,
  v.award_type_code AS vehicle_type_code,
  s.seller.kind AS seller_kind
FROM award a
LEFT JOIN award v ON v.award_key = a.parent_award_key
LEFT JOIN award_seller s ON s.award_key = a.award_key
WHERE NOT a.context
  AND NOT a.is_vehicle
  AND a.parent_award_key IS NOT NULL
  AND a.award_key NOT IN (SELECT award_key FROM award_naming)
  AND (
    s.seller.kind IS NOT DISTINCT FROM 'reseller'
    OR a.award_key NOT IN (SELECT award_key FROM disclosure WHERE state = 'linked')
  );

CREATE TEMP TABLE vehicle_naming AS
SELECT
  a.parent_award_key AS vehicle_key,
  n.company_id,
  count(*) AS orders,
  first({piid: a.piid, product_id: n.best.product_id, quote: n.best.quote, file_id: n.best.file_id,
    locator: n.best.locator} ORDER BY a.first_action_date, a.award_key) AS sibling
FROM award_naming n
JOIN award a USING (award_key)
WHERE n.doubt IS NULL AND NOT a.is_vehicle AND a.parent_award_key IS NOT NULL
GROUP BY a.parent_award_key, n.company_id;

CREATE TEMP TABLE vehicle_orders AS
SELECT parent_award_key AS vehicle_key, count(*) AS orders
FROM award
WHERE NOT is_vehicle AND parent_award_key IS NOT NULL
GROUP BY parent_award_key;

-- Strong enough to link: half of an agreement's other orders name one owner, at least two; or four in
-- five of another vehicle's, at least three. A quarter is worth a person's look; less, or two owners'
-- products, tells nothing.
CREATE TEMP TABLE vehicle_inference AS
SELECT
  o.award_key, p.company_id, 1 AS place, 0.92 AS confidence, 'linked' AS state,
  'the curated list binds it to ' || c.name || ': ' || rtrim(p.reason, '.')
    || coalesce('; ' || sibling_says(n.sibling), '') AS because,
  coalesce(n.sibling.quote, o.parent_piid) AS quote,
  n.sibling.product_id AS product_id,
  coalesce(n.sibling.file_id, o.file_id) AS file_id,
  coalesce(n.sibling.locator, o.locator) AS locator
FROM mute_order o
JOIN vehicle_product p ON p.vehicle_key = o.parent_award_key
JOIN company c USING (company_id)
LEFT JOIN vehicle_naming n ON n.vehicle_key = p.vehicle_key AND n.company_id = p.company_id
WHERE holds(o.first_action_date, o.last_action_date, p.from_date, p.to_date)
UNION ALL
SELECT
  o.award_key, n.company_id, 2, 0.85, 'linked',
  'its own words name ' || named_words(n.best.quote, c.name),
  n.best.quote, n.best.product_id, n.best.file_id, n.best.locator
FROM mute_order o
JOIN award_naming n ON n.award_key = o.parent_award_key
JOIN company c USING (company_id)
WHERE n.doubt IS NULL
  AND 1 = (SELECT count(*) FROM award_naming x WHERE x.award_key = o.parent_award_key)
  AND 0 = (
    SELECT count(*) FROM vehicle_naming x
    WHERE x.vehicle_key = o.parent_award_key AND x.company_id <> n.company_id
  )
UNION ALL
SELECT
  o.award_key, n.company_id, 3,
  CASE WHEN strong THEN if(agreement, 0.82, 0.78) ELSE 0.50 END,
  if(strong, 'linked', 'review'),
  n.orders || ' of its ' || (t.orders - 1) || ' other orders here '
    || if(n.orders = 1, 'names', 'name') || ' products of ' || c.name
    || ' and none another''s; ' || sibling_says(n.sibling),
  n.sibling.quote, n.sibling.product_id, n.sibling.file_id, n.sibling.locator
FROM (
  SELECT
    *,
    is_agreement(vehicle_type_code, parent_piid) AS agreement
  FROM mute_order
  WHERE NOT is_catalogue(vehicle_type_code, parent_piid)
) o
JOIN vehicle_naming n ON n.vehicle_key = o.parent_award_key
JOIN vehicle_orders t ON t.vehicle_key = o.parent_award_key
JOIN company c USING (company_id)
CROSS JOIN LATERAL (
  SELECT
    (o.agreement AND n.orders >= 2 AND n.orders * 2 >= t.orders - 1)
    OR (n.orders >= 3 AND n.orders * 5 >= (t.orders - 1) * 4) AS strong
)
WHERE 1 = (SELECT count(*) FROM vehicle_naming x WHERE x.vehicle_key = o.parent_award_key)
  AND n.orders * 4 >= t.orders - 1
  AND (strong OR o.agreement OR n.orders >= 2);

INSERT INTO disclosure BY NAME
SELECT
  o.award_key,
  i.company_id,
  'vehicle' AS relation,
  'V' AS tier,
  i.confidence,
  i.state,
  o.vendor_id,
  o.vendor_name,
  'The order itself names no product; it hangs under ' || o.parent_piid || ', and ' || i.because || '.'
    AS reason,
  i.quote,
  i.product_id,
  false AS is_primary,
  coalesce(
    (SELECT min(rule_version) FROM mention),
    (SELECT min(rule_version) FROM vendor_verdict),
    'reference'
  ) AS rule_version,
  i.file_id,
  i.locator
FROM mute_order o
JOIN (
  SELECT *, min(place) OVER (PARTITION BY award_key) AS first_place FROM vehicle_inference
) i ON i.award_key = o.award_key AND i.place = i.first_place
ANTI JOIN (SELECT * FROM disclosure WHERE state <> 'rejected') d
  ON d.award_key = o.award_key AND d.company_id = i.company_id;
