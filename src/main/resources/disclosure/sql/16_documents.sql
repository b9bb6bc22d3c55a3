-- Takes in: shard_document and its pages, fields and numbers; slice_place.
-- Gives: document with its pages and fields; of documents with the same content the first by name.

CREATE TEMP TABLE document_statement AS
SELECT
  d.*,
  p.file_id,
  row_number() OVER (
    PARTITION BY d.content_sha256 ORDER BY p.file_name, p.file_id, d.slice
  ) AS place
FROM shard_document d
JOIN slice_place p USING (slice);

INSERT INTO lost_statement
SELECT 'document', slice, 1, file_id, 'duplicate'
FROM document_statement
WHERE place > 1;

INSERT INTO document_page
SELECT d.file_id, p.page, p.method, p.notes, p.text
FROM shard_document_page p
JOIN document_statement d USING (slice)
WHERE d.place = 1;

-- What names a person is never published.
INSERT INTO document_field
SELECT
  d.file_id, f.number, f.page, f.field, f.value, f.printed,
  f.box_left, f.box_top, f.box_right, f.box_bottom, f.confidence, f.method,
  coalesce(contains(f.marks, 'truncated'), false) AS truncated,
  CASE
    WHEN contains(f.marks, 'adds_up') THEN 'adds_up'
    WHEN contains(f.marks, 'differs') THEN 'differs'
  END AS total_check
FROM shard_document_field f
JOIN document_statement d USING (slice)
WHERE d.place = 1 AND NOT coalesce(contains(f.marks, 'person'), false);

INSERT INTO document_table
SELECT
  d.file_id, t.number, t.first_page, t.last_page, t.row_count, t.column_count, t.ruled, t.total_check
FROM shard_document_table t
JOIN document_statement d USING (slice)
WHERE d.place = 1;

INSERT INTO document_cell
SELECT d.file_id, c.number, c.row_number, c.column_number, c.page, c.text
FROM shard_document_cell c
JOIN document_statement d USING (slice)
WHERE d.place = 1;

INSERT INTO document
SELECT
  d.file_id,
  d.status,
  t.document_type,
  d.dated,
  d.pages,
  d.pages_unread,
  d.recognizer,
  d.content_sha256
FROM document_statement d
LEFT JOIN (
  SELECT file_id, first(value ORDER BY number) AS document_type
  FROM document_field
  WHERE field = 'doc_type'
  GROUP BY file_id
) t USING (file_id)
WHERE d.place = 1;
