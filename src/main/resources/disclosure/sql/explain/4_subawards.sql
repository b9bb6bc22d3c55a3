-- Subawards under it
SELECT s.action_date, s.vendor_name AS subcontractor, s.subaward_usd, s.subaward_number,
  CASE WHEN s.duplicate_of IS NULL THEN '' ELSE 'repeats ' || s.duplicate_of END AS repeat, s.description,
  f.source, coalesce(f.entry, f.file_name) AS file, s.locator
FROM subaward s
LEFT JOIN source_file f USING (file_id)
WHERE s.prime_award_key = $1
ORDER BY s.action_date, s.subaward_id
