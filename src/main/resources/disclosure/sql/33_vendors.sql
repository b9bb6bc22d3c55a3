-- Vendors, their numbers, names and registered parents, each with the days on which records show them.

CREATE TEMP TABLE vendor_seen AS
SELECT vendor_ref, min(from_date) AS from_date, max(to_date) AS to_date
FROM (
  SELECT vendor_ref, min(action_date) AS from_date, max(action_date) AS to_date
  FROM action
  GROUP BY vendor_ref
  UNION ALL
  SELECT vendor_ref, min(base_action_date), max(latest_action_date)
  FROM award_summary
  GROUP BY vendor_ref
  UNION ALL
  SELECT vendor_ref, min(action_date), max(action_date)
  FROM subaward
  GROUP BY vendor_ref
  UNION ALL
  SELECT prime_vendor_ref, min(action_date), max(action_date)
  FROM subaward
  GROUP BY prime_vendor_ref
)
GROUP BY vendor_ref;

CREATE TEMP TABLE vendor_stated AS
SELECT
  vendor_id, vendor_name, dba_name, uei, duns, cage, country_code, state_code, city,
  min(from_date) AS from_date,
  max(to_date) AS to_date
FROM vendor_statement
JOIN vendor_seen USING (vendor_ref)
WHERE vendor_id IS NOT NULL
GROUP BY ALL;

INSERT INTO vendor BY NAME
SELECT
  * EXCLUDE (place),
  place.country AS country_code,
  place.state AS state_code,
  place.city AS city
FROM (
  SELECT
    vendor_id,
    arg_max(
      vendor_name, create_sort_key(to_date, 'ASC NULLS FIRST', vendor_name, 'ASC NULLS FIRST')
    ) AS name,
    arg_max(
      {country: country_code, state: state_code, city: city},
      create_sort_key(
        to_date, 'ASC NULLS FIRST', country_code, 'ASC NULLS FIRST',
        state_code, 'ASC NULLS FIRST', city, 'ASC NULLS FIRST'
      )
    ) FILTER (coalesce(country_code, state_code, city) IS NOT NULL) AS place,
    min(from_date) AS first_seen_date,
    max(to_date) AS last_seen_date
  FROM vendor_stated
  GROUP BY vendor_id
);

INSERT INTO vendor_identifier
SELECT vendor_id, kind, identifier, min(from_date), max(to_date)
FROM (
  SELECT vendor_id, 'UEI' AS kind, uei AS identifier, from_date, to_date FROM vendor_stated
  UNION ALL
  SELECT vendor_id, 'DUNS', duns, from_date, to_date FROM vendor_stated
  UNION ALL
  SELECT vendor_id, 'CAGE', cage, from_date, to_date FROM vendor_stated
)
WHERE identifier IS NOT NULL
GROUP BY ALL;

INSERT INTO vendor_name
SELECT vendor_id, kind, name, min(from_date), max(to_date)
FROM (
  SELECT vendor_id, 'name' AS kind, vendor_name AS name, from_date, to_date FROM vendor_stated
  UNION ALL
  SELECT vendor_id, 'dba', dba_name, from_date, to_date FROM vendor_stated
)
WHERE name IS NOT NULL
GROUP BY ALL;

INSERT INTO vendor_parent
SELECT
  vendor_id, vendor_name, vendor_parent_name, vendor_parent_uei, min(from_date), max(to_date)
FROM vendor_statement
JOIN vendor_seen USING (vendor_ref)
WHERE vendor_id IS NOT NULL AND vendor_parent_name IS NOT NULL
GROUP BY ALL;
