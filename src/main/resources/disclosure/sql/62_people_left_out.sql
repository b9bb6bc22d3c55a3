-- Takes in: document, its pages, fields and cells.
-- Gives: a flag on each document of which names, telephone numbers or addresses of people were left out.

INSERT INTO quality_flag
WITH text AS (
  SELECT file_id, 'page' AS kind, text FROM document_page
  UNION ALL
  SELECT file_id, 'field', value FROM document_field
  UNION ALL
  SELECT file_id, 'cell', text FROM document_cell
),
left_out AS (
  SELECT file_id, kind, sum(len(regexp_extract_all(text, '\[(name|telephone|e-mail)\]'))) AS places
  FROM text
  GROUP BY file_id, kind
  HAVING places > 0
)
SELECT
  'document',
  file_id,
  'PEOPLE_LEFT_OUT',
  kind,
  places || ' places',
  file_id,
  NULL
FROM left_out;
