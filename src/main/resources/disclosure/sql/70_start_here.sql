-- The views to begin with; this one is the ground of those after it. Only links of state linked stand
-- in them: review is a list of its own, and what is unresolved has no company.
--
-- Money. obligated_usd is what awards obligate while the link to the company holds, whoever else they
-- name: within one company it may be added, over companies never. For that there is counted_usd, in which
-- each action is counted under one company: that of the primary link of its award or, on days which
-- that does not cover, the surest of the others. Times 0 keeps what is not known apart from what is
-- nothing. Values and ceilings are shown, never summed. A subaward is part of its prime's money.

CREATE VIEW disclosure_list AS
WITH link AS (
  SELECT d.*
  FROM disclosure d
  LEFT JOIN award a ON a.award_key = d.award_key
  WHERE d.state = 'linked'
    AND d.company_id IS NOT NULL
    AND (d.subaward_id IS NOT NULL OR NOT coalesce(a.context, false))
  QUALIFY 1 = row_number() OVER (
    PARTITION BY d.award_key, d.subaward_id, d.company_id
    ORDER BY d.is_primary DESC, d.confidence DESC, d.relation
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
  WHERE NOT x.context
    AND coalesce(x.action_date >= l.from_date, l.from_date IS NULL)
    AND coalesce(x.action_date <= l.to_date, l.to_date IS NULL)
), money AS (
  SELECT
    award_key,
    company_id,
    sum(obligated_usd)::DECIMAL(18,2) AS obligated_usd,
    sum(if(place = 1, obligated_usd, obligated_usd * 0))::DECIMAL(18,2) AS counted_usd
  FROM covered
  GROUP BY award_key, company_id
)
SELECT
  c.name AS company,
  l.relation,
  l.vendor_name,
  coalesce(awarding.agency_name, a.awarding_agency_code, s.awarding_agency_code)
    AS awarding_agency_name,
  coalesce(funding.agency_name, a.funding_agency_code, s.funding_agency_code)
    AS funding_agency_name,
  coalesce(a.piid, s.prime_piid) AS piid,
  l.award_key,
  CASE if(a.award_type_code LIKE 'IDV\_B\_%' ESCAPE '\', 'IDV_B', a.award_type_code)
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
  if(l.subaward_id IS NULL, a.description, s.description) AS description,
  if(l.subaward_id IS NULL, a.first_action_date, s.action_date) AS first_action_date,
  if(l.subaward_id IS NULL, a.last_action_date, s.action_date) AS last_action_date,
  if(l.subaward_id IS NULL, a.start_date, NULL) AS start_date,
  if(l.subaward_id IS NULL, a.current_end_date, NULL) AS current_end_date,
  if(l.subaward_id IS NULL, a.potential_end_date, NULL) AS potential_end_date,
  if(l.subaward_id IS NULL, a.ordering_end_date, NULL) AS ordering_end_date,
  m.obligated_usd,
  m.counted_usd,
  l.named_usd,
  if(l.subaward_id IS NULL, a.obligated_published_usd, NULL) AS obligated_published_usd,
  if(l.subaward_id IS NULL, a.current_value_usd, NULL) AS current_value_usd,
  if(l.subaward_id IS NULL, a.potential_value_usd, NULL) AS potential_value_usd,
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
COMMENT ON VIEW disclosure_list IS 'Start here: one wide row an award (or subaward) and company that are linked. An award of two companies has two rows: over companies add counted_usd, never obligated_usd.';
COMMENT ON COLUMN disclosure_list.company IS 'The company.';
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
COMMENT ON COLUMN disclosure_list.obligated_usd IS 'Sum of the award''s actions on the days the link covers, those of other agencies left out. Empty: not known; empty for subawards. May be added within one company.';
COMMENT ON COLUMN disclosure_list.counted_usd IS 'The part of obligated_usd that is counted under this company and no other; 0 where another is. May be added over any rows.';
COMMENT ON COLUMN disclosure_list.named_usd IS 'Of obligated_usd what the actions come to whose own words name the company''s product; the rest of the award may be about other things. Empty where relation is not reseller, and where no action says it.';
COMMENT ON COLUMN disclosure_list.obligated_published_usd IS 'Total of the whole award as the publisher prints it. Where it is not obligated_usd, most often actions are missing in our files.';
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
