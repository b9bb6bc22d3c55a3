-- Takes in: disclosure, document_mention, document.
-- Gives: evidence_picture, a line for each quote of a page that a link or a question rests on. Of very
-- many the first 500 are drawn, those of links before those of questions.

INSERT INTO evidence_picture
WITH claim AS (
  SELECT m.file_id, m.page, m.quote, d.state
  FROM document_mention m
  JOIN disclosure d USING (award_key, company_id)
  UNION ALL
  SELECT d.file_id, CAST(split_part(d.locator, '=', 2) AS INTEGER), d.quote, d.state
  FROM disclosure d
  SEMI JOIN document USING (file_id)
),
ranked AS (
  SELECT
    file_id, page, quote, content_sha256,
    row_number() OVER (ORDER BY min(state), file_id, page, quote) AS place
  FROM claim
  JOIN document USING (file_id)
  WHERE state IN ('linked', 'review') AND quote IS NOT NULL
  GROUP BY file_id, page, quote, content_sha256
)
SELECT
  file_id,
  page,
  quote,
  if(
    place <= 500,
    'pictures/' || left(sha256(content_sha256 || chr(10) || page || chr(10) || quote), 32) || '.png',
    NULL
  ),
  if(place <= 500, NULL, 'over_limit')
FROM ranked;
