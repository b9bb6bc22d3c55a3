-- Facts about the dataset as a whole.

INSERT INTO dataset_info
SELECT name, value
FROM (
  SELECT 'name' AS name, getvariable('dataset_name') AS value
  UNION ALL
  SELECT 'title', getvariable('dataset_title')
  UNION ALL
  SELECT 'data_as_of_date', max(data_as_of_date)::VARCHAR FROM source_file
  UNION ALL
  SELECT 'agencies', if(getvariable('agencies') = '', 'every agency', getvariable('agencies'))
  UNION ALL
  SELECT 'from', getvariable('from_date')::VARCHAR
  UNION ALL
  SELECT 'source ' || source, title || '; ' || publisher || '; ' || url || '; ' || licence
  FROM intake_source
)
WHERE value IS NOT NULL;
