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
