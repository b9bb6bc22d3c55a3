-- What each company holds, in all and year by year. Money as in disclosure_list.

CREATE VIEW company_year AS
WITH covered AS (
  SELECT
    d.company_id,
    x.fiscal_year,
    x.award_key,
    x.obligated_usd,
    row_number() OVER (
      PARTITION BY x.transaction_key ORDER BY d.is_primary DESC, d.confidence DESC, d.company_id
    ) AS place
  FROM action x
  JOIN disclosure_list d ON d.award_key = x.award_key AND d.subaward_id IS NULL
  WHERE NOT x.context
    AND coalesce(x.action_date >= d.from_date, d.from_date IS NULL)
    AND coalesce(x.action_date <= d.to_date, d.to_date IS NULL)
), stated AS (
  SELECT
    company_id,
    fiscal_year,
    award_key,
    if(place = 1, obligated_usd, obligated_usd * 0) AS obligated_usd,
    if(place = 1, obligated_usd * 0, obligated_usd) AS shared_obligated_usd,
    1 AS actions,
    NULL::DECIMAL(18,2) AS subaward_usd
  FROM covered
  UNION ALL
  SELECT d.company_id, s.fiscal_year, NULL, NULL, NULL, 0, s.subaward_usd
  FROM disclosure_list d
  JOIN subaward s ON s.subaward_id = d.subaward_id
  WHERE d.is_primary
)
SELECT
  c.name AS company,
  t.fiscal_year,
  count(DISTINCT t.award_key) AS award_count,
  sum(t.actions)::BIGINT AS action_count,
  sum(t.obligated_usd)::DECIMAL(18,2) AS obligated_usd,
  sum(if(t.obligated_usd > 0, t.obligated_usd, t.obligated_usd * 0))::DECIMAL(18,2) AS promised_usd,
  sum(if(t.obligated_usd < 0, t.obligated_usd, t.obligated_usd * 0))::DECIMAL(18,2) AS taken_back_usd,
  sum(t.shared_obligated_usd)::DECIMAL(18,2) AS shared_obligated_usd,
  sum(t.subaward_usd)::DECIMAL(18,2) AS subaward_usd,
  t.company_id
FROM stated t
JOIN company c ON c.company_id = t.company_id
GROUP BY c.name, t.company_id, t.fiscal_year;
COMMENT ON VIEW company_year IS 'Obligations of each company in each federal fiscal year, promises and de-obligations apart. obligated_usd may be added over companies and years.';
COMMENT ON COLUMN company_year.company IS 'The company.';
COMMENT ON COLUMN company_year.fiscal_year IS 'Federal fiscal year, beginning on 1 October of the year before; empty where no date is stated.';
COMMENT ON COLUMN company_year.award_count IS 'Awards with an action in that year, vehicles included.';
COMMENT ON COLUMN company_year.action_count IS 'Actions of that year.';
COMMENT ON COLUMN company_year.obligated_usd IS 'Sum of the actions counted under this company: promised_usd plus taken_back_usd. Empty: not known.';
COMMENT ON COLUMN company_year.promised_usd IS 'Sum of the positive ones.';
COMMENT ON COLUMN company_year.taken_back_usd IS 'Sum of the negative ones (de-obligations).';
COMMENT ON COLUMN company_year.shared_obligated_usd IS 'Sum of the actions that name this company too but are counted under another; never add it to other companies'' money.';
COMMENT ON COLUMN company_year.subaward_usd IS 'Subawards to the company in that year, repeats left out; part of their primes'' money.';
COMMENT ON COLUMN company_year.company_id IS 'The company: see company.';

CREATE VIEW company_summary AS
WITH award_part AS (
  SELECT
    company_id,
    count(*) FILTER (WHERE subaward_id IS NULL AND NOT is_vehicle) AS award_count,
    count(*) FILTER (WHERE subaward_id IS NULL AND is_vehicle) AS vehicle_count,
    count(*) FILTER (WHERE subaward_id IS NOT NULL) AS subaward_count,
    count(*) FILTER (WHERE subaward_id IS NULL AND obligated_usd IS NULL) AS unknown_count,
    sum(counted_usd)::DECIMAL(18,2) AS obligated_usd,
    sum(counted_usd) FILTER (WHERE relation = 'direct')::DECIMAL(18,2) AS direct_usd,
    sum(counted_usd) FILTER (WHERE relation = 'subsidiary')::DECIMAL(18,2) AS subsidiary_usd,
    sum(counted_usd) FILTER (WHERE relation = 'reseller')::DECIMAL(18,2) AS reseller_usd,
    sum(counted_usd) FILTER (WHERE relation = 'vehicle')::DECIMAL(18,2) AS inferred_usd,
    sum(obligated_usd - counted_usd)::DECIMAL(18,2) AS shared_obligated_usd,
    sum(subaward_usd) FILTER (WHERE is_primary)::DECIMAL(18,2) AS subaward_usd,
    min(first_action_date) AS first_action_date,
    max(last_action_date) AS last_action_date
  FROM disclosure_list
  GROUP BY company_id
)
SELECT
  c.name AS company,
  c.category,
  p.award_count,
  p.vehicle_count,
  p.subaward_count,
  p.unknown_count,
  p.obligated_usd,
  p.direct_usd,
  p.subsidiary_usd,
  p.reseller_usd,
  p.inferred_usd,
  p.shared_obligated_usd,
  p.subaward_usd,
  p.first_action_date,
  p.last_action_date,
  p.company_id
FROM award_part p
JOIN company c ON c.company_id = p.company_id;
COMMENT ON VIEW company_summary IS 'What each company holds, by the way it holds it. obligated_usd may be added over companies: an award of two companies is counted under one.';
COMMENT ON COLUMN company_summary.company IS 'The company.';
COMMENT ON COLUMN company_summary.category IS 'What it mainly is to the agencies.';
COMMENT ON COLUMN company_summary.award_count IS 'Orders and contracts linked to it, also those counted under another company.';
COMMENT ON COLUMN company_summary.vehicle_count IS 'Vehicles linked to it.';
COMMENT ON COLUMN company_summary.subaward_count IS 'Subawards linked to it, repeats left out.';
COMMENT ON COLUMN company_summary.unknown_count IS 'Awards and vehicles among them whose obligations are not known here: the money below lacks them.';
COMMENT ON COLUMN company_summary.obligated_usd IS 'Sum of the actions counted under this company. Empty: not known.';
COMMENT ON COLUMN company_summary.direct_usd IS 'Its part that went to the company''s own named entity.';
COMMENT ON COLUMN company_summary.subsidiary_usd IS 'Its part that went to entities the company owned.';
COMMENT ON COLUMN company_summary.reseller_usd IS 'Its part that went to sellers of its products named in the award; includes the seller''s share.';
COMMENT ON COLUMN company_summary.inferred_usd IS 'Its part under awards that name no product but hang under a vehicle for the company''s products (relation vehicle).';
COMMENT ON COLUMN company_summary.shared_obligated_usd IS 'Obligations of awards that name this company too but are counted under another; never add it to other companies'' money.';
COMMENT ON COLUMN company_summary.subaward_usd IS 'Subawards to it; part of their primes'' money, never to be added to obligated_usd.';
COMMENT ON COLUMN company_summary.first_action_date IS 'Day of the first known action or subaward.';
COMMENT ON COLUMN company_summary.last_action_date IS 'Day of the latest known action or subaward.';
COMMENT ON COLUMN company_summary.company_id IS 'The company: see company.';
