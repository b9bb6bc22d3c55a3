-- Question: How did one order come to its amount, modification by modification?
-- Asked by: a reporter who reads one contract closely.
-- How to read it: running_usd adds obligated_usd from the first action on; the last one is our
--   total. published_total_usd is what the publisher prints beside that action. Rows of several
--   award keys are several awards that carry one PIID. On one day modification 9 stands before 10.
-- What it cannot tell: Actions that are in none of the files: where the first row is not
--   modification 0 or unknown_so_far is above 0, running_usd begins too late or has gaps; believe
--   the published total then.
-- Change: piid, as printed, without hyphens.
WITH ask AS (
  SELECT '70CTD022FR0000170' AS piid
)
SELECT
  a.award_key,
  a.action_date,
  a.modification_number,
  type.name AS action_type,
  a.obligated_usd,
  sum(a.obligated_usd) OVER history AS running_usd,
  count(*) OVER history - count(a.obligated_usd) OVER history AS unknown_so_far,
  a.obligated_published_usd AS published_total_usd,
  a.current_value_usd,
  a.potential_value_usd,
  a.current_end_date,
  a.vendor_name,
  a.description,
  coalesce(f.entry, f.file_name) AS file,
  a.locator
FROM action a
JOIN ask ON a.piid = ask.piid
LEFT JOIN code type ON type.kind = 'action_type' AND type.code = a.action_type_code
LEFT JOIN source_file f ON f.file_id = a.file_id
WINDOW history AS (
  PARTITION BY a.award_key
  ORDER BY moment(a.action_date, a.modification_number, a.transaction_number, a.transaction_key)
)
ORDER BY
  a.award_key,
  moment(a.action_date, a.modification_number, a.transaction_number, a.transaction_key);
