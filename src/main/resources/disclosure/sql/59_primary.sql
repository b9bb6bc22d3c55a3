-- One linked row an award (or subaward) is primary: of a reseller the owner of what it sold, of any
-- other recipient the company itself; then the surer, the later, the first by name.

UPDATE disclosure
SET is_primary = true
WHERE rowid IN (
  SELECT d.rowid
  FROM disclosure d
  LEFT JOIN award_seller s ON s.award_key = d.award_key AND d.subaward_id IS NULL
  WHERE d.state = 'linked'
  QUALIFY 1 = row_number() OVER (
    PARTITION BY d.award_key, d.subaward_id
    ORDER BY
      (d.relation IN ('direct', 'subsidiary')) = coalesce(s.seller.kind = 'reseller', false),
      d.confidence DESC,
      d.to_date IS NOT NULL,
      d.to_date DESC,
      d.company_id
  )
);
