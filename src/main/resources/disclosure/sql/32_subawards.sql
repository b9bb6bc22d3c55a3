-- Subawards; exact repeats stay in the table and point to the first.

INSERT INTO subaward BY NAME
WITH identified AS (
  SELECT
    s.*,
    left(md5(concat_ws(
      chr(31),
      s.prime_award_key, '1', s.vendor_id, '2', s.subaward_number, '3',
      s.subaward_usd, '4', s.action_date
    )), 16) AS identity,
    r.rank,
    r.data_as_of_date,
    r.file_name,
    r.first_number + s.number AS place
  FROM subaward_statement s
  JOIN recency r USING (slice)
), counted AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY identity
      ORDER BY
        rank, last_modified_at DESC NULLS LAST, data_as_of_date DESC, file_name DESC, file_id, place
    ) AS repeat
  FROM identified
)
SELECT
  identity || if(repeat = 1, '', '-' || repeat) AS subaward_id,
  if(repeat = 1, NULL, identity) AS duplicate_of,
  prime_award_key,
  prime_piid,
  prime_vendor_id,
  prime_vendor_name,
  prime_amount_usd AS prime_published_usd,
  vendor_id,
  vendor_name,
  vendor_parent_uei,
  vendor_parent_name,
  subaward_number,
  report_id,
  subaward_usd,
  action_date,
  year(action_date) + (month(action_date) >= 10)::INTEGER AS fiscal_year,
  awarding_agency_code,
  funding_agency_code,
  description,
  naics_code,
  last_modified_at,
  file_id,
  locator,
  slice,
  number,
  vendor_ref,
  prime_vendor_ref
FROM counted;

INSERT INTO lost_statement
SELECT 'subaward', slice, number, subaward_id, 'duplicate'
FROM subaward
WHERE duplicate_of IS NOT NULL;

INSERT INTO quality_flag BY NAME
SELECT
  'subaward' AS subject_table,
  subaward_id AS subject_key,
  'SELF_SUB' AS code,
  'vendor_id' AS field,
  'prime and subcontractor are ' || vendor_id AS detail,
  file_id,
  locator
FROM subaward
WHERE vendor_id = prime_vendor_id;

-- Measured against the largest figure known of the prime: our sum may lack its earlier years. Where
-- the ledger has no such award the doubt is on its largest subaward.
INSERT INTO quality_flag BY NAME
WITH prime AS (
  SELECT
    s.prime_award_key,
    sum(s.subaward_usd) AS subaward_usd,
    max(greatest(a.obligated_usd, a.obligated_published_usd, s.prime_published_usd)) AS prime_usd,
    any_value(a) AS award,
    first(s ORDER BY s.subaward_usd DESC, s.subaward_id) AS largest
  FROM subaward s
  LEFT JOIN (SELECT award_key, obligated_usd, obligated_published_usd, file_id, locator FROM award) a
    ON a.award_key = s.prime_award_key
  WHERE s.duplicate_of IS NULL
  GROUP BY s.prime_award_key
)
SELECT
  if(award.award_key IS NULL, 'subaward', 'award') AS subject_table,
  coalesce(award.award_key, largest.subaward_id) AS subject_key,
  'SUB_EXCEEDS_PRIME' AS code,
  'subaward_usd' AS field,
  'subawards ' || subaward_usd || ', prime ' || prime_usd AS detail,
  if(award.award_key IS NULL, largest.file_id, award.file_id) AS file_id,
  if(award.award_key IS NULL, largest.locator, award.locator) AS locator
FROM prime
WHERE subaward_usd > prime_usd;
