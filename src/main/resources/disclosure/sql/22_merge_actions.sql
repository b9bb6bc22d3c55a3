-- One row a key: each field from the first place that states it, a vendor always whole from one
-- statement. Keys stated once never come here; where all statements agree the first stays as it is.

CREATE TEMP TABLE survivor AS
SELECT
  id,
  transaction_key,
  slice,
  number,
  row_number() OVER (PARTITION BY transaction_key ORDER BY place) AS place
FROM contender
ANTI JOIN deleted USING (id);

INSERT INTO lost_statement
SELECT 'action', slice, number, transaction_key, 'duplicate'
FROM survivor
WHERE place > 1;

CREATE TEMP TABLE disagreement AS
SELECT transaction_key
FROM (
  SELECT
    transaction_key,
    hash(*COLUMNS(* EXCLUDE (
      slice, number, vendor_ref, correction, last_modified_at, file_id, locator
    ))) AS facts
  FROM action
  WHERE rowid IN (SELECT id FROM survivor)
)
GROUP BY transaction_key
HAVING count(DISTINCT facts) > 1;

INSERT INTO action BY NAME
SELECT
  merged.* EXCLUDE (vendor),
  vendor.vendor_ref,
  vendor.vendor_id,
  vendor.vendor_name,
  vendor.vendor_parent_uei,
  vendor.vendor_parent_name
FROM (
  SELECT
    a.transaction_key,
    bool_and(a.context) AS context,
    arg_min(COLUMNS(a.* EXCLUDE (
      transaction_key, context, correction,
      vendor_ref, vendor_id, vendor_name, vendor_parent_uei, vendor_parent_name
    )), s.place),
    arg_min(
      {vendor_ref: a.vendor_ref, vendor_id: a.vendor_id, vendor_name: a.vendor_name,
       vendor_parent_uei: a.vendor_parent_uei, vendor_parent_name: a.vendor_parent_name},
      s.place
    ) FILTER (a.vendor_id IS NOT NULL) AS vendor
  FROM action a
  JOIN survivor s ON s.id = a.rowid
  WHERE a.transaction_key IN (SELECT transaction_key FROM disagreement)
  GROUP BY a.transaction_key
) merged;

DELETE FROM action
WHERE rowid IN (
  SELECT id FROM deleted
  UNION ALL
  SELECT id FROM survivor
  WHERE place > 1 OR transaction_key IN (SELECT transaction_key FROM disagreement)
);
