-- Doubts that the readers noted, on the row that states the value, or of a repeated statement on the
-- row of its key; those of records that left the dataset go with them.

CREATE TEMP TABLE flagged_record AS
SELECT DISTINCT slice, number FROM shard_flag;

CREATE TEMP TABLE flag_subject AS
SELECT slice, number, 1 AS place, 'action' AS subject_table, transaction_key AS subject_key
FROM action
SEMI JOIN flagged_record USING (slice, number)
UNION ALL
SELECT slice, number, 2, 'award', award_key
FROM award_statement
SEMI JOIN flagged_record USING (slice, number)
UNION ALL
SELECT slice, number, 3, 'subaward', subaward_id
FROM subaward
SEMI JOIN flagged_record USING (slice, number)
UNION ALL
SELECT slice, number, 4, 'notice', file_id || ' ' || locator || ' ' || place
FROM notice_statement
SEMI JOIN flagged_record USING (slice, number)
WHERE place = 1
UNION ALL
SELECT slice, number, 1, kind, subject_key
FROM lost_statement
SEMI JOIN flagged_record USING (slice, number)
SEMI JOIN action ON transaction_key = subject_key
WHERE kind = 'action' AND outcome = 'duplicate';

INSERT INTO quality_flag
SELECT DISTINCT
  subject_table,
  subject_key,
  code,
  field,
  detail,
  file_id,
  unit || (first_number + number)
FROM shard_flag
JOIN (
  SELECT
    slice,
    number,
    arg_min(subject_table, place) AS subject_table,
    arg_min(subject_key, place) AS subject_key
  FROM flag_subject
  GROUP BY slice, number
) USING (slice, number)
JOIN slice_place USING (slice);
