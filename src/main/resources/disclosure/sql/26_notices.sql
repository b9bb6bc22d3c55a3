-- Takes in: shard_notice, vendor_statement. Gives: notice_statement, notice.

CREATE TEMP TABLE notice_statement AS
SELECT
  s.*,
  p.file_id,
  p.unit || (p.first_number + s.number) AS locator,
  v.vendor_id,
  v.vendor_name,
  v.city AS vendor_city
FROM shard_notice s
JOIN slice_place p USING (slice)
LEFT JOIN vendor_statement v ON v.vendor_ref = s.vendor_ref;

INSERT INTO notice BY NAME
SELECT
  file_id || ' ' || locator || ' ' || place AS notice_key,
  kind,
  notice_id,
  notice_date,
  award_date,
  expected_completion,
  title,
  awarding_department_code,
  awarding_agency_code,
  office_name,
  vendor_id,
  vendor_name,
  vendor_city,
  vendor_place,
  piid,
  parent_piid,
  order_number,
  modification_number,
  solicitation_id,
  announced_usd,
  shared_usd,
  psc_code,
  naics_code,
  set_aside_code,
  description,
  url,
  file_id,
  locator
FROM notice_statement;
