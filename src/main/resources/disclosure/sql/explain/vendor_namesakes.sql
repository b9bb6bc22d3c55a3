-- Vendors of the same name under other ids; whether they are the same, the records do not say
SELECT n.vendor_id AS explain, v.name, count(a.award_key) AS awards, v.first_seen_date, v.last_seen_date
FROM (
  SELECT DISTINCT other.vendor_id
  FROM vendor_name own
  JOIN vendor_name other ON upper(other.name) = upper(own.name) AND other.vendor_id <> own.vendor_id
  WHERE own.vendor_id = $1 AND own.kind = 'name' AND other.kind = 'name'
) n
JOIN vendor v ON v.vendor_id = n.vendor_id
LEFT JOIN award a ON a.vendor_id = n.vendor_id AND NOT a.context
GROUP BY ALL
ORDER BY n.vendor_id
