-- Question: Which documents name a contract that the ledger lacks?
-- Asked by: a reporter who holds a leaked or released contract; whoever keeps this dataset whole.
-- How to read it: First row: documents are not in this release, so there was nowhere to look; it
--   does not mean that there are none. The other rows are the same gap seen in records: awards that
--   subaward reports name and no file describes, and at last the vehicles that orders name, in one
--   row.
-- What it cannot tell: Anything about contract documents.
SELECT
  'NOT SEARCHED: this release holds no documents' AS answer,
  NULL AS named_key,
  NULL AS named_piid,
  NULL AS times_named,
  (SELECT string_agg(not_searched, '; ' ORDER BY not_searched) FROM coverage WHERE kind = 'document')
    AS words
UNION ALL
(
  SELECT
    'in records: a subaward report names this award, no file describes it',
    s.prime_award_key,
    min(s.prime_piid),
    count(*),
    'prime contractor ' || string_agg(DISTINCT s.prime_vendor_name, ', ' ORDER BY s.prime_vendor_name)
  FROM subaward s
  LEFT JOIN award a ON a.award_key = s.prime_award_key
  WHERE a.award_key IS NULL AND s.duplicate_of IS NULL
  GROUP BY s.prime_award_key
  ORDER BY count(*) DESC, s.prime_award_key
)
UNION ALL
(
  SELECT
    'in records: orders name vehicles, no file describes them',
    NULL,
    NULL,
    count(*),
    'vehicles: ' || count(DISTINCT o.parent_award_key) || ' (see parent_award_key of award)'
  FROM award o
  LEFT JOIN award a ON a.award_key = o.parent_award_key
  WHERE a.award_key IS NULL AND o.parent_award_key IS NOT NULL
  HAVING count(*) > 0
);
