-- Subawards as stated.

CREATE TEMP TABLE subaward_statement AS
SELECT
  s.*,
  v.vendor_id,
  v.vendor_name,
  v.vendor_parent_uei,
  v.vendor_parent_name,
  prime.vendor_id AS prime_vendor_id,
  prime.vendor_name AS prime_vendor_name,
  p.file_id,
  p.unit || (p.first_number + s.number) AS locator
FROM shard_subaward s
JOIN slice_place p USING (slice)
LEFT JOIN vendor_statement v ON v.vendor_ref = s.vendor_ref
LEFT JOIN vendor_statement prime ON prime.vendor_ref = s.prime_vendor_ref;

-- Working columns, dropped at the end.
ALTER TABLE subaward ADD COLUMN slice INTEGER;
ALTER TABLE subaward ADD COLUMN number BIGINT;
ALTER TABLE subaward ADD COLUMN vendor_ref BIGINT;
ALTER TABLE subaward ADD COLUMN prime_vendor_ref BIGINT;
