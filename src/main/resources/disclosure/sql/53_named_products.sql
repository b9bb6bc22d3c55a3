-- reseller: the award's own words name a product, and the recipient is not itself its owner.

-- Where a surviving record of an award names a product, dated by the record.
CREATE TEMP TABLE award_mention AS
SELECT
  a.award_key, a.context, m.product_id, m.company_id, m.owned_from, m.owned_to,
  m.quote, m.doubt, m.rule_version,
  a.action_date AS seen_date, a.obligated_usd, a.file_id, a.locator
FROM mention m
JOIN action a ON a.slice = m.slice AND a.number = m.number
WHERE m.record = 'action'
UNION ALL
SELECT
  s.award_key, s.context, m.product_id, m.company_id, m.owned_from, m.owned_to,
  m.quote, m.doubt, m.rule_version,
  coalesce(s.base_action_date, s.latest_action_date), NULL, s.file_id, s.locator
FROM mention m
JOIN award_summary s ON s.slice = m.slice AND s.number = m.number
WHERE m.record = 'award';

-- What is bought under these codes is teaching or building, not the product.
CREATE TEMP MACRO code_doubt(psc_code) AS
  CASE
    WHEN psc_code LIKE 'U%' THEN 'the award is coded as training'
    WHEN psc_code LIKE 'X%' OR psc_code LIKE 'Y%' OR psc_code LIKE 'Z%'
      THEN 'the award is coded as construction or real estate'
  END;

-- The owners of the products an award names, on the days of its actions.
CREATE TEMP TABLE award_naming AS
WITH named AS (
  SELECT DISTINCT award_key, product_id, company_id, owned_from, owned_to FROM award_mention
), held AS (
  SELECT n.award_key, n.product_id, a.action_date AS held_from, a.action_date AS held_to
  FROM named n
  JOIN action a USING (award_key)
  WHERE holds(a.action_date, a.action_date, n.owned_from, n.owned_to)
  UNION ALL
  SELECT
    n.award_key,
    n.product_id,
    greatest(a.first_action_date, n.owned_from),
    least(a.last_action_date, n.owned_to)
  FROM named n
  JOIN award a USING (award_key)
  WHERE NOT a.has_actions
    AND holds(a.first_action_date, a.last_action_date, n.owned_from, n.owned_to)
), stretch AS (
  SELECT award_key, product_id, min(held_from) AS held_from, max(held_to) AS held_to
  FROM held
  GROUP BY award_key, product_id
)
SELECT
  m.award_key,
  m.company_id,
  first({
    product_id: m.product_id, quote: m.quote, rule_version: m.rule_version,
    file_id: m.file_id, locator: m.locator
  } ORDER BY m.doubt IS NOT NULL, length(m.quote) DESC, m.seen_date, m.file_id, m.locator, m.product_id)
    AS best,
  first(m.doubt ORDER BY m.doubt IS NOT NULL, m.doubt) AS doubt,
  min(s.held_from) AS held_from,
  max(s.held_to) AS held_to
FROM award_mention m
JOIN stretch s USING (award_key, product_id)
GROUP BY m.award_key, m.company_id;

-- An award may buy much else: what the actions obligate that name the company themselves, each once.
CREATE TEMP TABLE award_named_money AS
WITH naming_action AS (
  SELECT DISTINCT award_key, company_id, file_id, locator, obligated_usd
  FROM award_mention
  WHERE doubt IS NULL AND NOT context AND holds(seen_date, seen_date, owned_from, owned_to)
)
SELECT award_key, company_id, sum(obligated_usd)::DECIMAL(18,2) AS named_usd
FROM naming_action
GROUP BY award_key, company_id;

-- What the award's recipient is in the trade: the latest record tells.
CREATE TEMP TABLE award_seller AS
SELECT
  s.award_key,
  first({kind: v.kind, rule_version: v.rule_version, vendor_name: s.vendor_name, file_id: s.file_id,
    locator: s.locator} ORDER BY s.to_date DESC NULLS LAST, s.file_id, s.locator) AS seller
FROM vendor_sighting s
JOIN vendor_verdict v USING (vendor_ref)
WHERE s.subaward_id IS NULL
GROUP BY s.award_key;

INSERT INTO disclosure BY NAME
SELECT
  n.award_key,
  n.company_id,
  'reseller' AS relation,
  'W' AS tier,
  CASE
    WHEN coalesce(n.doubt, code_doubt(a.psc_code)) IS NOT NULL THEN 0.40
    WHEN s.seller.kind IN ('reseller', 'integrator') THEN 0.92
    ELSE 0.88
  END AS confidence,
  if(coalesce(n.doubt, code_doubt(a.psc_code)) IS NULL, 'linked', 'review') AS state,
  a.vendor_id,
  a.vendor_name,
  'The record''s own words name ' || named_words(n.best.quote, c.name) || '; the recipient'
    || CASE WHEN a.vendor_name IS NULL THEN '' ELSE ', ' || a.vendor_name || ',' END
    || CASE s.seller.kind
         WHEN 'reseller' THEN ' is a known reseller'
         WHEN 'integrator' THEN ' is a known integrator'
         ELSE ' is not its owner'
       END
    || coalesce('; but ' || coalesce(n.doubt, code_doubt(a.psc_code)), '') || '.' AS reason,
  n.best.quote AS quote,
  n.best.product_id AS product_id,
  money.named_usd,
  false AS is_primary,
  unless_covered(n.held_from, a.first_action_date) AS from_date,
  unless_covered(n.held_to, a.last_action_date) AS to_date,
  n.best.rule_version AS rule_version,
  n.best.file_id AS file_id,
  n.best.locator AS locator
FROM award_naming n
JOIN award a USING (award_key)
JOIN company c USING (company_id)
LEFT JOIN award_seller s USING (award_key)
LEFT JOIN award_named_money money
  ON money.award_key = n.award_key AND money.company_id = n.company_id
ANTI JOIN (SELECT * FROM disclosure WHERE state <> 'rejected') d
  ON d.award_key = n.award_key AND d.company_id = n.company_id
WHERE NOT a.context;
