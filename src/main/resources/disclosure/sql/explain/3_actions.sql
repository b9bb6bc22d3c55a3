-- Money, action by action
SELECT a.action_date, a.modification_number AS mod, a.obligated_usd,
  sum(a.obligated_usd) OVER history AS running_usd,
  a.vendor_name AS recipient, a.description,
  f.source, coalesce(f.entry, f.file_name) AS file, a.locator
FROM action a
LEFT JOIN source_file f USING (file_id)
WHERE a.award_key = $1
WINDOW history AS (
  ORDER BY a.action_date, lpad(a.modification_number, 25, '0'), lpad(a.transaction_number, 25, '0'), a.transaction_key
)
ORDER BY a.action_date, lpad(a.modification_number, 25, '0'), lpad(a.transaction_number, 25, '0'), a.transaction_key
