-- Vendors of that id, number or name, as their records name them
WITH found AS (
  SELECT vendor_id FROM vendor WHERE vendor_id = $1
  UNION
  SELECT vendor_id FROM vendor_identifier WHERE identifier = upper($1)
  UNION
  SELECT vendor_id FROM vendor_name WHERE upper(name) = upper($1)
), statement AS (
  SELECT vendor_id, vendor_name, parent_uei AS vendor_parent_uei, parent_name AS vendor_parent_name
  FROM vendor_parent
  UNION
  SELECT vendor_id, name, NULL, NULL FROM vendor_name WHERE kind = 'name'
), number AS (
  SELECT vendor_id,
    max(identifier) FILTER (kind = 'UEI') AS uei,
    max(identifier) FILTER (kind = 'DUNS') AS duns,
    max(identifier) FILTER (kind = 'CAGE') AS cage
  FROM vendor_identifier
  GROUP BY vendor_id
), named AS (
  SELECT s.*, row_number() OVER (
    PARTITION BY vendor_id, vendor_name ORDER BY vendor_parent_name NULLS LAST, vendor_parent_uei) AS rank
  FROM statement s SEMI JOIN found USING (vendor_id)
)
SELECT n.vendor_id, i.uei, i.duns, i.cage, n.vendor_name,
  (SELECT min(name) FROM vendor_name d WHERE d.vendor_id = n.vendor_id AND d.kind = 'dba') AS dba_name,
  n.vendor_parent_uei, n.vendor_parent_name
FROM named n
LEFT JOIN number i USING (vendor_id)
WHERE n.rank = 1 AND n.vendor_name IS NOT NULL
ORDER BY n.vendor_id, n.vendor_name
