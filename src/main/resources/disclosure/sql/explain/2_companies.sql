-- Companies behind it
SELECT coalesce(c.name, '(not named)') AS company, d.relation, d.state, d.tier AS rule, d.confidence,
  d.vendor_name AS via, d.reason, d.quote, d.named_usd, d.from_date, d.to_date,
  f.source, coalesce(f.entry, f.file_name) AS file, d.locator
FROM disclosure d
LEFT JOIN company c USING (company_id)
LEFT JOIN source_file f USING (file_id)
WHERE d.award_key = $1
ORDER BY d.state, d.confidence DESC, company, d.relation, d.subaward_id
