-- Money, action by action
SELECT a.action_date, a.modification_number AS mod, a.obligated_usd,
  sum(a.obligated_usd) OVER history AS running_usd,
  a.vendor_name AS recipient, a.description,
  f.source, coalesce(f.entry, f.file_name) AS file, a.locator
FROM action a
LEFT JOIN source_file f USING (file_id)
WHERE a.award_key = $1
WINDOW history AS (
  ORDER BY moment(a.action_date, a.modification_number, a.transaction_number, a.transaction_key)
)
ORDER BY moment(a.action_date, a.modification_number, a.transaction_number, a.transaction_key)
