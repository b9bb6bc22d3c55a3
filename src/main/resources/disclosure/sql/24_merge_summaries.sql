-- One summary an award, merged like actions.

CREATE TEMP TABLE award_summary AS
WITH placed AS (
  SELECT
    s.rowid AS id,
    s.award_key,
    row_number() OVER (
      PARTITION BY s.award_key
      ORDER BY
        r.rank,
        s.last_modified_at DESC NULLS LAST,
        r.data_as_of_date DESC,
        r.file_name DESC,
        r.file_id,
        r.first_number + s.number
    ) AS place
  FROM award_statement s
  JOIN recency r USING (slice)
)
SELECT merged.* EXCLUDE (vendor), vendor.vendor_ref, vendor.vendor_id, vendor.vendor_name
FROM (
  SELECT
    s.award_key,
    bool_and(s.context) AS context,
    arg_min(COLUMNS(s.* EXCLUDE (award_key, context, vendor_ref, vendor_id, vendor_name)), p.place),
    arg_min(
      {vendor_ref: s.vendor_ref, vendor_id: s.vendor_id, vendor_name: s.vendor_name}, p.place
    ) FILTER (s.vendor_id IS NOT NULL) AS vendor
  FROM award_statement s
  JOIN placed p ON p.id = s.rowid
  GROUP BY s.award_key
) merged;

INSERT INTO lost_statement
SELECT 'award', s.slice, s.number, s.award_key, 'duplicate'
FROM award_statement s
ANTI JOIN award_summary a ON a.slice = s.slice AND a.number = s.number AND a.award_key = s.award_key;
