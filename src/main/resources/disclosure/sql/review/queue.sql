-- What a person must decide, the most money first: columns to fill in, what would be decided, and what
-- is needed to decide it.

WITH money AS (
  SELECT *, coalesce(obligated_usd, obligated_published_usd) AS award_usd
  FROM award
  WHERE NOT context
), vendor_award AS (
  SELECT
    vendor_id,
    sum(award_usd)::DECIMAL(18,2) AS obligated_usd,
    count(*) AS awards,
    min(first_action_date) AS first_date,
    max(last_action_date) AS last_date,
    list(left(description, 160) ORDER BY abs(award_usd) DESC NULLS LAST, award_key)
      FILTER (description IS NOT NULL)[:3] AS descriptions,
    list(award_key ORDER BY abs(award_usd) DESC NULLS LAST, award_key)[:3] AS award_keys
  FROM money
  WHERE vendor_id IS NOT NULL
  GROUP BY vendor_id
), vendor_owned AS (
  SELECT vendor_id, list(DISTINCT parent_name ORDER BY parent_name)[:5] AS parents
  FROM vendor_parent
  GROUP BY vendor_id
), vendor_called AS (
  SELECT vendor_id, list(DISTINCT name ORDER BY name)[:8] AS names
  FROM vendor_name
  GROUP BY vendor_id
), vendor_question AS (
  SELECT
    if(
      vendor_id IN (SELECT vendor_id FROM vendor_identifier WHERE identifier = vendor_id),
      'vendor_id', 'name_key'
    ) AS subject_kind,
    v.vendor_id AS subject,
    v.vendor_id,
    v.vendor_name,
    v.company_id,
    v.tier,
    v.confidence,
    v.reason,
    a.obligated_usd,
    a.awards,
    a.first_date,
    a.last_date,
    a.descriptions,
    a.award_keys
  FROM vendor_company v
  LEFT JOIN vendor_award a USING (vendor_id)
  WHERE v.state = 'review'
), award_question AS (
  SELECT
    'award_key' AS subject_kind,
    d.award_key AS subject,
    d.vendor_id,
    d.vendor_name,
    d.company_id,
    d.tier,
    d.confidence,
    d.reason,
    m.award_usd AS obligated_usd,
    1 AS awards,
    m.first_action_date AS first_date,
    m.last_action_date AS last_date,
    [left(m.description, 160)] AS descriptions,
    [d.award_key] AS award_keys
  FROM disclosure d
  JOIN money m USING (award_key)
  WHERE d.state = 'review' AND d.relation IN ('reseller', 'vehicle')
)
SELECT
  NULL AS verdict,
  NULL AS why,
  NULL AS source_url,
  NULL AS decided_by,
  NULL AS decided_on,
  NULL AS from_date,
  NULL AS to_date,
  q.subject_kind,
  q.subject,
  q.vendor_name,
  q.company_id,
  c.name AS company_name,
  q.tier,
  q.confidence,
  q.reason AS why_not_linked,
  q.obligated_usd,
  q.awards,
  q.first_date,
  q.last_date,
  array_to_string(n.names, ' | ') AS names,
  array_to_string(p.parents, ' | ') AS parents,
  v.city,
  v.state_code,
  v.country_code,
  array_to_string(q.descriptions, ' | ') AS descriptions,
  array_to_string(
    list_transform(q.award_keys, lambda k: 'https://www.usaspending.gov/award/' || k), ' '
  ) AS links
FROM (FROM vendor_question UNION ALL FROM award_question) q
LEFT JOIN company c USING (company_id)
LEFT JOIN vendor v ON v.vendor_id = q.vendor_id
LEFT JOIN vendor_called n ON n.vendor_id = q.vendor_id
LEFT JOIN vendor_owned p ON p.vendor_id = q.vendor_id
ORDER BY abs(q.obligated_usd) DESC NULLS LAST, q.subject, q.company_id
