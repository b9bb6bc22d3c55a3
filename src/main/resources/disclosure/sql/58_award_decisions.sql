-- What people decided about single awards beats everything above.

CREATE TEMP TABLE award_decision AS
SELECT
  d.*,
  d.decided_by || ' decided on ' || d.decided_on || ' that this award is '
    || if(d.verdict = 'rejected', 'not ', '') || coalesce('for ' || c.name, 'for any company')
    || ': ' || rtrim(d.reason, '.') || '.' AS sentence
FROM decision d
LEFT JOIN company c USING (company_id)
WHERE d.subject_kind = 'award_key';

UPDATE disclosure
SET state = d.verdict, tier = 'D', confidence = 1.00, reason = d.sentence
FROM award_decision d
WHERE disclosure.award_key = d.subject
  AND disclosure.subaward_id IS NULL
  AND disclosure.company_id IS NOT NULL
  AND disclosure.company_id = coalesce(d.company_id, disclosure.company_id);

-- A link that no rule found; the recipient's name is what the record shows for it.
INSERT INTO disclosure BY NAME
SELECT
  a.award_key,
  d.company_id,
  if(s.seller.kind IN ('reseller', 'integrator'), 'reseller', 'direct') AS relation,
  'D' AS tier,
  1.00 AS confidence,
  'linked' AS state,
  a.vendor_id,
  a.vendor_name,
  d.sentence AS reason,
  coalesce(a.vendor_name, a.piid) AS quote,
  false AS is_primary,
  coalesce(s.seller.rule_version, (SELECT min(rule_version) FROM vendor_verdict), 'reference')
    AS rule_version,
  a.file_id,
  a.locator
FROM award_decision d
JOIN award a ON a.award_key = d.subject
LEFT JOIN award_seller s ON s.award_key = a.award_key
ANTI JOIN disclosure x ON x.award_key = a.award_key AND x.company_id = d.company_id
WHERE d.verdict = 'linked';

DELETE FROM disclosure
WHERE relation = 'unresolved'
  AND award_key IN (
    SELECT subject FROM award_decision WHERE verdict = 'linked'
  );
