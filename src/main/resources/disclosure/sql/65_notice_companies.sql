-- Vendors of notices by the rules that link vendors of awards, and the awards they speak of.

INSERT INTO notice_company
SELECT
  notice_key, company_id,
  unnest(first({
    relation: relation, tier: tier, confidence: confidence, state: state, reason: reason, quote: quote
  } ORDER BY state_rank(state), confidence DESC, reason))
FROM (
  SELECT
    n.file_id || ' ' || n.locator || ' ' || n.place AS notice_key,
    coalesce(n.award_date, n.notice_date) AS day,
    v.*
  FROM notice_statement n
  JOIN vendor_verdict v USING (vendor_ref)
  WHERE v.company_id IS NOT NULL
)
WHERE holds(day, day, valid_from, valid_to)
GROUP BY notice_key, company_id;

-- Notices print hyphens; an order of a numbered kind is its contract's child.
CREATE TEMP MACRO letters_and_digits(piid) AS regexp_replace(upper(piid), '[^A-Z0-9]', '', 'g');

UPDATE notice
SET award_key = found.award_key
FROM (
  SELECT notice_key, min(award_key) AS award_key
  FROM (
    SELECT n.notice_key, a.award_key
    FROM notice n
    JOIN award a ON letters_and_digits(a.piid) = letters_and_digits(n.piid)
    WHERE n.order_number IS NULL
    UNION
    SELECT n.notice_key, a.award_key
    FROM notice n
    JOIN award a ON letters_and_digits(a.piid) = letters_and_digits(n.order_number) AND letters_and_digits(a.parent_piid) = letters_and_digits(n.piid)
  )
  GROUP BY notice_key
  HAVING count(*) = 1
) found
WHERE notice.notice_key = found.notice_key;
