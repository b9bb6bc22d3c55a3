-- Question: Nothing was found of a company: what was searched, and what was not?
-- Asked by: whoever is about to write "has no contract with".
-- How to read it: First row: what was found, and by how many names, numbers and products it was
--   looked for. The other rows: every source and agency with the days of the earliest and latest
--   record, and in words what was not searched; a kind of record of which nothing was read says so.
-- What it cannot tell: That there is no contract. It can only tell how far we looked. complete is
--   empty where nobody knows whether the source held everything of those days.
-- Change: company_id (FROM company); a company that is not listed was not looked for.
WITH ask AS (
  SELECT 'flock-safety' AS company_id
), company_row AS (
  SELECT
    0 AS place,
    coalesce(c.name, ask.company_id || ' is NOT in data/reference: it was not looked for')
      AS searched,
    NULL AS agency,
    'links found; looked for by names: '
      || (SELECT count(*) FROM company_alias x WHERE x.company_id = ask.company_id)
      || ', numbers: '
      || (SELECT count(*) FROM company_identifier x WHERE x.company_id = ask.company_id)
      || ', products: '
      || (SELECT count(*) FROM product x WHERE x.company_id = ask.company_id) AS kind,
    (SELECT min(first_action_date) FROM disclosure_list x WHERE x.company_id = ask.company_id)
      AS from_date,
    (SELECT max(last_action_date) FROM disclosure_list x WHERE x.company_id = ask.company_id)
      AS to_date,
    (SELECT count(*) FROM disclosure_list x WHERE x.company_id = ask.company_id) AS records,
    NULL AS complete,
    'links that wait for a person''s look: '
      || (SELECT count(*) FROM disclosure x WHERE x.company_id = ask.company_id AND x.state = 'review')
      || '; awards of resellers that name no product and might be of its own: '
      || (SELECT count(*) FROM foia_targets) AS not_searched
  FROM ask
  LEFT JOIN company c ON c.company_id = ask.company_id
)
SELECT
  searched, agency, kind, from_date, to_date, records, complete, not_searched
FROM (
  FROM company_row
  UNION ALL
  SELECT
    if(v.source IS NULL, 2, 1),
    coalesce(v.source, '(nothing of this kind)'),
    v.agency_code || coalesce(' ' || g.agency_name, ''),
    v.kind,
    v.from_date,
    v.to_date,
    v.records,
    v.complete,
    v.not_searched || coalesce(
      '; records of this source that could not be read (see reject): ' || nullif((
        SELECT count(*)
        FROM reject j
        JOIN source_file f ON f.file_id = j.file_id
        WHERE f.source = v.source
      ), 0),
      ''
    )
  FROM coverage v
  LEFT JOIN agency g ON g.agency_code = v.agency_code
)
ORDER BY place, searched, agency, kind;
