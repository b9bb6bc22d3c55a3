-- direct, subsidiary: the award's own recipient is the company or was owned by it on those days.
-- Vehicles of other agencies are context and disclose nothing.

-- from_date and to_date are empty where the link covers the award from its beginning, to its end.
CREATE TEMP MACRO unless_covered(held, edge) AS if(held = edge, NULL, held);

INSERT INTO disclosure BY NAME
WITH held AS (
  SELECT
    award_key,
    company_id,
    first({
      vendor_id: vendor_id, vendor_name: vendor_name, relation: relation, tier: tier,
      confidence: confidence, state: state, reason: reason, quote: quote,
      rule_version: rule_version, file_id: file_id, locator: locator
    } ORDER BY state_rank(state), confidence DESC, held_from, file_id, locator, reason) AS best,
    min(held_from) AS held_from,
    max(held_to) AS held_to
  FROM matched
  WHERE subaward_id IS NULL AND NOT context
  GROUP BY award_key, company_id
)
SELECT
  h.award_key,
  h.company_id,
  unnest(h.best),
  false AS is_primary,
  unless_covered(h.held_from, a.first_action_date) AS from_date,
  unless_covered(h.held_to, a.last_action_date) AS to_date
FROM held h
JOIN award a USING (award_key);
