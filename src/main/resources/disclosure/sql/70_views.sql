-- Start here. Only links in state linked; "today" is the day the data is of, never the clock.

CREATE VIEW disclosure_list AS
WITH part AS (
  SELECT d.rowid AS id, sum(a.obligated_usd) AS obligated_usd
  FROM disclosure d
  JOIN action a
    ON a.award_key = d.award_key
    AND a.action_date BETWEEN coalesce(d.from_date, a.action_date) AND coalesce(d.to_date, a.action_date)
  WHERE d.from_date IS NOT NULL OR d.to_date IS NOT NULL
  GROUP BY d.rowid
), told AS (
  SELECT
    d.*,
    s.subaward_usd,
    CASE
      WHEN d.subaward_id IS NOT NULL THEN NULL
      WHEN d.from_date IS NULL AND d.to_date IS NULL THEN a.obligated_usd
      ELSE part.obligated_usd
    END AS obligated_usd
  FROM disclosure d
  LEFT JOIN award a USING (award_key)
  LEFT JOIN subaward s USING (subaward_id)
  LEFT JOIN part ON part.id = d.rowid
  WHERE d.state = 'linked' AND d.company_id IS NOT NULL
), best AS (
  SELECT
    award_key,
    company_id,
    arg_min(
      {relation: relation, vendor_id: vendor_id, vendor_name: vendor_name, tier: tier,
       confidence: confidence, reason: reason, quote: quote, product_id: product_id,
       is_primary: is_primary AND subaward_id IS NULL, obligated_usd: obligated_usd,
       from_date: from_date, to_date: to_date, file_id: file_id, locator: locator},
      row(
        list_position(['direct', 'subsidiary', 'reseller', 'vehicle', 'subaward'], relation),
        -confidence, coalesce(subaward_id, ''), tier, vendor_name
      )
    ) AS b,
    sum(subaward_usd) AS subaward_usd
  FROM told
  GROUP BY award_key, company_id
)
SELECT
  c.name AS company_name,
  d.company_id,
  c.category AS company_category,
  d.b.relation AS relation,
  d.b.vendor_name AS vendor_name,
  d.b.vendor_id AS vendor_id,
  a.awarding_agency_code,
  awarding.agency_name AS awarding_agency_name,
  a.funding_agency_code,
  funding.agency_name AS funding_agency_name,
  a.piid,
  a.parent_piid,
  d.award_key,
  a.is_vehicle,
  a.award_type_code,
  a.description,
  a.first_action_date,
  a.last_action_date,
  a.start_date,
  a.current_end_date,
  a.potential_end_date,
  d.b.obligated_usd AS obligated_usd,
  a.obligated_published_usd,
  a.current_value_usd,
  a.potential_value_usd,
  d.subaward_usd,
  coalesce(d.b.is_primary, false) AS is_primary,
  d.b.tier AS tier,
  d.b.confidence AS confidence,
  d.b.reason AS reason,
  d.b.quote AS quote,
  d.b.product_id AS product_id,
  d.b.from_date AS from_date,
  d.b.to_date AS to_date,
  d.b.file_id AS file_id,
  d.b.locator AS locator,
  'https://www.usaspending.gov/award/' || d.award_key AS link
FROM best d
JOIN company c USING (company_id)
LEFT JOIN award a USING (award_key)
LEFT JOIN agency awarding ON awarding.agency_code = a.awarding_agency_code
LEFT JOIN agency funding ON funding.agency_code = a.funding_agency_code;
COMMENT ON VIEW disclosure_list IS 'Begin here: one row an award and company, with money, dates, the reason and the quote. To add up money take only rows with is_primary. Key: award_key, company_id.';

CREATE VIEW company_summary AS
SELECT
  company_name,
  company_id,
  company_category,
  relation,
  count(*) AS award_count,
  count(DISTINCT vendor_id) AS vendor_count,
  sum(obligated_usd) FILTER (is_primary)::DECIMAL(18,2) AS obligated_usd,
  sum(obligated_usd)::DECIMAL(18,2) AS obligated_named_usd,
  sum(subaward_usd)::DECIMAL(18,2) AS subaward_usd,
  min(first_action_date) AS first_action_date,
  max(last_action_date) AS last_action_date
FROM disclosure_list
GROUP BY company_name, company_id, company_category, relation;
COMMENT ON VIEW company_summary IS 'Companies, by how they are involved, with the money. Key: company_id, relation.';

CREATE VIEW company_year AS
SELECT
  d.company_name,
  d.company_id,
  a.fiscal_year,
  count(DISTINCT a.award_key) AS award_count,
  sum(a.obligated_usd)::DECIMAL(18,2) AS obligated_usd,
  sum(a.obligated_usd) FILTER (a.obligated_usd > 0)::DECIMAL(18,2) AS added_usd,
  sum(a.obligated_usd) FILTER (a.obligated_usd < 0)::DECIMAL(18,2) AS taken_back_usd
FROM disclosure_list d
JOIN action a
  ON a.award_key = d.award_key
  AND (d.from_date IS NULL OR a.action_date >= d.from_date)
  AND (d.to_date IS NULL OR a.action_date <= d.to_date)
WHERE d.is_primary
GROUP BY d.company_name, d.company_id, a.fiscal_year;
COMMENT ON VIEW company_year IS 'Money obligated by fiscal year and company; each award counts for one company on each day.';

CREATE VIEW reseller_summary AS
SELECT
  vendor_id,
  vendor_name,
  kind,
  company_id,
  company_name,
  count(*) AS award_count,
  sum(obligated_usd)::DECIMAL(18,2) AS obligated_usd,
  min(first_action_date) AS first_action_date,
  max(last_action_date) AS last_action_date
FROM (
  SELECT
    l.vendor_id, v.name AS vendor_name, v.kind, l.company_id, l.company_name,
    if(l.is_primary, l.obligated_usd, NULL) AS obligated_usd, l.first_action_date, l.last_action_date
  FROM disclosure_list l
  LEFT JOIN vendor v USING (vendor_id)
  WHERE l.relation IN ('reseller', 'vehicle')
  UNION ALL
  SELECT
    d.vendor_id, v.name, v.kind, NULL, NULL, a.obligated_usd, a.first_action_date, a.last_action_date
  FROM disclosure d
  JOIN award a USING (award_key)
  LEFT JOIN vendor v ON v.vendor_id = d.vendor_id
  WHERE d.relation = 'unresolved' AND d.state = 'linked'
)
GROUP BY vendor_id, vendor_name, kind, company_id, company_name;
COMMENT ON VIEW reseller_summary IS 'Who sells whose technology, and for how much; company empty where nothing says whose.';

CREATE VIEW foia_targets AS
SELECT
  d.vendor_name,
  d.vendor_id,
  a.awarding_agency_code,
  g.agency_name AS awarding_agency_name,
  a.piid,
  a.parent_piid,
  a.award_key,
  a.description,
  a.psc_code,
  p.name AS psc_name,
  a.first_action_date,
  a.last_action_date,
  a.current_end_date,
  a.obligated_usd,
  d.reason,
  d.file_id,
  d.locator,
  'https://www.usaspending.gov/award/' || a.award_key AS link
FROM disclosure d
JOIN award a USING (award_key)
LEFT JOIN agency g ON g.agency_code = a.awarding_agency_code
LEFT JOIN code p ON p.kind = 'psc' AND p.code = a.psc_code
WHERE d.relation = 'unresolved' AND d.state = 'linked'
ORDER BY a.obligated_usd DESC NULLS LAST, a.award_key;
COMMENT ON VIEW foia_targets IS 'Awards where a known reseller sold technology and nothing says whose: the records to ask for, largest first. Key: award_key.';

CREATE VIEW ending_soon AS
SELECT
  date_diff('day', t.today, l.current_end_date) AS days_left,
  l.current_end_date,
  l.potential_end_date,
  l.company_name,
  l.company_id,
  l.relation,
  l.vendor_name,
  l.awarding_agency_name,
  l.piid,
  l.award_key,
  l.description,
  l.obligated_usd,
  l.link
FROM disclosure_list l
CROSS JOIN (SELECT arg_max(data_as_of_date, sequence) AS today FROM release) t
WHERE l.current_end_date BETWEEN t.today AND t.today + 90
ORDER BY ALL;
COMMENT ON VIEW ending_soon IS 'Linked awards whose performance ends within 90 days of the day the data is of.';

CREATE VIEW latest_changes AS
SELECT
  n.release_id,
  n.change,
  n.subject_table,
  split_part(n.subject_key, '|', 1) AS award_key,
  a.piid,
  a.vendor_name,
  c.name AS company_name,
  n.field,
  n.old_value,
  n.new_value,
  n.subject_key
FROM change n
JOIN (SELECT arg_max(release_id, sequence) AS release_id FROM release) r USING (release_id)
LEFT JOIN award a ON a.award_key = split_part(n.subject_key, '|', 1)
LEFT JOIN company c
  ON n.subject_table = 'disclosure' AND c.company_id = split_part(n.subject_key, '|', 3)
ORDER BY ALL;
COMMENT ON VIEW latest_changes IS 'What this release changed against the one before.';
