-- Awards of that key or PIID, however it is hyphenated
SELECT award_key
FROM award
WHERE award_key = $1 OR upper(regexp_replace(piid, '[^A-Za-z0-9]', '', 'g')) = upper(regexp_replace($1, '[^A-Za-z0-9]', '', 'g'))
ORDER BY award_key
