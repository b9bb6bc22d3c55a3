-- Question: Which documents name a contract that the ledger lacks?
-- Asked by: a reporter who holds a leaked or released contract; whoever keeps this dataset whole.
-- How to read it: "in documents": a page or the name of a file has the number of a contract, and no
--   award of this dataset has it; words tell how it was met and in which files. Ground form is the
--   surest. "ambiguous": several awards have it and the document does not say which. Where no
--   documents were read the first row says so. The other rows are the same gap seen in records: awards
--   that subaward reports name and no file describes, and at last the vehicles that orders name, in
--   one row.
-- What it cannot tell: Whether a number of another shape is a contract; only known shapes are listed.
SELECT
  'NOT SEARCHED: no documents were read' AS answer,
  NULL AS named_key,
  NULL AS named_piid,
  NULL AS times_named,
  (SELECT string_agg(not_searched, '; ' ORDER BY not_searched) FROM coverage WHERE kind = 'document')
    AS words
WHERE NOT EXISTS (FROM document)
UNION ALL
(
  SELECT
    if(
      d.outcome = 'lacking',
      'in documents: no award of this dataset has this number',
      'in documents: ambiguous, several awards have this number'
    ),
    NULL,
    d.piid,
    count(*),
    string_agg(
      d.ground || ': ' || coalesce(f.entry, f.file_name) || coalesce(' page ' || d.page, ''),
      '; ' ORDER BY f.file_name, f.file_id
    )
  FROM document_award d
  JOIN source_file f USING (file_id)
  WHERE d.outcome <> 'joined'
  GROUP BY d.outcome, d.piid
  ORDER BY bool_or(d.ground = 'form') DESC, count(*) DESC, d.piid
)
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
