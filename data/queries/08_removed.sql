-- Question: What has gone from the source, and when was it last seen?
-- Asked by: an archivist; a reporter who is told that a contract never existed.
-- How to read it: Rows "award" and "disclosure": a release had it, this one has not; the release
--   that had it last still shows it, with the row of the file. Rows "deletions": records that the
--   publisher itself deleted in a Delta file, and those so deleted.
-- What it cannot tell: Why. An award also goes when a file that held it was not read this time:
--   compare the source_file tables before you write that somebody removed it. Nothing can be told
--   of what went before the first release.
WITH RECURSIVE history AS (
  SELECT release_id, previous_release_id, 1 AS place
  FROM release
  WHERE previous_release_id IS NULL
  UNION ALL
  SELECT r.release_id, r.previous_release_id, h.place + 1
  FROM release r
  JOIN history h ON h.release_id = r.previous_release_id
), latest AS (
  SELECT c.*, h.previous_release_id
  FROM change c
  JOIN history h ON h.release_id = c.release_id
  WHERE c.change IN ('removed', 'reappeared')
  QUALIFY 1 = row_number() OVER (PARTITION BY c.subject_table, c.subject_key ORDER BY h.place DESC)
)
SELECT
  r.subject_table AS what,
  split_part(split_part(r.subject_key, '|', 1), '_', 3) AS piid,
  r.subject_key AS subject,
  p.data_as_of_date AS last_seen_date,
  r.previous_release_id AS last_release_that_has_it,
  NULL AS records
FROM latest r
LEFT JOIN release p ON p.release_id = r.previous_release_id
WHERE r.change = 'removed' AND (r.subject_table = 'award' OR r.old_value = 'linked')
UNION ALL
SELECT 'deletions', NULL, coalesce(f.entry, f.file_name), f.data_as_of_date, NULL, s.records_deleted
FROM stage_count s
JOIN source_file f ON f.file_id = s.file_id
WHERE s.records_deleted > 0
UNION ALL
SELECT '(first release: there is nothing to compare it with)', NULL, NULL, NULL, NULL, NULL
FROM release
HAVING count(*) = 1
ORDER BY what, last_seen_date DESC, subject;
