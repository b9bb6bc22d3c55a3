-- Question: What is new or changed since the last release?
-- Asked by: a reader who has seen the last one; the author of a newsletter.
-- How to read it: award rows are about what the government published, disclosure rows about our
--   links. A changed row names the column with its value before and now.
-- What it cannot tell: Anything in a first release: then one row says so. A row also changes
--   because other files were read than last time; compare the source_file tables of both releases.
SELECT
  '(first release: there is nothing to compare it with)' AS change,
  NULL AS subject_table,
  NULL AS company,
  NULL AS relation,
  NULL AS vendor_name,
  NULL AS piid,
  NULL AS field,
  NULL AS old_value,
  NULL AS new_value,
  NULL AS description,
  NULL AS link
FROM release
HAVING count(*) = 1
UNION ALL
SELECT
  change, subject_table, company, relation, vendor_name, piid, field, old_value, new_value, description,
  link
FROM latest_changes
WHERE change <> 'removed'
ORDER BY change, subject_table, piid, company, field;
