-- Documents that name it
SELECT d.printed AS number, d.ground, d.page, t.document_type, t.document_date, t.pages,
  (SELECT string_agg(DISTINCT m.kind || ' ' || m.quote || ' (page ' || m.page || ')', '; '
    ORDER BY m.kind || ' ' || m.quote || ' (page ' || m.page || ')')
   FROM document_mention m WHERE m.file_id = d.file_id AND m.award_key = d.award_key) AS names,
  f.source, coalesce(f.entry, f.file_name) AS file, f.sha256
FROM document_award d
JOIN document t USING (file_id)
LEFT JOIN source_file f USING (file_id)
WHERE d.award_key = $1
ORDER BY t.document_date, file, d.printed
