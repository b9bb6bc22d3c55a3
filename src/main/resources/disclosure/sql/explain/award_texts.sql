-- What its records say was bought
SELECT DISTINCT text
FROM (
  SELECT description AS text FROM action WHERE award_key = $1
  UNION ALL
  SELECT unnest([description, latest_description]) FROM award WHERE award_key = $1
)
WHERE text IS NOT NULL
ORDER BY text
