-- Takes in: shard_document_number, award. Gives: document_award, and document_subject: the award that
-- a page is about.

CREATE TEMP TABLE named_number AS
SELECT d.file_id, n.piid, n.printed, nullif(n.page, 0) AS page, n.ground
FROM shard_document_number n
JOIN document_statement d USING (slice)
WHERE d.place = 1;

CREATE TEMP TABLE ledger_number AS
SELECT
  regexp_replace(upper(piid), '[^0-9A-Z]', '', 'g') AS piid,
  regexp_replace(upper(parent_piid), '[^0-9A-Z]', '', 'g') AS parent_piid,
  award_key
FROM award
WHERE EXISTS (FROM named_number);

-- Several awards may have one number, each under its own vehicle.
CREATE TEMP TABLE number_candidate AS
SELECT
  n.file_id,
  n.piid,
  l.award_key,
  count(*) OVER number AS candidates,
  v.piid IS NOT NULL AS under_named,
  count(v.piid) OVER number AS under_named_candidates
FROM named_number n
JOIN ledger_number l USING (piid)
LEFT JOIN named_number v ON v.file_id = n.file_id AND v.piid = l.parent_piid
WINDOW number AS (PARTITION BY n.file_id, n.piid);

INSERT INTO document_award
SELECT
  n.file_id,
  n.piid,
  n.printed,
  n.page,
  n.ground,
  CASE
    WHEN j.award_key IS NOT NULL THEN 'joined'
    WHEN EXISTS (FROM number_candidate c WHERE c.file_id = n.file_id AND c.piid = n.piid) THEN 'ambiguous'
    ELSE 'lacking'
  END AS outcome,
  j.award_key,
  coalesce(j.candidates > 1, false) AS by_vehicle
FROM named_number n
LEFT JOIN (
  SELECT file_id, piid, award_key, candidates
  FROM number_candidate
  -- Orders of the Department of Defense are numbered 0001, 0002 … under each contract.
  WHERE (candidates = 1 AND length(piid) > 5) OR (under_named AND under_named_candidates = 1)
) j USING (file_id, piid)
WHERE n.ground <> 'known' OR n.piid IN (SELECT piid FROM ledger_number);

-- Forms say what a document is about; where none does, its name. Of a document about several awards
-- only the pages with the forms themselves are taken to be about one.
CREATE TEMP TABLE document_subject AS
SELECT
  p.file_id,
  p.page,
  s.award_key
FROM document_page p
JOIN (
  SELECT
    file_id, page, award_key, ground,
    count(*) OVER (PARTITION BY file_id, ground) AS numbers,
    bool_or(ground = 'form') OVER (PARTITION BY file_id) AS has_form
  FROM document_award
  WHERE ground IN ('form', 'file_name')
) s ON s.file_id = p.file_id
  AND (s.ground = 'form' OR NOT s.has_form)
  AND (s.numbers = 1 OR s.page = p.page)
WHERE s.award_key IS NOT NULL
QUALIFY 1 = count(*) OVER (PARTITION BY p.file_id, p.page);
