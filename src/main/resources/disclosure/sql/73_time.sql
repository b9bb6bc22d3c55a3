-- What ends, and what this release changed. Today is the day of the data.

CREATE VIEW ending_soon AS
WITH today AS (
  SELECT value::DATE AS today FROM dataset_info WHERE name = 'data_as_of_date'
), ending AS (
  SELECT
    d.*,
    if(d.is_vehicle, coalesce(d.ordering_end_date, d.current_end_date), d.current_end_date) AS end_date
  FROM disclosure_list d
  WHERE d.subaward_id IS NULL
)
SELECT
  e.end_date,
  date_diff('day', t.today, e.end_date) AS days_left,
  e.potential_end_date > e.end_date AS has_options_left,
  e.company,
  e.relation,
  e.vendor_name,
  e.awarding_agency_name,
  e.funding_agency_name,
  e.piid,
  e.description,
  e.potential_end_date,
  e.obligated_usd,
  e.counted_usd,
  e.obligated_published_usd,
  e.current_value_usd,
  e.potential_value_usd,
  e.link,
  e.is_vehicle,
  e.is_primary,
  e.award_key,
  e.company_id,
  e.vendor_id
FROM ending e
CROSS JOIN today t
WHERE e.end_date BETWEEN t.today AND t.today + INTERVAL 90 DAY
ORDER BY e.end_date, e.award_key, e.company;
COMMENT ON VIEW ending_soon IS 'Linked awards that end within 90 days of the day of the data, unless extended since; subawards state no end.';
COMMENT ON COLUMN ending_soon.end_date IS 'Last day of performance with exercised options; of a vehicle, the last day for orders where stated.';
COMMENT ON COLUMN ending_soon.days_left IS 'Days from the day of the data (dataset_info) to end_date.';
COMMENT ON COLUMN ending_soon.has_options_left IS 'Whether options could carry it beyond end_date; empty: not stated.';
COMMENT ON COLUMN ending_soon.company IS 'The company.';
COMMENT ON COLUMN ending_soon.relation IS 'How it is linked: see disclosure.';
COMMENT ON COLUMN ending_soon.vendor_name IS 'The recipient, as printed.';
COMMENT ON COLUMN ending_soon.awarding_agency_name IS 'Agency that awards; its code where no name is known.';
COMMENT ON COLUMN ending_soon.funding_agency_name IS 'Agency that pays; its code where no name is known.';
COMMENT ON COLUMN ending_soon.piid IS 'Procurement instrument identifier.';
COMMENT ON COLUMN ending_soon.description IS 'What is bought, in the record''s own words.';
COMMENT ON COLUMN ending_soon.potential_end_date IS 'Last day of performance with all options.';
COMMENT ON COLUMN ending_soon.obligated_usd IS 'Sum of the award''s actions on the days the link covers. Over rows add counted_usd.';
COMMENT ON COLUMN ending_soon.counted_usd IS 'The part of it that is counted under this company and no other. May be added over any rows.';
COMMENT ON COLUMN ending_soon.obligated_published_usd IS 'Total of the whole award as the publisher prints it.';
COMMENT ON COLUMN ending_soon.current_value_usd IS 'Value with exercised options; never sum it.';
COMMENT ON COLUMN ending_soon.potential_value_usd IS 'Ceiling with all options; never sum it.';
COMMENT ON COLUMN ending_soon.link IS 'Where the award can be checked.';
COMMENT ON COLUMN ending_soon.is_vehicle IS 'Whether it is a vehicle under which orders are placed.';
COMMENT ON COLUMN ending_soon.is_primary IS 'True for one linked row of each award.';
COMMENT ON COLUMN ending_soon.award_key IS 'The award: see award.';
COMMENT ON COLUMN ending_soon.company_id IS 'The company: see company.';
COMMENT ON COLUMN ending_soon.vendor_id IS 'The recipient: see vendor.';

CREATE VIEW latest_changes AS
WITH this AS (
  SELECT r.release_id, p.data_as_of_date AS last_seen_date
  FROM release r
  LEFT JOIN release p ON p.release_id = r.previous_release_id
  WHERE NOT EXISTS (SELECT 1 FROM release n WHERE n.previous_release_id = r.release_id)
), named AS (
  SELECT
    h.*,
    if(h.change = 'removed', t.last_seen_date, NULL) AS last_seen_date,
    split_part(h.subject_key, '|', 1) AS award_key,
    nullif(split_part(h.subject_key, '|', 2), '') AS subaward_id,
    nullif(split_part(h.subject_key, '|', 3), '') AS company_id,
    nullif(split_part(h.subject_key, '|', 4), '') AS relation
  FROM change h
  JOIN this t ON t.release_id = h.release_id
)
SELECT
  n.change,
  n.subject_table,
  c.name AS company,
  n.relation,
  coalesce(d.vendor_name, a.vendor_name) AS vendor_name,
  coalesce(a.piid, split_part(n.award_key, '_', 3)) AS piid,
  n.field,
  n.old_value,
  n.new_value,
  n.last_seen_date,
  a.description,
  a.obligated_usd,
  'https://www.usaspending.gov/award/' || n.award_key || '/' AS link,
  n.award_key,
  n.subaward_id,
  n.company_id,
  n.release_id
FROM named n
LEFT JOIN award a ON a.award_key = n.award_key
LEFT JOIN company c ON c.company_id = n.company_id
LEFT JOIN disclosure d
  ON n.subject_table = 'disclosure'
  AND d.award_key = n.award_key
  AND d.subaward_id IS NOT DISTINCT FROM n.subaward_id
  AND d.company_id IS NOT DISTINCT FROM n.company_id
  AND d.relation = n.relation
WHERE n.subject_table = 'award'
  OR (n.field = 'state' AND 'linked' IN (n.old_value, n.new_value))
  OR (n.change = 'changed' AND n.field <> 'state' AND d.state = 'linked')
ORDER BY n.change, n.subject_table, n.award_key, n.subaward_id, c.name, n.relation, n.field;
COMMENT ON VIEW latest_changes IS 'What this release changed against the one before, award by award and link by link; links that are or were for review only are left out. Empty in a first release, where nothing can be compared.';
COMMENT ON COLUMN latest_changes.change IS 'added, changed, removed or reappeared.';
COMMENT ON COLUMN latest_changes.subject_table IS 'What changed: award, or disclosure (the link of an award to a company).';
COMMENT ON COLUMN latest_changes.company IS 'The company of the link; empty for awards.';
COMMENT ON COLUMN latest_changes.relation IS 'The relation of the link; empty for awards.';
COMMENT ON COLUMN latest_changes.vendor_name IS 'The vendor as printed; empty where the row is gone.';
COMMENT ON COLUMN latest_changes.piid IS 'Procurement instrument identifier of the award.';
COMMENT ON COLUMN latest_changes.field IS 'The column that changed; where a link came or went its state, where an award did empty.';
COMMENT ON COLUMN latest_changes.old_value IS 'Its value in the release before; empty: not stated.';
COMMENT ON COLUMN latest_changes.new_value IS 'Its value in this release; empty: not stated.';
COMMENT ON COLUMN latest_changes.last_seen_date IS 'For what was removed: the day of the data of the last release that had it.';
COMMENT ON COLUMN latest_changes.description IS 'What is bought, in the record''s own words.';
COMMENT ON COLUMN latest_changes.obligated_usd IS 'Sum of the award''s actions now. An award may have several rows here: do not add.';
COMMENT ON COLUMN latest_changes.link IS 'Where the award can be checked.';
COMMENT ON COLUMN latest_changes.award_key IS 'The award.';
COMMENT ON COLUMN latest_changes.subaward_id IS 'The subaward; empty for awards.';
COMMENT ON COLUMN latest_changes.company_id IS 'The company; empty for awards.';
COMMENT ON COLUMN latest_changes.release_id IS 'This release.';
