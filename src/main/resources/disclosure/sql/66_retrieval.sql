-- Where fetched files come from, what their publishers were asked for, and what did not come.

UPDATE source_file
SET url = r.url, retrieved_at = r.retrieved_at
FROM retrieved_file r
WHERE source_file.source = r.source AND source_file.file_name = r.file_name;

-- A publisher that was asked for everything and had nothing: no file, and yet searched.
INSERT INTO coverage BY NAME
SELECT
  s.source,
  a.agency_code,
  s.kind,
  0 AS records,
  'records outside of what was asked'
    || coalesce('; actions before ' || getvariable('from_date'), '') AS not_searched
FROM retrieved_search s
LEFT JOIN intake_agency a ON s.kind <> 'document'
WHERE s.complete AND s.source NOT IN (SELECT source FROM intake_source)
ORDER BY s.source, a.agency_code;

UPDATE coverage
SET
  complete = s.complete AND s.source NOT IN (SELECT source FROM retrieved_gap),
  asked = s.asked,
  asked_through_date = s.through_date
FROM retrieved_search s
WHERE coverage.source = s.source;

INSERT INTO coverage BY NAME
SELECT
  g.source,
  s.kind,
  0 AS records,
  false AS complete,
  g.what || ': ' || g.why AS not_searched,
  g.code AS gap_code
FROM retrieved_gap g
JOIN retrieved_search s USING (source)
ORDER BY g.source, g.place;
