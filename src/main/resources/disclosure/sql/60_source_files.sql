-- The files, what they cover, and the records nobody could read.

INSERT INTO source_file BY NAME
SELECT
  file_id,
  source,
  file_name,
  entry,
  sha256,
  bytes,
  CASE format
    WHEN 'csv' THEN 'text/csv'
    WHEN 'json' THEN 'application/json'
    WHEN 'xml' THEN 'application/xml'
    WHEN 'pdf' THEN 'application/pdf'
  END AS media_type,
  data_as_of_date,
  publisher,
  licence,
  header_assumed
FROM intake_file
JOIN intake_source USING (source)
JOIN file_date USING (file_id);

INSERT INTO reject
SELECT file_id, unit || (first_number + number), 'read', code, message, payload
FROM shard_reject
JOIN slice_place USING (slice);

INSERT INTO filter_count
SELECT source, file_id, code, sum(records)
FROM (
  SELECT slice, code, records FROM intake_count WHERE outcome = 'filtered'
  UNION ALL
  SELECT slice, 'VEHICLE_NOT_NAMED', count(DISTINCT number)
  FROM lost_statement
  WHERE outcome = 'filtered'
  GROUP BY slice
)
JOIN slice_place USING (slice)
GROUP BY ALL;
