-- What the government published about its contracts, merged by key.
-- Texts of the two large tables say how they are compressed: dictionary where values recur, fsst
-- where nearly each is another. The engine would try every way on every block, a sixth of the loading.

CREATE TABLE action (
  transaction_key VARCHAR NOT NULL USING COMPRESSION fsst,
  award_key VARCHAR NOT NULL USING COMPRESSION fsst,
  piid VARCHAR NOT NULL USING COMPRESSION fsst,
  parent_piid VARCHAR,
  parent_agency_code VARCHAR USING COMPRESSION dictionary,
  modification_number VARCHAR USING COMPRESSION dictionary,
  transaction_number VARCHAR USING COMPRESSION dictionary,
  action_date DATE,
  fiscal_year INTEGER,
  action_type_code VARCHAR USING COMPRESSION dictionary,
  award_type_code VARCHAR USING COMPRESSION dictionary,
  obligated_usd DECIMAL(18,2),
  exercised_options_usd DECIMAL(18,2),
  all_options_usd DECIMAL(18,2),
  current_value_usd DECIMAL(18,2),
  potential_value_usd DECIMAL(18,2),
  obligated_published_usd DECIMAL(18,2),
  outlayed_published_usd DECIMAL(18,2),
  start_date DATE,
  current_end_date DATE,
  potential_end_date DATE,
  ordering_end_date DATE,
  awarding_department_code VARCHAR USING COMPRESSION dictionary,
  awarding_agency_code VARCHAR USING COMPRESSION dictionary,
  awarding_office_code VARCHAR USING COMPRESSION dictionary,
  funding_department_code VARCHAR USING COMPRESSION dictionary,
  funding_agency_code VARCHAR USING COMPRESSION dictionary,
  funding_office_code VARCHAR USING COMPRESSION dictionary,
  vendor_id VARCHAR USING COMPRESSION dictionary,
  vendor_name VARCHAR USING COMPRESSION dictionary,
  vendor_parent_uei VARCHAR USING COMPRESSION dictionary,
  vendor_parent_name VARCHAR USING COMPRESSION dictionary,
  description VARCHAR USING COMPRESSION fsst,
  base_description VARCHAR USING COMPRESSION fsst,
  psc_code VARCHAR USING COMPRESSION dictionary,
  psc_name VARCHAR USING COMPRESSION dictionary,
  naics_code VARCHAR USING COMPRESSION dictionary,
  naics_name VARCHAR USING COMPRESSION dictionary,
  pricing_code VARCHAR USING COMPRESSION dictionary,
  competed_code VARCHAR USING COMPRESSION dictionary,
  not_competed_reason_code VARCHAR USING COMPRESSION dictionary,
  set_aside_code VARCHAR USING COMPRESSION dictionary,
  solicitation_id VARCHAR,
  context BOOLEAN NOT NULL,
  last_modified_at TIMESTAMP,
  file_id VARCHAR NOT NULL USING COMPRESSION dictionary,
  locator VARCHAR NOT NULL USING COMPRESSION fsst
);
COMMENT ON TABLE action IS 'One row a contract action: a first award, an order or a modification. The only table whose obligations may be added up. Key: transaction_key.';
COMMENT ON COLUMN action.transaction_key IS 'The published transaction key; one of ours beginning with ~ where the source publishes none (flag KEY_SYNTHETIC).';
COMMENT ON COLUMN action.award_key IS 'The award it belongs to: see award.';
COMMENT ON COLUMN action.piid IS 'Procurement instrument identifier, the number printed on the contract; alone it is not a key.';
COMMENT ON COLUMN action.parent_piid IS 'PIID of the vehicle it hangs under.';
COMMENT ON COLUMN action.parent_agency_code IS 'Agency that awarded that vehicle, as in 4730 for GSA.';
COMMENT ON COLUMN action.modification_number IS 'Number of the modification; 0 or empty on the first action.';
COMMENT ON COLUMN action.transaction_number IS 'Number that tells apart several transactions of one modification.';
COMMENT ON COLUMN action.action_date IS 'Day the action was signed.';
COMMENT ON COLUMN action.fiscal_year IS 'Federal fiscal year of that day; it begins on 1 October.';
COMMENT ON COLUMN action.action_type_code IS 'Reason for the modification, A to Y (see code, kind action_type); empty on first actions.';
COMMENT ON COLUMN action.award_type_code IS 'Type of the award as this record states it: A to D, or IDV_A to IDV_E for vehicles (see code, kind award_type).';
COMMENT ON COLUMN action.obligated_usd IS 'Money this action promises, or takes back where negative. May be summed.';
COMMENT ON COLUMN action.exercised_options_usd IS 'Change of the value with exercised options; may be summed within one award only.';
COMMENT ON COLUMN action.all_options_usd IS 'Change of the ceiling; may be summed within one award only.';
COMMENT ON COLUMN action.current_value_usd IS 'The award''s value as of this action; never sum it.';
COMMENT ON COLUMN action.potential_value_usd IS 'The award''s ceiling as of this action; never sum it.';
COMMENT ON COLUMN action.obligated_published_usd IS 'Published running total of the award; never sum it.';
COMMENT ON COLUMN action.outlayed_published_usd IS 'Published payments on the whole award; never sum it. Empty is not zero.';
COMMENT ON COLUMN action.start_date IS 'First day of performance as of this action.';
COMMENT ON COLUMN action.current_end_date IS 'Last day of performance with exercised options, as of this action.';
COMMENT ON COLUMN action.potential_end_date IS 'Last day of performance with all options, as of this action.';
COMMENT ON COLUMN action.ordering_end_date IS 'Last day on which orders may be placed; vehicles only.';
COMMENT ON COLUMN action.awarding_department_code IS 'Department that awards, as in 070 (see code, kind department).';
COMMENT ON COLUMN action.awarding_agency_code IS 'Agency that awards, as in 7012 for ICE (see agency).';
COMMENT ON COLUMN action.awarding_office_code IS 'Contracting office that awards (see code, kind office).';
COMMENT ON COLUMN action.funding_department_code IS 'Department that pays.';
COMMENT ON COLUMN action.funding_agency_code IS 'Agency that pays.';
COMMENT ON COLUMN action.funding_office_code IS 'Office that pays.';
COMMENT ON COLUMN action.vendor_id IS 'The recipient: see vendor. Empty where the record names none.';
COMMENT ON COLUMN action.vendor_name IS 'Name of the recipient as printed on this record.';
COMMENT ON COLUMN action.vendor_parent_uei IS 'UEI of the registered parent as printed on this record: published parents contradict each other and prove nothing alone.';
COMMENT ON COLUMN action.vendor_parent_name IS 'Name of the registered parent as printed on this record.';
COMMENT ON COLUMN action.description IS 'The record''s own words about what is bought.';
COMMENT ON COLUMN action.base_description IS 'Words of the award''s first action, where this record repeats them and they are not its own.';
COMMENT ON COLUMN action.psc_code IS 'Product or service code (see code, kind psc).';
COMMENT ON COLUMN action.psc_name IS 'Product or service by name, where the record states no code.';
COMMENT ON COLUMN action.naics_code IS 'Industry code (see code, kind naics).';
COMMENT ON COLUMN action.naics_name IS 'Industry by name, where the record states no code.';
COMMENT ON COLUMN action.pricing_code IS 'Kind of price: fixed, time and materials … (see code, kind pricing).';
COMMENT ON COLUMN action.competed_code IS 'Extent competed; B, C, G and NDO mean not competed (see code, kind competed).';
COMMENT ON COLUMN action.not_competed_reason_code IS 'Why it was not competed (see code, kind not_competed_reason).';
COMMENT ON COLUMN action.set_aside_code IS 'For whom it was set aside (see code, kind set_aside).';
COMMENT ON COLUMN action.solicitation_id IS 'Number of the solicitation.';
COMMENT ON COLUMN action.context IS 'True for actions of a vehicle of another agency, kept only because an order of the dataset hangs under it: leave them out of totals.';
COMMENT ON COLUMN action.last_modified_at IS 'When the publisher last changed the record.';
COMMENT ON COLUMN action.file_id IS 'File of the leading record: see source_file. Gaps may be filled from other records of the same key.';
COMMENT ON COLUMN action.locator IS 'Where in that file, as in row=17 (the header is row 1).';

-- Numbers of modifications are texts of up to 25 characters: 0, P00001; with some agencies 9, then 10.
-- Date, modification, transaction number and key: no tie is left to chance.
CREATE MACRO moment(action_date, modification_number, transaction_number, transaction_key) AS
  create_sort_key(
    action_date, 'ASC NULLS FIRST', lpad(modification_number, 25, '0'), 'ASC NULLS FIRST',
    lpad(transaction_number, 25, '0'), 'ASC NULLS FIRST', transaction_key, 'ASC NULLS FIRST'
  );
COMMENT ON MACRO moment IS 'The place of an action in the history of its award, to order by.';

CREATE TABLE award (
  award_key VARCHAR NOT NULL USING COMPRESSION fsst,
  is_vehicle BOOLEAN NOT NULL,
  piid VARCHAR NOT NULL USING COMPRESSION fsst,
  parent_award_key VARCHAR USING COMPRESSION fsst,
  parent_piid VARCHAR,
  award_type_code VARCHAR USING COMPRESSION dictionary,
  obligated_usd DECIMAL(18,2),
  obligated_published_usd DECIMAL(18,2),
  current_value_usd DECIMAL(18,2),
  potential_value_usd DECIMAL(18,2),
  outlayed_published_usd DECIMAL(18,2),
  has_actions BOOLEAN NOT NULL,
  action_count BIGINT NOT NULL,
  first_action_date DATE,
  last_action_date DATE,
  start_date DATE,
  current_end_date DATE,
  potential_end_date DATE,
  ordering_end_date DATE,
  awarding_department_code VARCHAR USING COMPRESSION dictionary,
  awarding_agency_code VARCHAR USING COMPRESSION dictionary,
  awarding_office_code VARCHAR USING COMPRESSION dictionary,
  funding_department_code VARCHAR USING COMPRESSION dictionary,
  funding_agency_code VARCHAR USING COMPRESSION dictionary,
  funding_office_code VARCHAR USING COMPRESSION dictionary,
  vendor_id VARCHAR USING COMPRESSION dictionary,
  vendor_name VARCHAR USING COMPRESSION dictionary,
  description VARCHAR USING COMPRESSION fsst,
  latest_description VARCHAR USING COMPRESSION fsst,
  psc_code VARCHAR USING COMPRESSION dictionary,
  psc_name VARCHAR USING COMPRESSION dictionary,
  naics_code VARCHAR USING COMPRESSION dictionary,
  naics_name VARCHAR USING COMPRESSION dictionary,
  pricing_code VARCHAR USING COMPRESSION dictionary,
  competed_code VARCHAR USING COMPRESSION dictionary,
  not_competed_reason_code VARCHAR USING COMPRESSION dictionary,
  set_aside_code VARCHAR USING COMPRESSION dictionary,
  solicitation_id VARCHAR,
  context BOOLEAN NOT NULL,
  last_modified_at TIMESTAMP,
  file_id VARCHAR NOT NULL USING COMPRESSION dictionary,
  locator VARCHAR NOT NULL USING COMPRESSION fsst
);
COMMENT ON TABLE award IS 'One row an award: orders and contracts, and the vehicles they hang under. Facts are those of the latest action. Key: award_key.';
COMMENT ON COLUMN award.award_key IS 'The published award key: CONT_AWD_… for an order or contract, CONT_IDV_… for a vehicle. It opens usaspending.gov/award/<key>.';
COMMENT ON COLUMN award.is_vehicle IS 'Whether it is a vehicle under which orders are placed (IDV, BPA, schedule). Never add a vehicle''s ceiling to its orders''.';
COMMENT ON COLUMN award.piid IS 'Procurement instrument identifier, the number printed on the contract; alone it is not a key.';
COMMENT ON COLUMN award.parent_award_key IS 'Key of the vehicle it hangs under; that vehicle has a row here only if a file described it.';
COMMENT ON COLUMN award.parent_piid IS 'PIID of that vehicle.';
COMMENT ON COLUMN award.award_type_code IS 'A BPA call, B purchase order, C delivery order, D definitive contract; IDV_A GWAC, IDV_B IDC, IDV_C schedule, IDV_D BOA, IDV_E BPA.';
COMMENT ON COLUMN award.obligated_usd IS 'Sum of its actions in this dataset; empty where only a summary is known (has_actions). May be summed over awards.';
COMMENT ON COLUMN award.obligated_published_usd IS 'Total the publisher prints; a flag OBLIGATION_DIFFERS says where it is not our sum.';
COMMENT ON COLUMN award.current_value_usd IS 'Value with exercised options as of the latest action that states it; never sum it.';
COMMENT ON COLUMN award.potential_value_usd IS 'Ceiling with all options as of the latest action that states it; never sum it: orders share the ceiling of their vehicle.';
COMMENT ON COLUMN award.outlayed_published_usd IS 'Payments the publisher prints. Empty is not zero.';
COMMENT ON COLUMN award.has_actions IS 'False where no action is known, only a summary.';
COMMENT ON COLUMN award.action_count IS 'Number of its actions in this dataset.';
COMMENT ON COLUMN award.first_action_date IS 'Day of its first known action.';
COMMENT ON COLUMN award.last_action_date IS 'Day of its latest known action.';
COMMENT ON COLUMN award.start_date IS 'First day of performance.';
COMMENT ON COLUMN award.current_end_date IS 'Last day of performance with exercised options.';
COMMENT ON COLUMN award.potential_end_date IS 'Last day of performance with all options.';
COMMENT ON COLUMN award.ordering_end_date IS 'Last day on which orders may be placed; vehicles only.';
COMMENT ON COLUMN award.awarding_department_code IS 'Department that awards, as in 070 (see code, kind department).';
COMMENT ON COLUMN award.awarding_agency_code IS 'Agency that awards, as in 7012 for ICE (see agency).';
COMMENT ON COLUMN award.awarding_office_code IS 'Contracting office that awards (see code, kind office).';
COMMENT ON COLUMN award.funding_department_code IS 'Department that pays.';
COMMENT ON COLUMN award.funding_agency_code IS 'Agency that pays.';
COMMENT ON COLUMN award.funding_office_code IS 'Office that pays.';
COMMENT ON COLUMN award.vendor_id IS 'The recipient: see vendor. Empty where no record names one.';
COMMENT ON COLUMN award.vendor_name IS 'Name of the recipient as printed on the latest action.';
COMMENT ON COLUMN award.description IS 'What is bought, in the words of the award''s first action.';
COMMENT ON COLUMN award.latest_description IS 'The words of its latest action.';
COMMENT ON COLUMN award.psc_code IS 'Product or service code (see code, kind psc).';
COMMENT ON COLUMN award.psc_name IS 'Product or service by name, where no code is stated.';
COMMENT ON COLUMN award.naics_code IS 'Industry code (see code, kind naics).';
COMMENT ON COLUMN award.naics_name IS 'Industry by name, where no code is stated.';
COMMENT ON COLUMN award.pricing_code IS 'Kind of price: fixed, time and materials … (see code, kind pricing).';
COMMENT ON COLUMN award.competed_code IS 'Extent competed; B, C, G and NDO mean not competed (see code, kind competed).';
COMMENT ON COLUMN award.not_competed_reason_code IS 'Why it was not competed (see code, kind not_competed_reason).';
COMMENT ON COLUMN award.set_aside_code IS 'For whom it was set aside (see code, kind set_aside).';
COMMENT ON COLUMN award.solicitation_id IS 'Number of the solicitation.';
COMMENT ON COLUMN award.context IS 'True for a vehicle of another agency, kept only because an order of the dataset hangs under it: leave it out of totals.';
COMMENT ON COLUMN award.last_modified_at IS 'When the publisher last changed any of its records.';
COMMENT ON COLUMN award.file_id IS 'File of its latest action, or of its summary where no action is known: see source_file.';
COMMENT ON COLUMN award.locator IS 'Where in that file.';

CREATE TABLE subaward (
  subaward_id VARCHAR NOT NULL,
  duplicate_of VARCHAR,
  prime_award_key VARCHAR NOT NULL,
  prime_piid VARCHAR NOT NULL,
  prime_vendor_id VARCHAR,
  prime_vendor_name VARCHAR,
  prime_published_usd DECIMAL(18,2),
  vendor_id VARCHAR,
  vendor_name VARCHAR,
  vendor_parent_uei VARCHAR,
  vendor_parent_name VARCHAR,
  subaward_number VARCHAR,
  report_id VARCHAR,
  subaward_usd DECIMAL(18,2),
  action_date DATE,
  fiscal_year INTEGER,
  awarding_agency_code VARCHAR,
  funding_agency_code VARCHAR,
  description VARCHAR,
  naics_code VARCHAR,
  last_modified_at TIMESTAMP,
  file_id VARCHAR NOT NULL,
  locator VARCHAR NOT NULL
);
COMMENT ON TABLE subaward IS 'Subcontracts as prime contractors reported them. Dirty: leave out rows with duplicate_of, and see the flags SUB_EXCEEDS_PRIME and SELF_SUB. Key: subaward_id.';
COMMENT ON COLUMN subaward.subaward_id IS 'Our id, made of prime, subcontractor, number, amount and date; repeats carry -2, -3 …';
COMMENT ON COLUMN subaward.duplicate_of IS 'subaward_id of the row this one repeats; empty on rows that count.';
COMMENT ON COLUMN subaward.prime_award_key IS 'The award it hangs under: see award; that award has a row there only if a file described it.';
COMMENT ON COLUMN subaward.prime_piid IS 'PIID of that award.';
COMMENT ON COLUMN subaward.prime_vendor_id IS 'The prime contractor: see vendor.';
COMMENT ON COLUMN subaward.prime_vendor_name IS 'Name of the prime contractor as printed on this record.';
COMMENT ON COLUMN subaward.prime_published_usd IS 'Amount of the prime award as printed on this record; never sum it.';
COMMENT ON COLUMN subaward.vendor_id IS 'The subcontractor: see vendor.';
COMMENT ON COLUMN subaward.vendor_name IS 'Name of the subcontractor as printed on this record.';
COMMENT ON COLUMN subaward.vendor_parent_uei IS 'UEI of the subcontractor''s registered parent as printed on this record.';
COMMENT ON COLUMN subaward.vendor_parent_name IS 'Name of the subcontractor''s registered parent as printed on this record.';
COMMENT ON COLUMN subaward.subaward_number IS 'The prime''s own number of the subcontract.';
COMMENT ON COLUMN subaward.report_id IS 'Report it stands in (FSRS to March 2025, SAM.gov after).';
COMMENT ON COLUMN subaward.subaward_usd IS 'Amount of the subcontract; part of the prime''s money, never to be added to it.';
COMMENT ON COLUMN subaward.action_date IS 'Day of the subcontract.';
COMMENT ON COLUMN subaward.fiscal_year IS 'Federal fiscal year of that day.';
COMMENT ON COLUMN subaward.awarding_agency_code IS 'Agency that awarded the prime award.';
COMMENT ON COLUMN subaward.funding_agency_code IS 'Agency that pays the prime award.';
COMMENT ON COLUMN subaward.description IS 'The prime''s words about what is subcontracted.';
COMMENT ON COLUMN subaward.naics_code IS 'Industry code of the prime award (see code, kind naics).';
COMMENT ON COLUMN subaward.last_modified_at IS 'When the report was last changed.';
COMMENT ON COLUMN subaward.file_id IS 'The file it stands in: see source_file.';
COMMENT ON COLUMN subaward.locator IS 'Where in that file.';
