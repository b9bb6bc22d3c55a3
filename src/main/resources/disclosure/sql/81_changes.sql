-- What changed since the release before, after what changed earlier. Where a fact stands in newer
-- files without having changed, nothing has: file, locator and times of modification do not count.
-- A disclosure that comes or goes is told with its state, so that review is never taken for linked.
-- Columns that only one of the two releases has are not compared: they are no news of an award.

INSERT INTO change BY NAME
SELECT release_id, subject_table, subject_key, change, field, old_value, new_value
FROM previous_change;

CREATE TEMP TABLE compared AS
SELECT table_name, column_name
FROM duckdb_columns() c
WHERE database_name IN (current_database(), 'previous')
  AND column_name NOT IN (
    'award_key', 'subaward_id', 'company_id', 'relation', 'file_id', 'locator', 'last_modified_at',
    'rule_version'
  )
GROUP BY table_name, column_name
HAVING count(*) = (
  SELECT count(*)
  FROM duckdb_tables() t
  WHERE t.database_name IN (current_database(), 'previous') AND t.table_name = c.table_name
);

SET VARIABLE award_facts = (
  SELECT list(column_name) FROM compared WHERE table_name = 'award'
);

SET VARIABLE disclosure_facts = (
  SELECT list(column_name) FROM compared WHERE table_name = 'disclosure'
);

CREATE TEMP MACRO disclosure_key(award_key, subaward_id, company_id, relation) AS
  concat_ws('|', award_key, coalesce(subaward_id, ''), coalesce(company_id, ''), relation);

CREATE TEMP VIEW facts_now AS
SELECT
  'award' AS subject_table,
  award_key AS subject_key,
  NULL AS state,
  hash(*COLUMNS(lambda c: list_contains(getvariable('award_facts'), c))) AS facts
FROM award
UNION ALL
SELECT
  'disclosure',
  disclosure_key(award_key, subaward_id, company_id, relation),
  state,
  hash(*COLUMNS(lambda c: list_contains(getvariable('disclosure_facts'), c)))
FROM disclosure;

CREATE TEMP VIEW facts_before AS
SELECT
  'award' AS subject_table,
  award_key AS subject_key,
  NULL AS state,
  hash(*COLUMNS(lambda c: list_contains(getvariable('award_facts'), c))) AS facts
FROM previous_award
UNION ALL
SELECT
  'disclosure',
  disclosure_key(award_key, subaward_id, company_id, relation),
  state,
  hash(*COLUMNS(lambda c: list_contains(getvariable('disclosure_facts'), c)))
FROM previous_disclosure;

CREATE TEMP TABLE difference AS
SELECT
  coalesce(n.subject_table, b.subject_table) AS subject_table,
  coalesce(n.subject_key, b.subject_key) AS subject_key,
  CASE
    WHEN n.subject_key IS NULL THEN 'removed'
    WHEN b.subject_key IS NULL THEN 'added'
    ELSE 'changed'
  END AS change,
  b.state AS old_state,
  n.state AS new_state
FROM facts_now n
FULL JOIN facts_before b USING (subject_table, subject_key)
WHERE n.facts IS DISTINCT FROM b.facts AND EXISTS (FROM previous_release);

INSERT INTO change BY NAME
SELECT
  getvariable('release_id') AS release_id,
  subject_table,
  subject_key,
  CASE
    WHEN change = 'added' AND EXISTS (
      FROM previous_change p
      WHERE p.change = 'removed' AND p.subject_table = d.subject_table AND p.subject_key = d.subject_key
    ) THEN 'reappeared'
    ELSE change
  END AS change,
  if(subject_table = 'disclosure', 'state', NULL) AS field,
  old_state AS old_value,
  new_state AS new_value
FROM difference d
WHERE change <> 'changed';

INSERT INTO change BY NAME
WITH old_award AS (
  UNPIVOT (
    SELECT
      award_key,
      (COLUMNS(lambda c: list_contains(getvariable('award_facts'), c)))::VARCHAR
    FROM previous_award
    WHERE award_key IN (
      SELECT subject_key FROM difference WHERE subject_table = 'award' AND change = 'changed'
    )
  )
  ON COLUMNS(* EXCLUDE (award_key))
  INTO NAME field VALUE value
), new_award AS (
  UNPIVOT (
    SELECT
      award_key,
      (COLUMNS(lambda c: list_contains(getvariable('award_facts'), c)))::VARCHAR
    FROM award
    WHERE award_key IN (
      SELECT subject_key FROM difference WHERE subject_table = 'award' AND change = 'changed'
    )
  )
  ON COLUMNS(* EXCLUDE (award_key))
  INTO NAME field VALUE value
)
SELECT
  getvariable('release_id') AS release_id,
  'award' AS subject_table,
  award_key AS subject_key,
  'changed' AS change,
  field,
  o.value AS old_value,
  n.value AS new_value
FROM old_award o
FULL JOIN new_award n USING (award_key, field)
WHERE o.value IS DISTINCT FROM n.value;

INSERT INTO change BY NAME
WITH old_disclosure AS (
  UNPIVOT (
    SELECT
      disclosure_key(award_key, subaward_id, company_id, relation) AS subject_key,
      (COLUMNS(lambda c: list_contains(getvariable('disclosure_facts'), c)))::VARCHAR
    FROM previous_disclosure
  )
  ON COLUMNS(* EXCLUDE (subject_key))
  INTO NAME field VALUE value
), new_disclosure AS (
  UNPIVOT (
    SELECT
      disclosure_key(award_key, subaward_id, company_id, relation) AS subject_key,
      (COLUMNS(lambda c: list_contains(getvariable('disclosure_facts'), c)))::VARCHAR
    FROM disclosure
  )
  ON COLUMNS(* EXCLUDE (subject_key))
  INTO NAME field VALUE value
)
SELECT
  getvariable('release_id') AS release_id,
  'disclosure' AS subject_table,
  subject_key,
  'changed' AS change,
  field,
  o.value AS old_value,
  n.value AS new_value
FROM old_disclosure o
FULL JOIN new_disclosure n USING (subject_key, field)
SEMI JOIN (
  SELECT subject_key FROM difference WHERE subject_table = 'disclosure' AND change = 'changed'
) USING (subject_key)
WHERE o.value IS DISTINCT FROM n.value;
