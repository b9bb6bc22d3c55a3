-- Takes in: shard_vendor_match, shard_mention (what the rules said, record by record); action, award,
-- award_summary, subaward with their working columns; vendor, product, vehicle_product, decision.
-- Gives here: matched, a verdict on the vendor of one record on the days it holds.

CREATE TEMP TABLE vendor_verdict AS SELECT * FROM shard_vendor_match;

CREATE TEMP TABLE mention AS
SELECT m.*, p.pattern, p.from_date AS owned_from, p.to_date AS owned_to
FROM shard_mention m
JOIN product p ON p.product_id = m.product_id AND p.company_id = m.company_id;

-- Whether two stretches of days share one; an undated record is as of today.
CREATE TEMP MACRO holds(seen_from, seen_to, valid_from, valid_to) AS
  CASE
    WHEN seen_from IS NULL THEN valid_to IS NULL
    ELSE coalesce(valid_from <= seen_to, true) AND coalesce(valid_to >= seen_from, true)
  END;

-- Rejected beats linked beats review.
CREATE TEMP MACRO state_rank(state) AS
  CASE state WHEN 'rejected' THEN 0 WHEN 'linked' THEN 1 ELSE 2 END;

-- Words that name a company, and what they are of it: “GOLDENGATE”, a product of Oracle.
CREATE TEMP MACRO named_words(quote, company) AS
  '“' || regexp_replace(quote, '\s+', ' ', 'g') || '”, '
    || if(
      starts_with(
        regexp_replace(upper(company), '[^A-Z0-9]', '', 'g'),
        regexp_replace(upper(quote), '[^A-Z0-9]', '', 'g')
      ),
      'the company itself',
      'a product of ' || company
    );

-- Which record shows which vendor the rules speak of, and when.
CREATE TEMP TABLE vendor_sighting AS
SELECT
  award_key, NULL::VARCHAR AS subaward_id, context, vendor_ref, vendor_id, vendor_name,
  action_date AS from_date, action_date AS to_date, file_id, locator
FROM action
WHERE vendor_ref IN (SELECT vendor_ref FROM vendor_verdict)
UNION ALL
SELECT
  award_key, NULL, context, vendor_ref, vendor_id, vendor_name,
  coalesce(base_action_date, latest_action_date), coalesce(latest_action_date, base_action_date),
  file_id, locator
FROM award_summary
WHERE vendor_ref IN (SELECT vendor_ref FROM vendor_verdict)
  AND award_key NOT IN (SELECT award_key FROM action)
UNION ALL
SELECT
  prime_award_key, subaward_id, false, vendor_ref, vendor_id, vendor_name,
  action_date, action_date, file_id, locator
FROM subaward
WHERE vendor_ref IN (SELECT vendor_ref FROM vendor_verdict)
  AND duplicate_of IS NULL;

CREATE TEMP TABLE matched AS
SELECT
  s.*,
  v.company_id, v.relation, v.tier, v.confidence, v.state, v.reason, v.quote, v.rule_version,
  greatest(s.from_date, v.valid_from) AS held_from,
  least(s.to_date, v.valid_to) AS held_to
FROM vendor_sighting s
JOIN vendor_verdict v USING (vendor_ref)
WHERE v.company_id IS NOT NULL AND holds(s.from_date, s.to_date, v.valid_from, v.valid_to);

UPDATE vendor
SET kind = k.kind
FROM (
  SELECT s.vendor_id, min(v.kind) AS kind
  FROM vendor_sighting s
  JOIN vendor_verdict v USING (vendor_ref)
  WHERE v.kind IN ('reseller', 'integrator')
  GROUP BY s.vendor_id
) k
WHERE vendor.vendor_id = k.vendor_id;
