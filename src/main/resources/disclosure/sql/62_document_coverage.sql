-- Documents are of no agency: what was searched is what was handed in.

INSERT INTO coverage BY NAME
SELECT
  s.source,
  'document' AS kind,
  min(d.document_date) AS from_date,
  max(d.document_date) AS to_date,
  count(d.file_id) AS records,
  'documents that were not handed in'
    || if(coalesce(sum(d.pages_unread), 0) = 0, '', '; pages that could not be read: ' || sum(d.pages_unread))
    AS not_searched
FROM intake_source s
LEFT JOIN intake_file f USING (source)
LEFT JOIN document d USING (file_id)
WHERE s.kind = 'document'
GROUP BY s.source;

INSERT INTO quality_flag BY NAME
SELECT
  'document' AS subject_table,
  file_id AS subject_key,
  'PAGES_UNREAD' AS code,
  'pages_unread' AS field,
  pages_unread || ' of ' || pages AS detail,
  file_id,
  'page=' || (
    SELECT min(p.page) FROM document_page p WHERE p.file_id = d.file_id AND p.method = 'none'
  ) AS locator
FROM document d
WHERE pages_unread > 0;

-- A document whose own rows do not add up to its own totals.
INSERT INTO quality_flag BY NAME
SELECT
  'document' AS subject_table,
  file_id AS subject_key,
  'TOTAL_DIFFERS' AS code,
  field,
  value AS detail,
  file_id,
  'page=' || page AS locator
FROM document_field
WHERE total_check = 'differs'
UNION ALL
SELECT
  'document', file_id, 'TOTAL_DIFFERS', 'table ' || number, NULL, file_id, 'page=' || last_page
FROM document_table
WHERE total_check = 'differs';

-- A document of which names, telephone numbers or addresses of people were left out.
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
