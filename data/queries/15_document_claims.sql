-- Question: Which claims rest on a page of a PDF, with page and quote?
-- Asked by: an editor who wants to see the page.
-- How to read it: "rests on this page": no record of the award says it, its own document does; state
--   review means that a person must look before it is printed. "the page says so too": the link rests
--   on a record, and a document of the same award names the company or its product. The quote stands
--   on that page of that file. Where no documents were read there is one row that says so: it does
--   not mean that there are no such pages.
--   picture: a PNG beside the database with the words framed.
-- What it cannot tell: Anything about documents that were not handed in, or pages nobody could read
--   (pages_unread of document).
WITH claim AS (
  SELECT
    'rests on this page' AS answer,
    c.name AS company,
    d.relation,
    d.state,
    d.award_key,
    try_cast(split_part(d.locator, '=', 2) AS INTEGER) AS page,
    d.quote,
    d.reason AS words,
    d.file_id
  FROM disclosure d
  JOIN document USING (file_id)
  JOIN company c USING (company_id)
  UNION ALL
  SELECT
    'the page says so too',
    l.company,
    l.relation,
    'linked',
    m.award_key,
    m.page,
    m.quote,
    'stated as ' || coalesce(m.field, 'text'),
    m.file_id
  FROM document_mention m
  JOIN disclosure_list l USING (award_key, company_id)
  WHERE l.subaward_id IS NULL AND l.file_id <> m.file_id
)
SELECT
  answer, company, relation, state, award_key, f.file_name, page, quote, words, p.path AS picture, f.sha256
FROM claim
JOIN source_file f USING (file_id)
LEFT JOIN evidence_picture p USING (file_id, page, quote)
UNION ALL
SELECT
  if(
    EXISTS (FROM document),
    'NONE: no page of ' || (SELECT count(*) FROM document) || ' documents names a company of the list for an award of the ledger',
    'NOT SEARCHED: no documents were read'
  ),
  NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  (SELECT string_agg(not_searched, '; ' ORDER BY not_searched) FROM coverage WHERE kind = 'document'),
  NULL,
  NULL
WHERE NOT EXISTS (FROM claim)
ORDER BY ALL;
