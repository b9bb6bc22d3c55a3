-- Doubts about its figures
SELECT q.subject_table AS about, q.code, q.field, q.detail, f.source, coalesce(f.entry, f.file_name) AS file, q.locator
FROM quality_flag q
LEFT JOIN source_file f USING (file_id)
JOIN (
  SELECT 'award' AS subject_table, award_key AS subject_key FROM award WHERE award_key = $1
  UNION ALL
  SELECT 'action', transaction_key FROM action WHERE award_key = $1
  UNION ALL
  SELECT 'subaward', subaward_id FROM subaward WHERE prime_award_key = $1) USING (subject_table, subject_key)
ORDER BY about, q.subject_key, q.code, q.field
