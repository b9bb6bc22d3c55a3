-- Award summaries as stated.

CREATE TEMP TABLE award_statement AS
SELECT
  a.* EXCLUDE (obligated_total_usd, outlayed_total_usd),
  a.obligated_total_usd AS obligated_published_usd,
  a.outlayed_total_usd AS outlayed_published_usd,
  v.vendor_id,
  v.vendor_name,
  p.file_id,
  p.unit || (p.first_number + a.number) AS locator
FROM shard_award a
JOIN slice_place p USING (slice)
LEFT JOIN vendor_statement v USING (vendor_ref);
