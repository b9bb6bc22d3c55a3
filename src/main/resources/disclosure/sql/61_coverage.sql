-- What was searched. For a dataset of certain agencies each of them has its row for each source,
-- also where nothing was found; for a dataset of every agency, each agency that was found.

CREATE TEMP TABLE found_agency AS
SELECT kind, source, agency_code, sum(records) AS records, min(from_date) AS from_date, max(to_date) AS to_date
FROM (
  SELECT kind, slice, awarding_agency_code AS agency_code, records, from_date, to_date
  FROM found
  UNION ALL
  SELECT kind, slice, funding_agency_code, records, from_date, to_date
  FROM found
  WHERE funding_agency_code IS DISTINCT FROM awarding_agency_code
)
JOIN slice_place USING (slice)
WHERE agency_code IS NOT NULL
GROUP BY ALL;

INSERT INTO coverage BY NAME
WITH searched AS (
  SELECT source, kind, agency_code
  FROM intake_source, intake_agency
  WHERE kind <> 'document'
  UNION
  SELECT source, kind, agency_code
  FROM found_agency
  WHERE agency_code IN (FROM intake_agency) OR NOT EXISTS (FROM intake_agency)
)
SELECT
  s.source,
  s.agency_code,
  s.kind,
  f.from_date,
  f.to_date,
  coalesce(f.records, 0) AS records,
  'records outside of these files'
    || coalesce('; actions before ' || getvariable('from_date'), '') AS not_searched
FROM searched s
LEFT JOIN found_agency f USING (source, kind, agency_code);

INSERT INTO coverage BY NAME
SELECT kind, 0 AS records, words AS not_searched
FROM (VALUES
  ('action', 'contract actions: no file of them was read'),
  ('subaward', 'subcontracts: no file of them was read'),
  ('notice', 'solicitations, justifications, award notices and announcements: no file of them was read'),
  ('document', 'contract documents and what is printed in them: no file of them was read')
) missing(kind, words)
WHERE kind NOT IN (SELECT kind FROM intake_source);
