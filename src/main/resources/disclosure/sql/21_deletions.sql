-- Transactions that a Delta file deletes: what was stated of the key up to then goes, what was
-- stated later stays. A statement without a time of its own is as old as its file.

CREATE TEMP TABLE contested_key AS
SELECT transaction_key FROM action GROUP BY transaction_key HAVING count(*) > 1
UNION
SELECT transaction_key FROM action WHERE correction = 'DELETED';

CREATE TEMP TABLE contender AS
SELECT
  a.rowid AS id,
  a.transaction_key,
  a.award_key,
  coalesce(a.modification_number, '') AS modification,
  a.slice,
  a.number,
  coalesce(a.correction = 'DELETED', false) AS deletes,
  {modified_at: coalesce(a.last_modified_at, r.data_as_of_date::TIMESTAMP), data_as_of_date: r.data_as_of_date} AS version,
  row_number() OVER (
    PARTITION BY a.transaction_key
    ORDER BY
      r.rank,
      a.last_modified_at DESC NULLS LAST,
      r.data_as_of_date DESC,
      r.file_name DESC,
      r.file_id,
      r.first_number + a.number
  ) AS place
FROM action a
SEMI JOIN contested_key USING (transaction_key)
JOIN recency r USING (slice);

CREATE TEMP TABLE deletion AS
SELECT transaction_key, award_key, modification, max(version) AS version
FROM contender
WHERE deletes
GROUP BY ALL;

CREATE TEMP TABLE deleted AS
SELECT id
FROM contender
WHERE deletes
UNION
SELECT c.id
FROM contender c
JOIN deletion d USING (transaction_key)
WHERE c.version <= d.version;

INSERT INTO lost_statement
SELECT 'action', slice, number, transaction_key, 'deleted'
FROM contender
SEMI JOIN deleted USING (id);
