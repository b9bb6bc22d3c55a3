-- Question: Which linked awards are active today, and when does each end?
-- Asked by: a campaigner; an editor who checks that a contract is still running.
-- How to read it: Today is the day of the data, not of your reading. end_date is the last day with
--   exercised options (of a vehicle: the last day for orders); may_run_until is the last day with
--   all options. Two rows of one PIID are two companies of one award: over rows add counted_usd.
-- What it cannot tell: An award that was extended or ended early after the day of the data. The
--   last row counts the linked awards of which no record states an end: any of them may be active.
WITH today AS (
  SELECT value::DATE AS today FROM dataset_info WHERE name = 'data_as_of_date'
), dated AS (
  SELECT
    d.*,
    if(d.is_vehicle, coalesce(d.ordering_end_date, d.current_end_date), d.current_end_date) AS end_date
  FROM disclosure_list d
  WHERE d.subaward_id IS NULL
)
SELECT
  d.end_date,
  date_diff('day', t.today, d.end_date) AS days_left,
  d.potential_end_date AS may_run_until,
  d.company,
  d.relation,
  d.vendor_name,
  d.awarding_agency_name,
  d.piid,
  d.award_type_name,
  d.description,
  d.start_date,
  d.obligated_usd,
  d.obligated_published_usd,
  d.counted_usd,
  d.link,
  t.today
FROM dated d
CROSS JOIN today t
WHERE d.end_date >= t.today AND coalesce(d.start_date, d.first_action_date) <= t.today
UNION ALL BY NAME
SELECT
  '(' || count(DISTINCT award_key) || ' linked awards state no end)' AS description
FROM dated
WHERE end_date IS NULL
ORDER BY end_date NULLS LAST, link, company;
