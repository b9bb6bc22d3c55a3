-- What pages add to disclosure: an award's own document names a product or a vendor for which no
-- record speaks. A product in a field that says what is bought links; anything else is for a person.

CREATE TEMP TABLE page_mention AS
SELECT
  d.file_id, m.page, m.kind, m.company_id, m.product_id, m.quote, m.field, m.doubt,
  s.award_key, m.rule_version, m.relation, m.tier, m.confidence, m.state, m.reason,
  coalesce(p.from_date, m.valid_from) AS held_from,
  coalesce(p.to_date, m.valid_to) AS held_to
FROM shard_document_mention m
JOIN document_statement d ON d.slice = m.slice AND d.place = 1
LEFT JOIN document_subject s ON s.file_id = d.file_id AND s.page = m.page
LEFT JOIN product p ON p.product_id = m.product_id AND p.company_id = m.company_id
WHERE m.company_id IS NOT NULL AND coalesce(m.state, '') <> 'rejected';

INSERT INTO document_mention BY NAME
SELECT DISTINCT
  file_id, page, kind, company_id, product_id, quote, field, doubt, award_key, rule_version
FROM page_mention
WHERE kind <> 'vendor' OR state = 'linked';

INSERT INTO disclosure BY NAME
WITH claim AS (
  SELECT
    m.*, a.vendor_id, a.vendor_name, a.psc_code,
    m.kind = 'product' AND m.field IS NOT NULL AND m.doubt IS NULL AND code_doubt(a.psc_code) IS NULL
      AS states_purchase
  FROM page_mention m
  JOIN award a USING (award_key)
  WHERE m.kind IN ('product', 'vendor')
    AND NOT a.context
    AND holds(a.first_action_date, a.last_action_date, m.held_from, m.held_to)
  QUALIFY 1 = row_number() OVER (
    PARTITION BY m.award_key, m.company_id
    ORDER BY states_purchase DESC, m.doubt IS NOT NULL, m.kind, m.page, m.file_id, m.quote, m.product_id
  )
)
SELECT
  m.award_key,
  m.company_id,
  coalesce(m.relation, 'reseller') AS relation,
  coalesce(m.tier, 'W') AS tier,
  if(m.states_purchase, 0.85, 0.50) AS confidence,
  if(m.states_purchase, 'linked', 'review') AS state,
  m.vendor_id,
  m.vendor_name,
  'Page ' || m.page || ' of the document ' || coalesce(f.entry, f.file_name)
    || if(
      m.kind = 'vendor',
      ' states the vendor “' || regexp_replace(m.quote, '\s+', ' ', 'g') || '”, whom the rules take for ' || c.name,
      ' names ' || named_words(m.quote, c.name)
    )
    || CASE
         WHEN m.kind = 'vendor' THEN '; the records name another recipient'
         WHEN m.states_purchase THEN ', where it says what is bought'
         WHEN m.field IS NULL THEN '; but not where it says what is bought'
         ELSE ''
       END
    || coalesce('; but ' || coalesce(m.doubt, code_doubt(m.psc_code)), '') || '.' AS reason,
  m.quote,
  m.product_id,
  false AS is_primary,
  unless_covered(greatest(a.first_action_date, m.held_from), a.first_action_date) AS from_date,
  unless_covered(least(a.last_action_date, m.held_to), a.last_action_date) AS to_date,
  m.rule_version,
  m.file_id,
  'page=' || m.page AS locator
FROM claim m
JOIN award a USING (award_key)
JOIN company c ON c.company_id = m.company_id
JOIN intake_file f ON f.file_id = m.file_id
ANTI JOIN (SELECT * FROM disclosure WHERE state <> 'rejected') d
  ON d.award_key = m.award_key AND d.company_id = m.company_id;
