-- Takes in: intake_source, intake_file, intake_slice, intake_count (from intake.json).
-- Gives: slice_place, where a statement stands; source_file comes later, when the dates are known.

-- What a record is called: of a source whose formats are told by the ending, a CSV has rows.
CREATE TEMP MACRO stated_unit(format, name, unit) AS
  if(format = 'extension' AND lower(name) LIKE '%.csv', 'row', unit);

CREATE TEMP TABLE slice_place AS
SELECT
  slice,
  file_id,
  source,
  coalesce(entry, file_name) AS file_name,
  rank,
  stated_unit(format, coalesce(entry, file_name), unit) || '=' AS unit,
  first_number
FROM intake_slice
JOIN intake_file USING (file)
JOIN intake_source USING (source);

-- Statements that do not become a row of their own, and why: duplicate, deleted or filtered.
CREATE TEMP TABLE lost_statement (
  kind VARCHAR,
  slice INTEGER,
  number BIGINT,
  subject_key VARCHAR,
  outcome VARCHAR
);

-- The key of a vehicle, as USAspending composes it; NULL where a part is not stated.
CREATE TEMP MACRO vehicle_key(piid, agency_code) AS 'CONT_IDV_' || piid || '_' || agency_code;
