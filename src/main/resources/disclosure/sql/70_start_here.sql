-- The views to begin with. Only links of state linked stand in them; review is a list of its own.
--
-- Money. An action is counted under one company: under the primary link of its award; on days the
-- primary link does not cover, under the surest of the others. counted_usd is that share, so it may be
-- added over any rows; obligated_usd is what the award obligates while the link holds, whoever else is
-- named. Values and ceilings are shown, never summed. A subaward is part of its prime's money.
--
-- Today is the day of the data: data_as_of_date of the release that no other one follows.

CREATE VIEW disclosure_list AS
WITH link AS (
  SELECT *
  FROM disclosure
  WHERE state = 'linked' AND company_id IS NOT NULL
  QUALIFY 1 = row_number() OVER (
    PARTITION BY award_key, subaward_id, company_id
    ORDER BY is_primary DESC, confidence DESC, relation
  )
), covered AS (
  SELECT
    l.award_key,
    l.company_id,
    x.obligated_usd,
    row_number() OVER (
      PARTITION BY x.transaction_key ORDER BY l.is_primary DESC, l.confidence DESC, l.company_id
    ) AS place
  FROM action x
  JOIN link l ON l.award_key = x.award_key AND l.subaward_id IS NULL
  WHERE coalesce(x.action_date >= l.from_date, l.from_date IS NULL)
    AND coalesce(x.action_date <= l.to_date, l.to_date IS NULL)
), money AS (
  SELECT
    award_key,
    company_id,
    sum(obligated_usd)::DECIMAL(18,2) AS obligated_usd,
    sum(CASE WHEN place = 1 THEN obligated_usd WHEN obligated_usd IS NOT NULL THEN 0 END)::DECIMAL(18,2)
      AS counted_usd
  FROM covered
  GROUP BY award_key, company_id
)
SELECT
  c.name AS company_name,
  l.relation,
  l.vendor_name,
  coalesce(awarding.agency_name, a.awarding_agency_code, s.awarding_agency_code) AS awarding_agency_name,
  coalesce(funding.agency_name, a.funding_agency_code, s.funding_agency_code) AS funding_agency_name,
  coalesce(a.piid, s.prime_piid) AS piid,
  l.award_key,
  CASE a.award_type_code
    WHEN 'A' THEN 'BPA call'
    WHEN 'B' THEN 'purchase order'
    WHEN 'C' THEN 'delivery order'
    WHEN 'D' THEN 'definitive contract'
    WHEN 'IDV_A' THEN 'vehicle: government-wide contract'
    WHEN 'IDV_B' THEN 'vehicle: indefinite delivery contract'
    WHEN 'IDV_C' THEN 'vehicle: federal supply schedule'
    WHEN 'IDV_D' THEN 'vehicle: basic ordering agreement'
    WHEN 'IDV_E' THEN 'vehicle: blanket purchase agreement'
    ELSE a.award_type_code
  END AS award_type_name,
  CASE WHEN l.subaward_id IS NULL THEN a.description ELSE s.description END AS description,
  CASE WHEN l.subaward_id IS NULL THEN a.first_action_date ELSE s.action_date END AS first_action_date,
  CASE WHEN l.subaward_id IS NULL THEN a.last_action_date ELSE s.action_date END AS last_action_date,
  CASE WHEN l.subaward_id IS NULL THEN a.start_date END AS start_date,
  CASE WHEN l.subaward_id IS NULL THEN a.current_end_date END AS current_end_date,
  CASE WHEN l.subaward_id IS NULL THEN a.potential_end_date END AS potential_end_date,
  CASE WHEN l.subaward_id IS NULL THEN a.ordering_end_date END AS ordering_end_date,
  m.obligated_usd,
  m.counted_usd,
  CASE WHEN l.subaward_id IS NULL THEN a.obligated_published_usd END AS obligated_published_usd,
  CASE WHEN l.subaward_id IS NULL THEN a.current_value_usd END AS current_value_usd,
  CASE WHEN l.subaward_id IS NULL THEN a.potential_value_usd END AS potential_value_usd,
  s.subaward_usd,
  l.tier,
  l.confidence,
  l.reason,
  l.quote,
  'https://www.usaspending.gov/award/' || l.award_key || '/' AS link,
  l.is_primary,
  l.from_date,
  l.to_date,
  coalesce(a.is_vehicle, false) AS is_vehicle,
  l.subaward_id,
  l.company_id,
  l.vendor_id,
  coalesce(a.awarding_agency_code, s.awarding_agency_code) AS awarding_agency_code,
  coalesce(a.funding_agency_code, s.funding_agency_code) AS funding_agency_code,
  a.parent_award_key,
  l.file_id,
  l.locator
FROM link l
JOIN company c ON c.company_id = l.company_id
LEFT JOIN award a ON a.award_key = l.award_key
LEFT JOIN subaward s ON s.subaward_id = l.subaward_id
LEFT JOIN money m
  ON m.award_key = l.award_key AND m.company_id = l.company_id AND l.subaward_id IS NULL
LEFT JOIN agency awarding
  ON awarding.agency_code = coalesce(a.awarding_agency_code, s.awarding_agency_code)
LEFT JOIN agency funding
  ON funding.agency_code = coalesce(a.funding_agency_code, s.funding_agency_code);
COMMENT ON VIEW disclosure_list IS 'Start here: one wide row an award (or subaward) and company that are linked. Add counted_usd, never obligated_usd: an award of two companies has two rows.';
COMMENT ON COLUMN disclosure_list.company_name IS 'The company.';
COMMENT ON COLUMN disclosure_list.relation IS 'direct, subsidiary, reseller (the award''s words name the product), vehicle (inferred from its vehicle) or subaward.';
COMMENT ON COLUMN disclosure_list.vendor_name IS 'The vendor through whom it runs, as printed: the recipient, or the subcontractor.';
COMMENT ON COLUMN disclosure_list.awarding_agency_name IS 'Agency that awards; its code where no name is known.';
COMMENT ON COLUMN disclosure_list.funding_agency_name IS 'Agency that pays; its code where no name is known, empty where none is stated.';
COMMENT ON COLUMN disclosure_list.piid IS 'Procurement instrument identifier of the award; for a subaward, of its prime.';
COMMENT ON COLUMN disclosure_list.award_key IS 'The award: see award; for a subaward, its prime.';
COMMENT ON COLUMN disclosure_list.award_type_name IS 'What kind of award it is; vehicles begin with that word. Empty where not stated.';
COMMENT ON COLUMN disclosure_list.description IS 'What is bought, in the record''s own words; for a subaward, the prime''s words about it.';
COMMENT ON COLUMN disclosure_list.first_action_date IS 'Day of the award''s first known action; for a subaward, its day.';
COMMENT ON COLUMN disclosure_list.last_action_date IS 'Day of the award''s latest known action; for a subaward, its day.';
COMMENT ON COLUMN disclosure_list.start_date IS 'First day of performance; empty for subawards.';
COMMENT ON COLUMN disclosure_list.current_end_date IS 'Last day of performance with exercised options; empty for subawards.';
COMMENT ON COLUMN disclosure_list.potential_end_date IS 'Last day of performance with all options; empty for subawards.';
COMMENT ON COLUMN disclosure_list.ordering_end_date IS 'Last day on which orders may be placed; vehicles only.';
COMMENT ON COLUMN disclosure_list.obligated_usd IS 'Sum of the award''s actions on the days the link covers. Empty: not known; also for subawards. Do not add: see counted_usd.';
COMMENT ON COLUMN disclosure_list.counted_usd IS 'The part of obligated_usd that is counted under this company and no other. May be added over any rows.';
COMMENT ON COLUMN disclosure_list.obligated_published_usd IS 'Total of the whole award as the publisher prints it; never sum it.';
COMMENT ON COLUMN disclosure_list.current_value_usd IS 'The whole award''s value with exercised options; never sum it.';
COMMENT ON COLUMN disclosure_list.potential_value_usd IS 'The whole award''s ceiling with all options; never sum it: orders share the ceiling of their vehicle.';
COMMENT ON COLUMN disclosure_list.subaward_usd IS 'Amount of the subaward; part of the prime''s money, never to be added to it.';
COMMENT ON COLUMN disclosure_list.tier IS 'The rule that spoke: see disclosure.';
COMMENT ON COLUMN disclosure_list.confidence IS 'The rule''s confidence, 0 to 1.';
COMMENT ON COLUMN disclosure_list.reason IS 'Why we say so, in one sentence.';
COMMENT ON COLUMN disclosure_list.quote IS 'The words of the record on which it rests, verbatim.';
COMMENT ON COLUMN disclosure_list.link IS 'Where the award can be checked; for a subaward, its prime.';
COMMENT ON COLUMN disclosure_list.is_primary IS 'True for one linked row of each award or subaward.';
COMMENT ON COLUMN disclosure_list.from_date IS 'First action date the link covers; empty: from the award''s beginning.';
COMMENT ON COLUMN disclosure_list.to_date IS 'Last action date the link covers; empty: to the award''s end.';
COMMENT ON COLUMN disclosure_list.is_vehicle IS 'Whether it is a vehicle under which orders are placed. Never add a vehicle''s ceiling to its orders''.';
COMMENT ON COLUMN disclosure_list.subaward_id IS 'The subaward: see subaward; empty for awards.';
COMMENT ON COLUMN disclosure_list.company_id IS 'The company: see company.';
COMMENT ON COLUMN disclosure_list.vendor_id IS 'The vendor: see vendor.';
COMMENT ON COLUMN disclosure_list.awarding_agency_code IS 'Agency that awards, as in 7012 for ICE.';
COMMENT ON COLUMN disclosure_list.funding_agency_code IS 'Agency that pays.';
COMMENT ON COLUMN disclosure_list.parent_award_key IS 'Key of the vehicle the award hangs under.';
COMMENT ON COLUMN disclosure_list.file_id IS 'File of the record that shows the quote: see source_file.';
COMMENT ON COLUMN disclosure_list.locator IS 'Where in that file.';

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
  WHERE coalesce(x.action_date >= d.from_date, d.from_date IS NULL)
    AND coalesce(x.action_date <= d.to_date, d.to_date IS NULL)
), stated AS (
  SELECT
    company_id,
    fiscal_year,
    award_key,
    CASE WHEN place = 1 THEN obligated_usd END AS obligated_usd,
    CASE WHEN place > 1 THEN obligated_usd END AS shared_obligated_usd,
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
  c.name AS company_name,
  t.fiscal_year,
  count(DISTINCT t.award_key) AS award_count,
  sum(t.actions)::BIGINT AS action_count,
  sum(t.obligated_usd)::DECIMAL(18,2) AS obligated_usd,
  sum(CASE WHEN t.obligated_usd > 0 THEN t.obligated_usd WHEN t.obligated_usd IS NOT NULL THEN 0 END)
    ::DECIMAL(18,2) AS promised_usd,
  sum(CASE WHEN t.obligated_usd < 0 THEN t.obligated_usd WHEN t.obligated_usd IS NOT NULL THEN 0 END)
    ::DECIMAL(18,2) AS taken_back_usd,
  sum(t.shared_obligated_usd)::DECIMAL(18,2) AS shared_obligated_usd,
  sum(t.subaward_usd)::DECIMAL(18,2) AS subaward_usd,
  t.company_id
FROM stated t
JOIN company c ON c.company_id = t.company_id
GROUP BY c.name, t.company_id, t.fiscal_year;
COMMENT ON VIEW company_year IS 'Obligations of each company in each federal fiscal year, promises and de-obligations apart. obligated_usd may be added over companies and years.';
COMMENT ON COLUMN company_year.company_name IS 'The company.';
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
  c.name AS company_name,
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
COMMENT ON COLUMN company_summary.company_name IS 'The company.';
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

CREATE VIEW reseller_summary AS
WITH sold AS (
  SELECT award_key, vendor_id, vendor_name, company_id, company_name, relation, obligated_usd, counted_usd, last_action_date
  FROM disclosure_list
  WHERE relation IN ('reseller', 'vehicle')
  UNION ALL
  SELECT
    d.award_key, d.vendor_id, d.vendor_name, NULL, NULL, d.relation, a.obligated_usd, a.obligated_usd, a.last_action_date
  FROM disclosure d
  JOIN award a ON a.award_key = d.award_key
  WHERE d.state = 'linked' AND d.relation = 'unresolved'
)
SELECT
  coalesce(v.name, s.vendor_name) AS vendor_name,
  v.kind,
  s.company_name,
  count(*) AS award_count,
  count(*) FILTER (WHERE s.relation = 'reseller') AS named_count,
  count(*) FILTER (WHERE s.relation = 'vehicle') AS inferred_count,
  count(*) FILTER (WHERE s.obligated_usd IS NULL) AS unknown_count,
  sum(s.counted_usd)::DECIMAL(18,2) AS obligated_usd,
  sum(s.obligated_usd - s.counted_usd)::DECIMAL(18,2) AS shared_obligated_usd,
  max(s.last_action_date) AS last_action_date,
  s.vendor_id,
  s.company_id
FROM sold s
LEFT JOIN vendor v ON v.vendor_id = s.vendor_id
GROUP BY coalesce(v.name, s.vendor_name), v.kind, s.vendor_id, s.company_id, s.company_name;
COMMENT ON VIEW reseller_summary IS 'Who sells whose products to the agencies, and what known resellers sell of unknown owners. obligated_usd may be added over rows.';
COMMENT ON COLUMN reseller_summary.vendor_name IS 'The seller, by its latest name.';
COMMENT ON COLUMN reseller_summary.kind IS 'reseller or integrator where data/reference lists it as such; else empty.';
COMMENT ON COLUMN reseller_summary.company_name IS 'The company whose products it sells; empty: technology was bought and no record says whose (see foia_targets).';
COMMENT ON COLUMN reseller_summary.award_count IS 'Awards.';
COMMENT ON COLUMN reseller_summary.named_count IS 'Those whose own words name the product.';
COMMENT ON COLUMN reseller_summary.inferred_count IS 'Those where it is inferred from the vehicle.';
COMMENT ON COLUMN reseller_summary.unknown_count IS 'Those whose obligations are not known here: the money lacks them.';
COMMENT ON COLUMN reseller_summary.obligated_usd IS 'Sum of the actions counted under this company. Empty: not known.';
COMMENT ON COLUMN reseller_summary.shared_obligated_usd IS 'Obligations of awards that name this company too but are counted under another.';
COMMENT ON COLUMN reseller_summary.last_action_date IS 'Day of the latest known action.';
COMMENT ON COLUMN reseller_summary.vendor_id IS 'The seller: see vendor.';
COMMENT ON COLUMN reseller_summary.company_id IS 'The company: see company.';

CREATE VIEW foia_targets AS
SELECT
  d.vendor_name,
  coalesce(awarding.agency_name, a.awarding_agency_code) AS awarding_agency_name,
  coalesce(funding.agency_name, a.funding_agency_code) AS funding_agency_name,
  a.awarding_office_code,
  office.name AS awarding_office_name,
  a.piid,
  a.parent_piid,
  a.solicitation_id,
  a.description,
  a.obligated_usd,
  a.obligated_published_usd,
  a.current_value_usd,
  a.potential_value_usd,
  a.first_action_date,
  a.last_action_date,
  a.current_end_date,
  d.reason,
  d.quote,
  'https://www.usaspending.gov/award/' || a.award_key || '/' AS link,
  a.award_key,
  d.vendor_id,
  d.file_id,
  d.locator
FROM disclosure d
JOIN award a ON a.award_key = d.award_key
LEFT JOIN agency awarding ON awarding.agency_code = a.awarding_agency_code
LEFT JOIN agency funding ON funding.agency_code = a.funding_agency_code
LEFT JOIN code office ON office.kind = 'office' AND office.code = a.awarding_office_code
WHERE d.state = 'linked' AND d.relation = 'unresolved'
ORDER BY coalesce(a.obligated_usd, a.obligated_published_usd) DESC NULLS LAST, a.award_key;
COMMENT ON VIEW foia_targets IS 'Awards of known resellers where technology was bought and no record says whose: what to ask the agency for, most money first.';
COMMENT ON COLUMN foia_targets.vendor_name IS 'The reseller, as printed.';
COMMENT ON COLUMN foia_targets.awarding_agency_name IS 'Agency that awards: the one to ask.';
COMMENT ON COLUMN foia_targets.funding_agency_name IS 'Agency that pays; its code where no name is known.';
COMMENT ON COLUMN foia_targets.awarding_office_code IS 'Contracting office that awards.';
COMMENT ON COLUMN foia_targets.awarding_office_name IS 'Its name as published; empty where none is printed.';
COMMENT ON COLUMN foia_targets.piid IS 'Number to ask for.';
COMMENT ON COLUMN foia_targets.parent_piid IS 'PIID of the vehicle it hangs under.';
COMMENT ON COLUMN foia_targets.solicitation_id IS 'Number of the solicitation.';
COMMENT ON COLUMN foia_targets.description IS 'What is bought, in the record''s own words.';
COMMENT ON COLUMN foia_targets.obligated_usd IS 'Sum of its actions. Empty: not known. May be summed.';
COMMENT ON COLUMN foia_targets.obligated_published_usd IS 'Total the publisher prints; never sum it.';
COMMENT ON COLUMN foia_targets.current_value_usd IS 'Value with exercised options; never sum it.';
COMMENT ON COLUMN foia_targets.potential_value_usd IS 'Ceiling with all options; never sum it.';
COMMENT ON COLUMN foia_targets.first_action_date IS 'Day of the first known action.';
COMMENT ON COLUMN foia_targets.last_action_date IS 'Day of the latest known action.';
COMMENT ON COLUMN foia_targets.current_end_date IS 'Last day of performance with exercised options.';
COMMENT ON COLUMN foia_targets.reason IS 'Why it is on the list.';
COMMENT ON COLUMN foia_targets.quote IS 'The name by which the reseller was known.';
COMMENT ON COLUMN foia_targets.link IS 'Where the award can be checked.';
COMMENT ON COLUMN foia_targets.award_key IS 'The award: see award.';
COMMENT ON COLUMN foia_targets.vendor_id IS 'The reseller: see vendor.';
COMMENT ON COLUMN foia_targets.file_id IS 'File of the record that shows the quote: see source_file.';
COMMENT ON COLUMN foia_targets.locator IS 'Where in that file.';

CREATE VIEW ending_soon AS
WITH today AS (
  SELECT max(r.data_as_of_date) AS today
  FROM release r
  WHERE NOT EXISTS (SELECT 1 FROM release n WHERE n.previous_release_id = r.release_id)
), ending AS (
  SELECT
    d.*,
    CASE WHEN d.is_vehicle THEN coalesce(d.ordering_end_date, d.current_end_date) ELSE d.current_end_date END AS end_date
  FROM disclosure_list d
  WHERE d.subaward_id IS NULL
)
SELECT
  e.end_date,
  date_diff('day', t.today, e.end_date) AS days_left,
  e.potential_end_date > e.end_date AS has_options_left,
  e.company_name,
  e.relation,
  e.vendor_name,
  e.awarding_agency_name,
  e.funding_agency_name,
  e.piid,
  e.description,
  e.potential_end_date,
  e.obligated_usd,
  e.counted_usd,
  e.current_value_usd,
  e.potential_value_usd,
  e.link,
  e.is_vehicle,
  e.is_primary,
  e.award_key,
  e.company_id,
  e.vendor_id
FROM ending e
CROSS JOIN today t
WHERE e.end_date BETWEEN t.today AND t.today + INTERVAL 90 DAY
ORDER BY e.end_date, e.award_key, e.company_name;
COMMENT ON VIEW ending_soon IS 'Linked awards that end within 90 days of the day of the data, unless extended since; subawards state no end.';
COMMENT ON COLUMN ending_soon.end_date IS 'Last day of performance with exercised options; of a vehicle, the last day for orders where stated.';
COMMENT ON COLUMN ending_soon.days_left IS 'Days from the day of the data (release.data_as_of_date) to end_date.';
COMMENT ON COLUMN ending_soon.has_options_left IS 'Whether options could carry it beyond end_date; empty: not stated.';
COMMENT ON COLUMN ending_soon.company_name IS 'The company.';
COMMENT ON COLUMN ending_soon.relation IS 'How it is linked: see disclosure.';
COMMENT ON COLUMN ending_soon.vendor_name IS 'The recipient, as printed.';
COMMENT ON COLUMN ending_soon.awarding_agency_name IS 'Agency that awards; its code where no name is known.';
COMMENT ON COLUMN ending_soon.funding_agency_name IS 'Agency that pays; its code where no name is known.';
COMMENT ON COLUMN ending_soon.piid IS 'Procurement instrument identifier.';
COMMENT ON COLUMN ending_soon.description IS 'What is bought, in the record''s own words.';
COMMENT ON COLUMN ending_soon.potential_end_date IS 'Last day of performance with all options.';
COMMENT ON COLUMN ending_soon.obligated_usd IS 'Sum of the award''s actions on the days the link covers. Do not add: see counted_usd.';
COMMENT ON COLUMN ending_soon.counted_usd IS 'The part of it that is counted under this company and no other. May be added over any rows.';
COMMENT ON COLUMN ending_soon.current_value_usd IS 'Value with exercised options; never sum it.';
COMMENT ON COLUMN ending_soon.potential_value_usd IS 'Ceiling with all options; never sum it.';
COMMENT ON COLUMN ending_soon.link IS 'Where the award can be checked.';
COMMENT ON COLUMN ending_soon.is_vehicle IS 'Whether it is a vehicle under which orders are placed.';
COMMENT ON COLUMN ending_soon.is_primary IS 'True for one linked row of each award.';
COMMENT ON COLUMN ending_soon.award_key IS 'The award: see award.';
COMMENT ON COLUMN ending_soon.company_id IS 'The company: see company.';
COMMENT ON COLUMN ending_soon.vendor_id IS 'The recipient: see vendor.';

CREATE VIEW latest_changes AS
WITH this AS (
  SELECT r.release_id, p.data_as_of_date AS last_seen_date
  FROM release r
  LEFT JOIN release p ON p.release_id = r.previous_release_id
  WHERE NOT EXISTS (SELECT 1 FROM release n WHERE n.previous_release_id = r.release_id)
), named AS (
  SELECT
    h.*,
    CASE WHEN h.change = 'removed' THEN t.last_seen_date END AS last_seen_date,
    split_part(h.subject_key, '|', 1) AS award_key,
    CASE WHEN h.subject_table = 'disclosure' THEN nullif(split_part(h.subject_key, '|', 2), '') END AS subaward_id,
    CASE WHEN h.subject_table = 'disclosure' THEN nullif(split_part(h.subject_key, '|', 3), '') END AS company_id,
    CASE WHEN h.subject_table = 'disclosure' THEN split_part(h.subject_key, '|', 4) END AS relation
  FROM change h
  JOIN this t ON t.release_id = h.release_id
)
SELECT
  n.change,
  n.subject_table,
  c.name AS company_name,
  n.relation,
  coalesce(d.vendor_name, a.vendor_name) AS vendor_name,
  coalesce(a.piid, split_part(n.award_key, '_', 3)) AS piid,
  n.field,
  n.old_value,
  n.new_value,
  n.last_seen_date,
  a.description,
  a.obligated_usd,
  'https://www.usaspending.gov/award/' || n.award_key || '/' AS link,
  n.award_key,
  n.subaward_id,
  n.company_id,
  n.release_id
FROM named n
LEFT JOIN award a ON a.award_key = n.award_key
LEFT JOIN company c ON c.company_id = n.company_id
LEFT JOIN disclosure d
  ON n.subject_table = 'disclosure'
  AND d.award_key = n.award_key
  AND d.subaward_id IS NOT DISTINCT FROM n.subaward_id
  AND d.company_id IS NOT DISTINCT FROM n.company_id
  AND d.relation = n.relation
WHERE n.subject_table <> 'disclosure' OR n.change = 'removed' OR n.field = 'state' OR d.state = 'linked'
ORDER BY n.change, n.subject_table, n.award_key, n.subaward_id, c.name, n.relation, n.field;
COMMENT ON VIEW latest_changes IS 'What this release changed against the one before, award by award and link by link; empty in a first release, where nothing can be compared.';
COMMENT ON COLUMN latest_changes.change IS 'added, changed, removed or reappeared.';
COMMENT ON COLUMN latest_changes.subject_table IS 'What changed: award, or disclosure (the link of an award to a company).';
COMMENT ON COLUMN latest_changes.company_name IS 'The company of the link; empty for awards.';
COMMENT ON COLUMN latest_changes.relation IS 'The relation of the link; empty for awards.';
COMMENT ON COLUMN latest_changes.vendor_name IS 'The vendor as printed; empty where the row is gone.';
COMMENT ON COLUMN latest_changes.piid IS 'Procurement instrument identifier of the award.';
COMMENT ON COLUMN latest_changes.field IS 'The column that changed; empty for added, removed and reappeared.';
COMMENT ON COLUMN latest_changes.old_value IS 'Its value in the release before; empty: not stated.';
COMMENT ON COLUMN latest_changes.new_value IS 'Its value in this release; empty: not stated.';
COMMENT ON COLUMN latest_changes.last_seen_date IS 'For what was removed: the day of the data of the last release that had it.';
COMMENT ON COLUMN latest_changes.description IS 'What is bought, in the record''s own words.';
COMMENT ON COLUMN latest_changes.obligated_usd IS 'Sum of the award''s actions now. An award may have several rows here: do not add.';
COMMENT ON COLUMN latest_changes.link IS 'Where the award can be checked.';
COMMENT ON COLUMN latest_changes.award_key IS 'The award.';
COMMENT ON COLUMN latest_changes.subaward_id IS 'The subaward; empty for awards.';
COMMENT ON COLUMN latest_changes.company_id IS 'The company; empty for awards.';
COMMENT ON COLUMN latest_changes.release_id IS 'This release.';
