-- What was found where, before anything is merged: for coverage and for the dates of the files.

CREATE TEMP TABLE found AS
SELECT
  'action' AS kind,
  slice,
  awarding_agency_code,
  funding_agency_code,
  count(*) AS records,
  min(action_date) AS from_date,
  max(action_date) AS to_date,
  max(last_modified_at) AS modified_at
FROM (
  SELECT slice, awarding_agency_code, funding_agency_code, action_date, last_modified_at FROM action
  UNION ALL
  SELECT slice, awarding_agency_code, funding_agency_code, action_date, last_modified_at
  FROM context_action
)
GROUP BY ALL
UNION ALL
SELECT
  'award',
  slice,
  awarding_agency_code,
  funding_agency_code,
  count(*),
  min(coalesce(base_action_date, latest_action_date)),
  max(coalesce(latest_action_date, base_action_date)),
  max(last_modified_at)
FROM award_statement
GROUP BY ALL
UNION ALL
SELECT
  'subaward',
  slice,
  awarding_agency_code,
  funding_agency_code,
  count(*),
  min(action_date),
  max(action_date),
  max(last_modified_at)
FROM subaward_statement
GROUP BY ALL
UNION ALL
SELECT
  'notice',
  slice,
  awarding_agency_code,
  funding_agency_code,
  count(DISTINCT number),
  min(coalesce(notice_date, award_date)),
  max(coalesce(notice_date, award_date)),
  NULL
FROM shard_notice
GROUP BY ALL
UNION ALL
SELECT 'document', slice, NULL, NULL, 1, dated, dated, NULL
FROM shard_document;

-- Publishers date their files in the name: 20251106 or 2025-11-06.
CREATE TEMP TABLE file_date AS
WITH named AS (
  SELECT
    file_id,
    regexp_extract(
      coalesce(entry, '') || ' ' || file_name,
      '(?:^|[^0-9A-Za-z])(20[0-9]{2})-?([01][0-9])-?([0-3][0-9])(?:[^0-9A-Za-z]|$)',
      ['y', 'm', 'd']
    ) AS part
  FROM intake_file
), stated AS (
  SELECT file_id, max(modified_at)::DATE AS modified_date, max(to_date) AS action_date
  FROM found
  JOIN slice_place USING (slice)
  GROUP BY file_id
)
SELECT
  file_id,
  coalesce(
    try_cast(part.y || '-' || part.m || '-' || part.d AS DATE),
    modified_date,
    action_date
  ) AS data_as_of_date
FROM named
LEFT JOIN stated USING (file_id);

-- Among statements of one key the first place leads: rank of the source, then recency, then place.
CREATE TEMP TABLE recency AS
SELECT
  slice,
  rank,
  coalesce(data_as_of_date, DATE '0001-01-01') AS data_as_of_date,
  file_name,
  file_id,
  first_number
FROM slice_place
LEFT JOIN file_date USING (file_id);
