-- Its recipient, as its records name it
WITH statement AS (
  SELECT vendor_id, vendor_name, vendor_parent_uei, vendor_parent_name FROM action WHERE award_key = $1
  UNION
  SELECT a.vendor_id, a.vendor_name, p.parent_uei, p.parent_name
  FROM award a
  LEFT JOIN vendor_parent p
    ON p.vendor_id = a.vendor_id AND p.vendor_name = a.vendor_name AND NOT a.has_actions
  WHERE a.award_key = $1
), number AS (
  SELECT vendor_id,
    max(identifier) FILTER (kind = 'UEI') AS uei,
    max(identifier) FILTER (kind = 'DUNS') AS duns,
    max(identifier) FILTER (kind = 'CAGE') AS cage
  FROM vendor_identifier
  GROUP BY vendor_id
), named AS (
  SELECT *, row_number() OVER (
    PARTITION BY vendor_id, vendor_name ORDER BY vendor_parent_name NULLS LAST, vendor_parent_uei) AS rank
  FROM statement
)
SELECT n.vendor_id, i.uei, i.duns, i.cage, n.vendor_name,
  (SELECT min(name) FROM vendor_name d WHERE d.vendor_id = n.vendor_id AND d.kind = 'dba') AS dba_name,
  n.vendor_parent_uei, n.vendor_parent_name
FROM named n
LEFT JOIN number i USING (vendor_id)
WHERE n.rank = 1 AND n.vendor_name IS NOT NULL AND n.vendor_id IS NOT NULL
ORDER BY n.vendor_id, n.vendor_name
