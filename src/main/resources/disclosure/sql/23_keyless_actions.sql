-- Actions whose source publishes no key. What a keyed source says of the same modification wins;
-- else the most recent list that names the modification wins as a set; within one list n distinct
-- statements are n actions and exact repeats are repeats. What is left gets a key made of its facts.

-- A list may be saved page by page, found_page_1.json and found_page_2.json or found_0001.json and
-- found_0002.json; files of one name, saved at two times, are two lists.
CREATE TEMP TABLE list_page AS
WITH page AS (
  SELECT DISTINCT
    source,
    file_id,
    file_name,
    regexp_replace(
      lower(file_name),
      '(_0[0-9]{3}|(^|[^a-z])(page|part|p)[_ -]?[0-9]{1,4})(\.[a-z0-9.]+)$',
      '\4'
    ) AS list_name
  FROM slice_place
), list AS (
  SELECT source, list_name, count(DISTINCT lower(file_name)) = count(*) AS paged
  FROM page
  GROUP BY ALL
)
SELECT file_id, list_name, if(paged, '', file_id) AS list_file
FROM page
JOIN list USING (source, list_name);

CREATE TEMP TABLE keyless AS
SELECT
  a.rowid AS id,
  a.award_key,
  coalesce(a.modification_number, '') AS modification,
  a.slice,
  a.number,
  md5(concat_ws(
    chr(31),
    a.action_date, '1', a.obligated_usd, '2', a.obligated_published_usd, '3',
    a.exercised_options_usd, '4', a.all_options_usd, '5', a.current_value_usd, '6',
    a.potential_value_usd, '7', a.outlayed_published_usd, '8', a.action_type_code, '9',
    a.award_type_code, '10', a.transaction_number, '11', a.start_date, '12', a.current_end_date, '13',
    a.potential_end_date, '14', a.awarding_agency_code, '15', a.funding_agency_code, '16',
    a.awarding_office_code, '17', a.funding_office_code, '18', a.vendor_id, '19', a.vendor_name, '20',
    a.description, '21', a.psc_code, '22', a.psc_name, '23', a.naics_code, '24', a.naics_name, '25',
    a.solicitation_id, '26', a.last_modified_at
  )) AS facts,
  r.rank,
  r.data_as_of_date,
  {name: p.list_name, file: p.list_file} AS list,
  r.file_name,
  r.file_id,
  r.first_number + a.number AS place
FROM action a
JOIN recency r USING (slice)
JOIN list_page p ON p.file_id = r.file_id
WHERE a.transaction_key LIKE '~%';

CREATE TEMP TABLE keyless_outcome AS
WITH keyed AS (
  SELECT DISTINCT k.award_key, k.modification
  FROM action a
  JOIN (SELECT DISTINCT award_key, modification FROM keyless) k
    ON a.award_key = k.award_key AND coalesce(a.modification_number, '') = k.modification
  WHERE a.transaction_key NOT LIKE '~%'
), deleted_modification AS (
  SELECT award_key, modification, max(version.data_as_of_date) AS data_as_of_date
  FROM deletion
  GROUP BY ALL
), leading_list AS (
  SELECT
    award_key,
    modification,
    first({rank: rank, list: list} ORDER BY rank, data_as_of_date DESC, list DESC) AS leader
  FROM keyless
  GROUP BY ALL
)
SELECT
  k.*,
  CASE
    WHEN keyed.award_key IS NOT NULL THEN 'duplicate'
    WHEN d.data_as_of_date >= k.data_as_of_date THEN 'deleted'
    WHEN {rank: k.rank, list: k.list} <> l.leader THEN 'duplicate'
    WHEN row_number() OVER (
      PARTITION BY k.award_key, k.modification, k.rank, k.list, k.facts
      ORDER BY k.file_name, k.file_id, k.place
    ) > 1
      THEN 'duplicate'
  END AS outcome
FROM keyless k
JOIN leading_list l USING (award_key, modification)
LEFT JOIN keyed USING (award_key, modification)
LEFT JOIN deleted_modification d USING (award_key, modification);

INSERT INTO lost_statement
SELECT
  'action',
  slice,
  number,
  '~' || award_key || '_' || if(modification = '', '-NONE-', modification) || '_' || left(facts, 8),
  outcome
FROM keyless_outcome
WHERE outcome IS NOT NULL;

DELETE FROM action
WHERE rowid IN (SELECT id FROM keyless_outcome WHERE outcome IS NOT NULL);

UPDATE action
SET transaction_key =
  '~' || k.award_key || '_' || if(k.modification = '', '-NONE-', k.modification) || '_' || left(k.facts, 8)
FROM keyless_outcome k
WHERE action.rowid = k.id AND k.outcome IS NULL;

INSERT INTO quality_flag BY NAME
SELECT
  'action' AS subject_table,
  transaction_key AS subject_key,
  'KEY_SYNTHETIC' AS code,
  'transaction_key' AS field,
  'the source publishes no transaction key' AS detail,
  file_id,
  locator
FROM action
WHERE transaction_key LIKE '~%';
