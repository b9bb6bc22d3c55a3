-- A decision about a vendor id stands on a name. Where no record of that vendor bears the name any
-- more, nobody may publish before a person has looked again.

SELECT error(
  'decisions.csv: vendor ' || d.subject || ' was decided on as “' || d.vendor_name
  || '”, but its records now say “' || string_agg(DISTINCT n.name, '”, “' ORDER BY n.name)
  || '”; look again and mend the line'
)
FROM decision d
JOIN vendor_name n ON n.vendor_id = d.subject
WHERE d.subject_kind = 'vendor_id'
GROUP BY d.subject, d.vendor_name
HAVING NOT bool_or(
  regexp_replace(upper(n.name), '[^0-9A-Z]', '', 'g')
    = regexp_replace(upper(d.vendor_name), '[^0-9A-Z]', '', 'g')
);
