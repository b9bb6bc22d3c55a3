-- Names of codes and agencies. Several names of one code: the longest is the fullest.

INSERT INTO code
SELECT
  kind,
  code,
  first(name ORDER BY length(name) DESC, name),
  nullif(array_to_string(list(name ORDER BY length(name) DESC, name)[2:], ' | '), '')
FROM (SELECT DISTINCT kind, code, name FROM shard_code_name WHERE code IS NOT NULL AND name IS NOT NULL)
GROUP BY kind, code;

INSERT INTO agency
WITH stated AS (
  SELECT agency_code, department_code, count(*) AS awards
  FROM (
    SELECT awarding_agency_code AS agency_code, awarding_department_code AS department_code
    FROM award
    UNION ALL
    SELECT funding_agency_code, funding_department_code
    FROM award
    UNION ALL
    SELECT awarding_agency_code, awarding_department_code
    FROM subaward_statement
    UNION ALL
    SELECT funding_agency_code, funding_department_code
    FROM subaward_statement
  )
  WHERE agency_code IS NOT NULL
  GROUP BY ALL
), placed AS (
  SELECT
    agency_code,
    first(department_code ORDER BY department_code IS NULL, awards DESC, department_code)
      AS department_code
  FROM stated
  GROUP BY agency_code
)
SELECT p.agency_code, a.name, p.department_code, d.name
FROM placed p
LEFT JOIN code a ON a.kind = 'agency' AND a.code = p.agency_code
LEFT JOIN code d ON d.kind = 'department' AND d.code = p.department_code;
