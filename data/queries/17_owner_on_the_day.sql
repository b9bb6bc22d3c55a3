-- Question: Who owned the vendor on the day of the award?
-- Asked by: a fact-checker: a company bought in 2022 did not hold the contract of 2019.
-- How to read it: Awards whose vendor has had a listed owner. owner_on_the_day is who owned it at
--   the first action in our files, which may be a later modification; owner_at_the_latest_action at
--   the last. Rows where the two differ, or the first is empty, come first. Empty: nobody of the
--   list owned it then, as far as data/reference knows. known_owners lists the days of each.
-- What it cannot tell: Owners that are not in data/reference; the day of a purchase where the
--   source gives only the month (then neither owner is named); an owner of an award that states no
--   date.
WITH owned AS (
  SELECT
    name_key,
    string_agg(
      name || ' (' || kind || ') ' || coalesce(from_date::VARCHAR, 'always') || ' to '
        || coalesce(to_date::VARCHAR, 'now'),
      '; ' ORDER BY from_date NULLS FIRST, name, kind
    ) AS known_owners
  FROM (
    SELECT DISTINCT
      regexp_replace(upper(o.entity_name), '[^A-Z0-9]', '', 'g') AS name_key,
      c.name,
      o.kind,
      o.from_date,
      o.to_date
    FROM ownership o
    JOIN company c ON c.company_id = o.company_id
  )
  GROUP BY name_key
), held AS (
  SELECT
    d.award_key,
    string_agg(DISTINCT d.company, ', ' ORDER BY d.company) FILTER (WHERE d.from_date IS NULL)
      AS owner_on_the_day,
    string_agg(DISTINCT d.company, ', ' ORDER BY d.company) FILTER (WHERE d.to_date IS NULL)
      AS owner_at_the_latest_action
  FROM disclosure_list d
  WHERE d.relation IN ('direct', 'subsidiary')
  GROUP BY d.award_key
)
SELECT
  a.piid,
  a.vendor_name,
  a.first_action_date,
  h.owner_on_the_day,
  a.last_action_date,
  h.owner_at_the_latest_action,
  o.known_owners,
  a.obligated_usd,
  'https://www.usaspending.gov/award/' || a.award_key || '/' AS link
FROM award a
LEFT JOIN held h ON h.award_key = a.award_key
LEFT JOIN owned o ON o.name_key = regexp_replace(upper(a.vendor_name), '[^A-Z0-9]', '', 'g')
WHERE NOT a.context
  AND (o.name_key IS NOT NULL OR a.award_key IN (
    SELECT award_key FROM disclosure_list WHERE relation = 'subsidiary'
  ))
ORDER BY
  coalesce(h.owner_on_the_day = h.owner_at_the_latest_action, false),
  a.vendor_name,
  a.first_action_date,
  a.award_key;
