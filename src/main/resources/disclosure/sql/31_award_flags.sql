-- Where figures of one award disagree.

INSERT INTO quality_flag BY NAME
SELECT
  'award' AS subject_table,
  award_key AS subject_key,
  'OBLIGATION_DIFFERS' AS code,
  'obligated_usd' AS field,
  'sum of actions ' || obligated_usd || ', published ' || obligated_published_usd AS detail,
  file_id,
  locator
FROM award
WHERE obligated_usd <> obligated_published_usd;

INSERT INTO quality_flag BY NAME
SELECT
  'award' AS subject_table,
  award_key AS subject_key,
  'SUMMARY_DIFFERS' AS code,
  'obligated_published_usd' AS field,
  'latest action prints ' || a.obligated_published_usd || ', summary ' || s.obligated_published_usd
    AS detail,
  s.file_id,
  s.locator
FROM award a
JOIN award_summary s USING (award_key)
WHERE a.has_actions AND a.obligated_published_usd <> s.obligated_published_usd;
