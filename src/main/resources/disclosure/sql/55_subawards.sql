-- subaward: the company is the subcontractor; or the prime's words name its product, which a person
-- should look at.

INSERT INTO disclosure BY NAME
WITH held AS (
  SELECT
    award_key,
    subaward_id,
    company_id,
    first({
      vendor_id: vendor_id, vendor_name: vendor_name, tier: tier, confidence: confidence,
      state: state, reason: reason, quote: quote, rule_version: rule_version,
      file_id: file_id, locator: locator
    } ORDER BY state_rank(state), confidence DESC, reason) AS best
  FROM matched
  WHERE subaward_id IS NOT NULL
  GROUP BY award_key, subaward_id, company_id
)
SELECT
  award_key, subaward_id, company_id, 'subaward' AS relation, unnest(best), false AS is_primary
FROM held;

INSERT INTO disclosure BY NAME
SELECT
  s.prime_award_key AS award_key,
  s.subaward_id,
  m.company_id,
  'subaward' AS relation,
  'W' AS tier,
  0.50 AS confidence,
  'review' AS state,
  s.vendor_id,
  s.vendor_name,
  'The prime''s words about this subcontract name ' || named_words(m.quote, c.name)
    || '; the subcontractor is not its owner.' AS reason,
  m.quote,
  m.product_id,
  false AS is_primary,
  m.rule_version,
  s.file_id,
  s.locator
FROM (
  SELECT *
  FROM mention
  WHERE record = 'subaward'
  QUALIFY 1 = row_number() OVER (
    PARTITION BY slice, number, company_id
    ORDER BY doubt IS NOT NULL, length(quote) DESC, product_id
  )
) m
JOIN subaward s ON s.slice = m.slice AND s.number = m.number
JOIN company c ON c.company_id = m.company_id
ANTI JOIN disclosure d ON d.subaward_id = s.subaward_id AND d.company_id = m.company_id
WHERE s.duplicate_of IS NULL AND holds(s.action_date, s.action_date, m.owned_from, m.owned_to);
