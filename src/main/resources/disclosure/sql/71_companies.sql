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
    obligated_usd,
    if(place = 1, obligated_usd, obligated_usd * 0) AS counted_usd,
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
  sum(t.counted_usd)::DECIMAL(18,2) AS counted_usd,
  sum(t.subaward_usd)::DECIMAL(18,2) AS subaward_usd,
  t.company_id
FROM stated t
JOIN company c ON c.company_id = t.company_id
GROUP BY c.name, t.company_id, t.fiscal_year;
COMMENT ON VIEW company_year IS 'Obligations of each company in each federal fiscal year, promises and de-obligations apart. Over companies add counted_usd, never obligated_usd.';
COMMENT ON COLUMN company_year.company IS 'The company.';
COMMENT ON COLUMN company_year.fiscal_year IS 'Federal fiscal year, beginning on 1 October of the year before; empty where no date is stated.';
COMMENT ON COLUMN company_year.award_count IS 'Awards with an action in that year, vehicles included.';
COMMENT ON COLUMN company_year.action_count IS 'Actions of that year.';
COMMENT ON COLUMN company_year.obligated_usd IS 'Sum of the actions of awards linked to it: promised_usd plus taken_back_usd. Empty: not known. May be added over years, not over companies.';
COMMENT ON COLUMN company_year.promised_usd IS 'Sum of the positive ones.';
COMMENT ON COLUMN company_year.taken_back_usd IS 'Sum of the negative ones (de-obligations).';
COMMENT ON COLUMN company_year.counted_usd IS 'The part of obligated_usd that is counted under this company and no other. May be added over any rows.';
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
    count(*) FILTER (WHERE obligated_usd <> obligated_published_usd) AS differing_count,
    sum(obligated_usd)::DECIMAL(18,2) AS obligated_usd,
    sum(counted_usd)::DECIMAL(18,2) AS counted_usd,
    sum(obligated_usd) FILTER (WHERE relation = 'direct')::DECIMAL(18,2) AS direct_usd,
    sum(obligated_usd) FILTER (WHERE relation = 'subsidiary')::DECIMAL(18,2) AS subsidiary_usd,
    sum(obligated_usd) FILTER (WHERE relation = 'reseller')::DECIMAL(18,2) AS reseller_usd,
    sum(named_usd)::DECIMAL(18,2) AS named_usd,
    sum(obligated_usd) FILTER (WHERE relation = 'vehicle')::DECIMAL(18,2) AS inferred_usd,
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
  p.differing_count,
  p.obligated_usd,
  p.counted_usd,
  p.direct_usd,
  p.subsidiary_usd,
  p.reseller_usd,
  p.named_usd,
  p.inferred_usd,
  p.subaward_usd,
  p.first_action_date,
  p.last_action_date,
  p.company_id
FROM award_part p
JOIN company c ON c.company_id = p.company_id;
COMMENT ON VIEW company_summary IS 'What each company holds, by the way it holds it. An award of two companies stands under both: over companies add counted_usd, never obligated_usd.';
COMMENT ON COLUMN company_summary.company IS 'The company.';
COMMENT ON COLUMN company_summary.category IS 'What it mainly is to the agencies.';
COMMENT ON COLUMN company_summary.award_count IS 'Orders and contracts linked to it.';
COMMENT ON COLUMN company_summary.vehicle_count IS 'Vehicles linked to it.';
COMMENT ON COLUMN company_summary.subaward_count IS 'Subawards linked to it, repeats left out.';
COMMENT ON COLUMN company_summary.unknown_count IS 'Awards and vehicles among them whose obligations are not known here: the money below lacks them.';
COMMENT ON COLUMN company_summary.differing_count IS 'Awards and vehicles among them whose published total is another figure than our sum; most often actions are missing in our files.';
COMMENT ON COLUMN company_summary.obligated_usd IS 'Sum of the actions of awards linked to it, on the days the links cover. Empty: not known. Not to be added over companies.';
COMMENT ON COLUMN company_summary.counted_usd IS 'The part of obligated_usd that is counted under this company and no other. May be added over companies.';
COMMENT ON COLUMN company_summary.direct_usd IS 'Part of obligated_usd that went to the company''s own named entity.';
COMMENT ON COLUMN company_summary.subsidiary_usd IS 'Part of obligated_usd that went to entities the company owned.';
COMMENT ON COLUMN company_summary.reseller_usd IS 'Part of obligated_usd that went to sellers of its products named in the award; includes the seller''s share.';
COMMENT ON COLUMN company_summary.named_usd IS 'Part of reseller_usd whose own actions name the company''s product; the rest of those awards may be about other things. Empty where no action says it.';
COMMENT ON COLUMN company_summary.inferred_usd IS 'Part of obligated_usd under awards that name no product but hang under a vehicle for the company''s products (relation vehicle).';
COMMENT ON COLUMN company_summary.subaward_usd IS 'Subawards to it; part of their primes'' money, never to be added to obligated_usd.';
COMMENT ON COLUMN company_summary.first_action_date IS 'Day of the first known action or subaward.';
COMMENT ON COLUMN company_summary.last_action_date IS 'Day of the latest known action or subaward.';
COMMENT ON COLUMN company_summary.company_id IS 'The company: see company.';
