-- One row a vendor and company: the strongest verdict on any of its records.

INSERT INTO vendor_company BY NAME
SELECT
  vendor_id,
  company_id,
  unnest(first({
    vendor_name: vendor_name, relation: relation, tier: tier, confidence: confidence,
    state: state, reason: reason, quote: quote, rule_version: rule_version,
    file_id: file_id, locator: locator
  } ORDER BY state_rank(state), confidence DESC, held_from, file_id, locator, reason)),
  min(held_from) AS from_date,
  max(held_to) AS to_date
FROM matched
WHERE vendor_id IS NOT NULL
GROUP BY vendor_id, company_id;
