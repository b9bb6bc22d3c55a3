-- What changed since the release before, after what changed earlier. Where a fact stands in newer
-- files without having changed, nothing has: file, locator and times of modification do not count.
-- A disclosure that comes or goes is told with its state, so that review is never taken for linked.

INSERT INTO change BY NAME
SELECT release_id, subject_table, subject_key, change, field, old_value, new_value
FROM previous_change;

CREATE TEMP MACRO disclosure_key(award_key, subaward_id, company_id, relation) AS
  concat_ws('|', award_key, coalesce(subaward_id, ''), coalesce(company_id, ''), relation);

CREATE TEMP VIEW facts_now AS
SELECT
  'award' AS subject_table,
  award_key AS subject_key,
  NULL AS state,
  hash(*COLUMNS(* EXCLUDE (file_id, locator, last_modified_at))) AS facts
FROM award
UNION ALL
SELECT
  'disclosure',
  disclosure_key(award_key, subaward_id, company_id, relation),
  state,
  hash(*COLUMNS(* EXCLUDE (file_id, locator, rule_version)))
FROM disclosure;

CREATE TEMP VIEW facts_before AS
SELECT
  'award' AS subject_table,
  award_key AS subject_key,
  NULL AS state,
  hash(*COLUMNS(* EXCLUDE (file_id, locator, last_modified_at))) AS facts
FROM previous_award
UNION ALL
SELECT
  'disclosure',
  disclosure_key(award_key, subaward_id, company_id, relation),
  state,
  hash(*COLUMNS(* EXCLUDE (file_id, locator, rule_version)))
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
    SELECT award_key, (COLUMNS(* EXCLUDE (award_key, file_id, locator, last_modified_at)))::VARCHAR
    FROM previous_award
    WHERE award_key IN (
      SELECT subject_key FROM difference WHERE subject_table = 'award' AND change = 'changed'
    )
  )
  ON COLUMNS(* EXCLUDE (award_key))
  INTO NAME field VALUE value
), new_award AS (
  UNPIVOT (
    SELECT award_key, (COLUMNS(* EXCLUDE (award_key, file_id, locator, last_modified_at)))::VARCHAR
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
      (COLUMNS(* EXCLUDE (
        award_key, subaward_id, company_id, relation, file_id, locator, rule_version
      )))::VARCHAR
    FROM previous_disclosure
  )
  ON COLUMNS(* EXCLUDE (subject_key))
  INTO NAME field VALUE value
), new_disclosure AS (
  UNPIVOT (
    SELECT
      disclosure_key(award_key, subaward_id, company_id, relation) AS subject_key,
      (COLUMNS(* EXCLUDE (
        award_key, subaward_id, company_id, relation, file_id, locator, rule_version
      )))::VARCHAR
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
