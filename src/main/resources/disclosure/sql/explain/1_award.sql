-- Award
SELECT a.award_key, a.piid, CASE WHEN a.is_vehicle THEN 'vehicle' ELSE 'order or contract' END AS kind,
  a.award_type_code, a.parent_award_key AS vehicle_key,
  a.vendor_name AS recipient, a.vendor_id AS recipient_id,
  a.awarding_agency_code || coalesce(' ' || awarding.agency_name, '') AS awarded_by,
  a.funding_agency_code || coalesce(' ' || funding.agency_name, '') AS paid_by,
  a.description, a.latest_description,
  a.first_action_date, a.last_action_date, a.start_date, a.current_end_date, a.potential_end_date, a.ordering_end_date,
  a.action_count, a.obligated_usd, a.obligated_published_usd, a.current_value_usd, a.potential_value_usd, a.outlayed_published_usd,
  a.competed_code || coalesce(' ' || competed.name, '') AS competed,
  'https://www.usaspending.gov/award/' || a.award_key || '/' AS link,
  f.source, coalesce(f.entry, f.file_name) AS file, a.locator, f.sha256
FROM award a
LEFT JOIN agency awarding ON awarding.agency_code = a.awarding_agency_code
LEFT JOIN agency funding ON funding.agency_code = a.funding_agency_code
LEFT JOIN code competed ON competed.kind = 'competed' AND competed.code = a.competed_code
LEFT JOIN source_file f USING (file_id)
WHERE a.award_key = $1
