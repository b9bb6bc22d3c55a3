-- Who sells what of whom, and what they sell of unknown owners.

CREATE VIEW reseller_summary AS
WITH sold AS (
  SELECT
    vendor_id, vendor_name, company_id, company, relation, obligated_usd, counted_usd, named_usd,
    last_action_date
  FROM disclosure_list
  WHERE relation IN ('reseller', 'vehicle')
  UNION ALL
  SELECT
    d.vendor_id, d.vendor_name, NULL, NULL, d.relation, a.obligated_usd, a.obligated_usd,
    NULL, a.last_action_date
  FROM disclosure d
  JOIN award a ON a.award_key = d.award_key
  WHERE d.state = 'linked' AND d.relation = 'unresolved'
)
SELECT
  coalesce(v.name, s.vendor_name) AS vendor_name,
  v.kind AS vendor_kind,
  s.company,
  count(*) AS award_count,
  count(*) FILTER (WHERE s.relation = 'reseller') AS named_count,
  count(*) FILTER (WHERE s.relation = 'vehicle') AS inferred_count,
  count(*) FILTER (WHERE s.obligated_usd IS NULL) AS unknown_count,
  sum(s.obligated_usd)::DECIMAL(18,2) AS obligated_usd,
  sum(s.counted_usd)::DECIMAL(18,2) AS counted_usd,
  sum(s.named_usd)::DECIMAL(18,2) AS named_usd,
  max(s.last_action_date) AS last_action_date,
  s.vendor_id,
  s.company_id
FROM sold s
LEFT JOIN vendor v ON v.vendor_id = s.vendor_id
GROUP BY coalesce(v.name, s.vendor_name), v.kind, s.vendor_id, s.company_id, s.company;
COMMENT ON VIEW reseller_summary IS 'Who sells whose products to the agencies, and what known resellers sell of unknown owners. Over rows add counted_usd, never obligated_usd. A seller whose records print several numbers or none has several rows.';
COMMENT ON COLUMN reseller_summary.vendor_name IS 'The seller, by its latest name.';
COMMENT ON COLUMN reseller_summary.vendor_kind IS 'reseller or integrator where data/reference lists it as such; else empty.';
COMMENT ON COLUMN reseller_summary.company IS 'The company whose products it sells; empty: technology was bought and no record says whose (see foia_targets).';
COMMENT ON COLUMN reseller_summary.award_count IS 'Awards.';
COMMENT ON COLUMN reseller_summary.named_count IS 'Those whose own words name the product.';
COMMENT ON COLUMN reseller_summary.inferred_count IS 'Those where it is inferred from the vehicle.';
COMMENT ON COLUMN reseller_summary.unknown_count IS 'Those whose obligations are not known here: the money lacks them.';
COMMENT ON COLUMN reseller_summary.obligated_usd IS 'Sum of the actions of these awards. Empty: not known. An award that names two companies is in two rows.';
COMMENT ON COLUMN reseller_summary.counted_usd IS 'The part of obligated_usd that is counted under this company and no other. May be added over any rows.';
COMMENT ON COLUMN reseller_summary.named_usd IS 'Of obligated_usd what the actions come to whose own words name the company''s product; the rest of these awards may be about other things. Empty where no action says it.';
COMMENT ON COLUMN reseller_summary.last_action_date IS 'Day of the latest known action.';
COMMENT ON COLUMN reseller_summary.vendor_id IS 'The seller: see vendor.';
COMMENT ON COLUMN reseller_summary.company_id IS 'The company: see company.';

CREATE VIEW foia_targets AS
SELECT
  row_number() OVER (
    ORDER BY coalesce(a.obligated_usd, a.obligated_published_usd) DESC NULLS LAST, a.award_key
  ) AS place,
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
ORDER BY place;
COMMENT ON VIEW foia_targets IS 'Awards of known resellers where technology was bought and no record says whose: what to ask the agency for, most money first.';
COMMENT ON COLUMN foia_targets.place IS 'Place by money: obligated_usd, else obligated_published_usd; awards of unknown money come last.';
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
