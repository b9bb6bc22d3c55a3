-- What publishers gave notice of. Nothing here is money that was obligated.

CREATE TABLE notice (
  notice_key VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  notice_id VARCHAR,
  notice_date DATE,
  award_date DATE,
  expected_completion VARCHAR,
  title VARCHAR,
  awarding_department_code VARCHAR,
  awarding_agency_code VARCHAR,
  office_name VARCHAR,
  vendor_id VARCHAR,
  vendor_name VARCHAR,
  vendor_city VARCHAR,
  vendor_place VARCHAR,
  piid VARCHAR,
  parent_piid VARCHAR,
  order_number VARCHAR,
  modification_number VARCHAR,
  solicitation_id VARCHAR,
  award_key VARCHAR,
  announced_usd DECIMAL(18,2),
  shared_usd DECIMAL(18,2),
  psc_code VARCHAR,
  naics_code VARCHAR,
  set_aside_code VARCHAR,
  description VARCHAR,
  url VARCHAR,
  file_id VARCHAR NOT NULL,
  locator VARCHAR NOT NULL
);
COMMENT ON TABLE notice IS 'One row a vendor of a notice, and a notice without vendor: solicitations, justifications, awards that were announced or listed. No transactions: never add these amounts to obligations. Key: notice_key.';
COMMENT ON COLUMN notice.notice_key IS 'Our name of the row: file_id, locator, and the vendor''s place in the notice.';
COMMENT ON COLUMN notice.kind IS 'What it is about: award, order, modification, added_vendor, correction; offer (a vendor lists a product under its schedule); or solicitation, presolicitation, sources_sought, justification, sale, special_notice.';
COMMENT ON COLUMN notice.notice_id IS 'The publisher''s own name of the notice.';
COMMENT ON COLUMN notice.notice_date IS 'Day it was published.';
COMMENT ON COLUMN notice.award_date IS 'Day of the award, where the notice tells it.';
COMMENT ON COLUMN notice.expected_completion IS 'When the work is expected to be done, as far as an announcement prints it: a day, as in 2026-09-30, or a month, 2017-11. Without options that may be exercised; NULL where several are told.';
COMMENT ON COLUMN notice.title IS 'Title of the notice; the component an announcement stands under.';
COMMENT ON COLUMN notice.awarding_department_code IS 'Department that gives notice, as in 097 for Defense.';
COMMENT ON COLUMN notice.awarding_agency_code IS 'Agency that gives notice, as in 7012 for ICE (see agency).';
COMMENT ON COLUMN notice.office_name IS 'Contracting office or activity as printed.';
COMMENT ON COLUMN notice.vendor_id IS 'The awardee: UEI, else DUNS, else the frozen name key; in vendor where the ledger knows it too.';
COMMENT ON COLUMN notice.vendor_name IS 'Name of the awardee as printed.';
COMMENT ON COLUMN notice.vendor_city IS 'City of the awardee as printed.';
COMMENT ON COLUMN notice.vendor_place IS 'State or country of the awardee as printed.';
COMMENT ON COLUMN notice.piid IS 'Contract number as printed; of an order without a number of its own, its contract.';
COMMENT ON COLUMN notice.parent_piid IS 'Contract an order is placed under, as printed.';
COMMENT ON COLUMN notice.order_number IS 'Number of an order within its contract, as in 0008.';
COMMENT ON COLUMN notice.modification_number IS 'Number of the modification.';
COMMENT ON COLUMN notice.solicitation_id IS 'Number of the solicitation.';
COMMENT ON COLUMN notice.award_key IS 'The award of the ledger with that number, where exactly one has it: see award.';
COMMENT ON COLUMN notice.announced_usd IS 'What is announced for this vendor alone; a ceiling, a value or an estimate as the words say, not an obligation. Never sum it.';
COMMENT ON COLUMN notice.shared_usd IS 'What is announced for all vendors of the notice together, repeated on each of its rows. Never sum it.';
COMMENT ON COLUMN notice.psc_code IS 'Product or service code (see code, kind psc).';
COMMENT ON COLUMN notice.naics_code IS 'Industry code (see code, kind naics).';
COMMENT ON COLUMN notice.set_aside_code IS 'For whom it is set aside (see code, kind set_aside); of a defense announcement the mark its footnotes explain: * is a small business.';
COMMENT ON COLUMN notice.description IS 'The words of the notice.';
COMMENT ON COLUMN notice.url IS 'Where the notice itself stands.';
COMMENT ON COLUMN notice.file_id IS 'The file it stands in: see source_file.';
COMMENT ON COLUMN notice.locator IS 'Where in that file.';

CREATE TABLE notice_company (
  notice_key VARCHAR NOT NULL,
  company_id VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  tier VARCHAR NOT NULL,
  confidence DECIMAL(3,2) NOT NULL,
  state VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  quote VARCHAR
);
COMMENT ON TABLE notice_company IS 'Which company the vendor of a notice is, by the rules that link vendors of awards. Key: notice_key, company_id.';
COMMENT ON COLUMN notice_company.notice_key IS 'The row of notice.';
COMMENT ON COLUMN notice_company.company_id IS 'The company: see company.';
COMMENT ON COLUMN notice_company.relation IS 'direct or subsidiary, as in disclosure.';
COMMENT ON COLUMN notice_company.tier IS 'Strength of the evidence, as in disclosure.';
COMMENT ON COLUMN notice_company.confidence IS 'The rule''s confidence, 0 to 1.';
COMMENT ON COLUMN notice_company.state IS 'linked, review or rejected, as in disclosure.';
COMMENT ON COLUMN notice_company.reason IS 'Why, in a sentence.';
COMMENT ON COLUMN notice_company.quote IS 'The words the rule rests on.';
