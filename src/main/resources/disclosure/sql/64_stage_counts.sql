-- Every record that was read, accounted for, file by file.

CREATE TEMP TABLE statement_count AS
SELECT slice, sum(records)::BIGINT AS statements
FROM (
  SELECT slice, count(*) AS records FROM action GROUP BY slice
  UNION ALL
  SELECT slice, count(*) FROM award_summary GROUP BY slice
  UNION ALL
  SELECT slice, count(*) FROM subaward WHERE duplicate_of IS NULL GROUP BY slice
  UNION ALL
  SELECT slice, count(*) FROM document_statement WHERE place = 1 GROUP BY slice
  UNION ALL
  SELECT slice, count(*) FROM notice_statement WHERE place = 1 GROUP BY slice
  UNION ALL
  SELECT slice, count(*) FROM lost_statement GROUP BY slice
)
GROUP BY slice;

-- Where a record makes several statements, it is kept if one of them is.
CREATE TEMP TABLE many_sided_slice AS
SELECT slice
FROM intake_slice
JOIN statement_count USING (slice)
WHERE statements > kept + context;

CREATE TEMP TABLE record_outcome AS
SELECT slice, outcome, count(*) AS records
FROM (
  SELECT slice, 'kept' AS outcome FROM action
  UNION ALL
  SELECT slice, 'kept' FROM award_summary
  UNION ALL
  SELECT slice, 'kept' FROM subaward WHERE duplicate_of IS NULL
  UNION ALL
  SELECT slice, 'kept' FROM document_statement WHERE place = 1
  UNION ALL
  SELECT slice, 'kept' FROM notice_statement WHERE place = 1
  UNION ALL
  SELECT slice, outcome FROM lost_statement
)
ANTI JOIN many_sided_slice USING (slice)
GROUP BY ALL
UNION ALL
SELECT slice, outcome, count(*)
FROM (
  SELECT slice, number, arg_min(outcome, place) AS outcome
  FROM (
    SELECT slice, number, 'kept' AS outcome, 1 AS place FROM action
    UNION ALL
    SELECT slice, number, 'kept', 1 FROM award_summary
    UNION ALL
    SELECT slice, number, 'kept', 1 FROM subaward WHERE duplicate_of IS NULL
    UNION ALL
    SELECT slice, number, outcome, if(outcome = 'duplicate', 2, 3) FROM lost_statement
  )
  SEMI JOIN many_sided_slice USING (slice)
  GROUP BY slice, number
)
GROUP BY ALL
UNION ALL
SELECT slice, 'filtered', sum(records)
FROM intake_count
WHERE outcome = 'filtered'
GROUP BY slice
UNION ALL
SELECT slice, 'rejected', count(*)
FROM shard_reject
GROUP BY slice;

INSERT INTO stage_count BY NAME
SELECT
  p.source,
  p.file_id,
  sum(s.read) AS records_read,
  coalesce(sum(o.kept), 0) AS records_kept,
  coalesce(sum(o.filtered), 0) AS records_filtered,
  coalesce(sum(o.rejected), 0) AS records_rejected,
  coalesce(sum(o.duplicate), 0) AS records_duplicate,
  coalesce(sum(o.deleted), 0) AS records_deleted
FROM intake_slice s
JOIN slice_place p USING (slice)
LEFT JOIN (
  SELECT
    slice,
    sum(records) FILTER (outcome = 'kept') AS kept,
    sum(records) FILTER (outcome = 'filtered') AS filtered,
    sum(records) FILTER (outcome = 'rejected') AS rejected,
    sum(records) FILTER (outcome = 'duplicate') AS duplicate,
    sum(records) FILTER (outcome = 'deleted') AS deleted
  FROM record_outcome
  GROUP BY slice
) o USING (slice)
GROUP BY p.source, p.file_id;
