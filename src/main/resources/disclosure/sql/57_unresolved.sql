-- unresolved: a known reseller sold technology, and nothing says whose: the records to ask for.

-- Product and industry codes of technology; where the source prints no codes, their names.
CREATE TEMP MACRO is_technology(psc_code, psc_name, naics_code, naics_name, description) AS
  regexp_matches(coalesce(psc_code, ''), '^(70|7[A-K]|58|D3|D[A-K])')
  OR regexp_matches(
    coalesce(naics_code, ''), '^(334|5112|5132|517|518|519|5415|4234|423430|443142|449210)'
  )
  OR regexp_matches(
    upper(concat_ws(' ', psc_name, naics_name)),
    '\b(IT AND TELECOM|INFORMATION TECHNOLOGY|SOFTWARE|COMPUTERS?|DATA PROCESSING|TELECOMMUNICATIONS?|AUTOMATED)\b'
  )
  OR regexp_matches(
    upper(coalesce(description, '')),
    '\b(SOFTWARE|SAAS|LICEN[SC]ES?|LICENSING|SUBSCRIPTIONS?|CLOUD|DATABASES?|SERVERS?|LAPTOPS?|COMPUTERS?|NETWORK)\b'
  );

INSERT INTO disclosure BY NAME
SELECT
  a.award_key,
  'unresolved' AS relation,
  'U' AS tier,
  0.90 AS confidence,
  'linked' AS state,
  a.vendor_id,
  a.vendor_name,
  s.seller.vendor_name || ' is a known reseller and technology was bought, but neither the award nor '
    || 'its vehicle says whose.' AS reason,
  s.seller.vendor_name AS quote,
  false AS is_primary,
  s.seller.rule_version AS rule_version,
  s.seller.file_id AS file_id,
  s.seller.locator AS locator
FROM award a
JOIN award_seller s USING (award_key)
WHERE s.seller.kind = 'reseller'
  AND NOT a.context
  AND NOT a.is_vehicle
  AND a.award_key NOT IN (
    SELECT award_key FROM disclosure WHERE subaward_id IS NULL AND state <> 'rejected'
  )
  AND is_technology(
    a.psc_code, a.psc_name, a.naics_code, a.naics_name,
    concat_ws(' ', a.description, a.latest_description)
  );
