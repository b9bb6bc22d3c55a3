-- Question: Where does one number come from: which row of which file, with which checksum?
-- Asked by: a fact-checker; the desk that signs the story off.
-- How to read it: Rows "money": every action that is in the award's total, the total beside each.
--   Rows "link": the record whose words tie the award to a company. Open the file (its sha256 is
--   that of the file on disk; of a zip, of the zip), go to the locator (row=1 is the header) and
--   compare.
-- What it cannot tell: Whether the publisher printed the truth. Gaps of a record may have been
--   filled from another file's record of the same key.
-- Change: piid, as printed, without hyphens.
WITH ask AS (
  SELECT '70CTD022FR0000170' AS piid
)
SELECT
  'money' AS what,
  x.award_key,
  x.action_date,
  x.modification_number,
  x.obligated_usd,
  a.obligated_usd AS total_usd,
  NULL AS company,
  NULL AS quote,
  f.source,
  f.file_name,
  f.entry,
  x.locator,
  f.sha256,
  f.data_as_of_date,
  f.url
FROM action x
JOIN award a ON a.award_key = x.award_key
JOIN ask ON a.piid = ask.piid
LEFT JOIN source_file f ON f.file_id = x.file_id
UNION ALL
SELECT
  'link',
  d.award_key,
  NULL,
  NULL,
  NULL,
  NULL,
  d.company,
  d.quote,
  f.source,
  f.file_name,
  f.entry,
  d.locator,
  f.sha256,
  f.data_as_of_date,
  f.url
FROM disclosure_list d
JOIN ask ON d.piid = ask.piid
LEFT JOIN source_file f ON f.file_id = d.file_id
ORDER BY what DESC, award_key, action_date, modification_number, company, locator;
