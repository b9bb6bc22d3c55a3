-- Companies as data/reference knows them, and what links vendors and awards to them.

CREATE TABLE company (
  company_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  ticker VARCHAR,
  cik VARCHAR,
  category VARCHAR NOT NULL,
  source_url VARCHAR NOT NULL
);
COMMENT ON TABLE company IS 'Companies that can be named in a disclosure. Key: company_id.';
COMMENT ON COLUMN company.company_id IS 'Our short name of it; never changes and is never reused.';
COMMENT ON COLUMN company.name IS 'The name to print.';
COMMENT ON COLUMN company.ticker IS 'Stock ticker, as on the SEC''s list; empty where it is not listed there.';
COMMENT ON COLUMN company.cik IS 'SEC number, ten digits.';
COMMENT ON COLUMN company.category IS 'What it mainly is to the agencies, as in data-broker or cloud.';
COMMENT ON COLUMN company.source_url IS 'Where the company can be checked.';

CREATE TABLE company_alias (
  company_id VARCHAR NOT NULL,
  alias VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  distinctiveness VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE,
  source_url VARCHAR NOT NULL
);
COMMENT ON TABLE company_alias IS 'Names a company goes by in records, with the days on which they are its own.';
COMMENT ON COLUMN company_alias.company_id IS 'The company.';
COMMENT ON COLUMN company_alias.alias IS 'A legal entity''s name as registered, or a brand.';
COMMENT ON COLUMN company_alias.kind IS 'legal, former, subsidiary, acquired, venture (owned together with others) or brand.';
COMMENT ON COLUMN company_alias.distinctiveness IS 'coined: a made-up mark nobody else uses; common: an ordinary word, a surname or initials; shared: unrelated vendors bear the very same name.';
COMMENT ON COLUMN company_alias.from_date IS 'First day on which it holds; empty: always.';
COMMENT ON COLUMN company_alias.to_date IS 'Last day on which it holds; empty: still.';
COMMENT ON COLUMN company_alias.source_url IS 'Where it can be checked.';

CREATE TABLE company_identifier (
  company_id VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  identifier VARCHAR NOT NULL,
  entity_name VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE,
  source_url VARCHAR NOT NULL
);
COMMENT ON TABLE company_identifier IS 'Numbers of a company''s named entities, each seen on a published award to that entity.';
COMMENT ON COLUMN company_identifier.company_id IS 'The company.';
COMMENT ON COLUMN company_identifier.kind IS 'UEI, CAGE or DUNS.';
COMMENT ON COLUMN company_identifier.identifier IS 'The number.';
COMMENT ON COLUMN company_identifier.entity_name IS 'The entity it was seen with.';
COMMENT ON COLUMN company_identifier.from_date IS 'First day on which the company owned that entity; empty: always.';
COMMENT ON COLUMN company_identifier.to_date IS 'Last day; empty: still.';
COMMENT ON COLUMN company_identifier.source_url IS 'An award that shows number and name.';

CREATE TABLE ownership (
  entity_name VARCHAR NOT NULL,
  company_id VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE,
  source_url VARCHAR NOT NULL
);
COMMENT ON TABLE ownership IS 'Which company owned which entity, and when.';
COMMENT ON COLUMN ownership.entity_name IS 'The owned entity, by its registered name.';
COMMENT ON COLUMN ownership.company_id IS 'The owner.';
COMMENT ON COLUMN ownership.kind IS 'subsidiary: formed or always held; acquired: bought.';
COMMENT ON COLUMN ownership.from_date IS 'First day of ownership; empty: always.';
COMMENT ON COLUMN ownership.to_date IS 'Last day of ownership; empty: still.';
COMMENT ON COLUMN ownership.source_url IS 'Where the ownership can be checked.';

CREATE TABLE product (
  product_id VARCHAR NOT NULL,
  company_id VARCHAR NOT NULL,
  pattern VARCHAR NOT NULL,
  exclusions VARCHAR,
  category VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE,
  source_url VARCHAR NOT NULL
);
COMMENT ON TABLE product IS 'Words in an award''s description that name what is bought. Key: product_id.';
COMMENT ON COLUMN product.product_id IS 'Our short name of it; never changes.';
COMMENT ON COLUMN product.company_id IS 'Whose product it is.';
COMMENT ON COLUMN product.pattern IS 'The words, matched without regard to case at word boundaries.';
COMMENT ON COLUMN product.exclusions IS 'Phrases, parted by bars, any of which voids the match.';
COMMENT ON COLUMN product.category IS 'What the product is.';
COMMENT ON COLUMN product.from_date IS 'First day on which the company owned it; empty: always.';
COMMENT ON COLUMN product.to_date IS 'Last day; empty: still.';
COMMENT ON COLUMN product.source_url IS 'Where product and owner can be checked.';

CREATE TABLE reseller (
  reseller_id VARCHAR NOT NULL,
  alias VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  source_url VARCHAR NOT NULL
);
COMMENT ON TABLE reseller IS 'Vendors that sell other companies'' technology or build with it; being listed links nothing.';
COMMENT ON COLUMN reseller.reseller_id IS 'Our short name of it.';
COMMENT ON COLUMN reseller.alias IS 'A name it goes by in records.';
COMMENT ON COLUMN reseller.kind IS 'reseller or integrator.';
COMMENT ON COLUMN reseller.source_url IS 'An award to that vendor.';

CREATE TABLE vehicle_product (
  vehicle_key VARCHAR NOT NULL,
  piid VARCHAR NOT NULL,
  company_id VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE,
  reason VARCHAR NOT NULL,
  source_url VARCHAR NOT NULL
);
COMMENT ON TABLE vehicle_product IS 'Contract vehicles bound to one owner''s products.';
COMMENT ON COLUMN vehicle_product.vehicle_key IS 'award_key of the vehicle.';
COMMENT ON COLUMN vehicle_product.piid IS 'Its PIID.';
COMMENT ON COLUMN vehicle_product.company_id IS 'Whose products are bought under it.';
COMMENT ON COLUMN vehicle_product.from_date IS 'First day on which it holds; empty: always.';
COMMENT ON COLUMN vehicle_product.to_date IS 'Last day; empty: still.';
COMMENT ON COLUMN vehicle_product.reason IS 'Why we say so.';
COMMENT ON COLUMN vehicle_product.source_url IS 'Where it can be checked.';

CREATE TABLE decision (
  subject_kind VARCHAR NOT NULL,
  subject VARCHAR NOT NULL,
  vendor_name VARCHAR,
  company_id VARCHAR,
  verdict VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE,
  decided_by VARCHAR NOT NULL,
  decided_on DATE NOT NULL,
  reason VARCHAR NOT NULL,
  source_url VARCHAR
);
COMMENT ON TABLE decision IS 'What a person decided; a decision beats every rule.';
COMMENT ON COLUMN decision.subject_kind IS 'What it is about: vendor_id, name_key or award_key.';
COMMENT ON COLUMN decision.subject IS 'The vendor_id, the name in capitals, or the award_key.';
COMMENT ON COLUMN decision.vendor_name IS 'The name it was decided on.';
COMMENT ON COLUMN decision.company_id IS 'The company it links to or keeps apart from.';
COMMENT ON COLUMN decision.verdict IS 'linked or rejected.';
COMMENT ON COLUMN decision.from_date IS 'First action date it is about; empty: always.';
COMMENT ON COLUMN decision.to_date IS 'Last action date it is about; empty: still.';
COMMENT ON COLUMN decision.decided_by IS 'Who decided.';
COMMENT ON COLUMN decision.decided_on IS 'When.';
COMMENT ON COLUMN decision.reason IS 'Why.';
COMMENT ON COLUMN decision.source_url IS 'Where it can be checked.';

CREATE TABLE vendor_company (
  vendor_id VARCHAR NOT NULL,
  vendor_name VARCHAR,
  company_id VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  tier VARCHAR NOT NULL,
  confidence DECIMAL(3,2) NOT NULL,
  state VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  quote VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE,
  rule_version VARCHAR NOT NULL,
  file_id VARCHAR,
  locator VARCHAR
);
COMMENT ON TABLE vendor_company IS 'Which company stands behind a vendor, and why we say so. Only state linked is a statement of ours.';
COMMENT ON COLUMN vendor_company.vendor_id IS 'The vendor.';
COMMENT ON COLUMN vendor_company.vendor_name IS 'The name on which it was decided.';
COMMENT ON COLUMN vendor_company.company_id IS 'The company.';
COMMENT ON COLUMN vendor_company.relation IS 'direct: the company''s own named entity; subsidiary: owned by it on these days.';
COMMENT ON COLUMN vendor_company.tier IS 'The rule that spoke: D decision, I identifier, N legal name, L loose name, P parent, B brand, R review only.';
COMMENT ON COLUMN vendor_company.confidence IS 'The rule''s confidence, 0 to 1.';
COMMENT ON COLUMN vendor_company.state IS 'linked; review: a person should look; rejected: a person said no.';
COMMENT ON COLUMN vendor_company.reason IS 'The rule''s reason in one sentence.';
COMMENT ON COLUMN vendor_company.quote IS 'The words of the record on which it rests, verbatim.';
COMMENT ON COLUMN vendor_company.from_date IS 'First record date on which it holds.';
COMMENT ON COLUMN vendor_company.to_date IS 'Last record date on which it holds.';
COMMENT ON COLUMN vendor_company.rule_version IS 'Version of the rules.';
COMMENT ON COLUMN vendor_company.file_id IS 'File of a record that shows the quote.';
COMMENT ON COLUMN vendor_company.locator IS 'Where in that file.';

CREATE TABLE disclosure (
  award_key VARCHAR NOT NULL,
  subaward_id VARCHAR,
  company_id VARCHAR,
  relation VARCHAR NOT NULL,
  tier VARCHAR NOT NULL,
  confidence DECIMAL(3,2) NOT NULL,
  state VARCHAR NOT NULL,
  vendor_id VARCHAR,
  vendor_name VARCHAR,
  reason VARCHAR NOT NULL,
  quote VARCHAR NOT NULL,
  product_id VARCHAR,
  named_usd DECIMAL(18,2),
  is_primary BOOLEAN NOT NULL,
  from_date DATE,
  to_date DATE,
  rule_version VARCHAR NOT NULL,
  file_id VARCHAR NOT NULL,
  locator VARCHAR NOT NULL
);
COMMENT ON TABLE disclosure IS 'Award by award, or subaward by subaward: which company, through whom, and how we know. Key: award_key, subaward_id, company_id, relation.';
COMMENT ON COLUMN disclosure.award_key IS 'The award; for a subaward, the prime award.';
COMMENT ON COLUMN disclosure.subaward_id IS 'The subaward, where relation is subaward; else empty.';
COMMENT ON COLUMN disclosure.company_id IS 'The company; empty where relation is unresolved.';
COMMENT ON COLUMN disclosure.relation IS 'direct, subsidiary, reseller (the award''s words name the product), vehicle (inferred from its vehicle), subaward, or unresolved (a known reseller, owner not named).';
COMMENT ON COLUMN disclosure.tier IS 'The rule that spoke: D decision, I identifier, N legal name, L loose name, P parent, B brand, R review only (see vendor_company); W the record''s own words name the product, V its vehicle, U a known seller and nothing named.';
COMMENT ON COLUMN disclosure.confidence IS 'The rule''s confidence, 0 to 1.';
COMMENT ON COLUMN disclosure.state IS 'linked; review: a person should look; rejected: a person said no. Only linked may be printed.';
COMMENT ON COLUMN disclosure.vendor_id IS 'The vendor through whom it runs: the recipient, or the subcontractor.';
COMMENT ON COLUMN disclosure.vendor_name IS 'That vendor''s name as printed on the record.';
COMMENT ON COLUMN disclosure.reason IS 'Why, in one sentence.';
COMMENT ON COLUMN disclosure.quote IS 'The words of the record on which it rests, verbatim.';
COMMENT ON COLUMN disclosure.product_id IS 'The product that was named, where that is the reason.';
COMMENT ON COLUMN disclosure.named_usd IS 'Of the award''s actions those whose own words name a product of the company, added: what its name surely stands beside. Empty where the words are not an action''s, and where relation is not reseller.';
COMMENT ON COLUMN disclosure.is_primary IS 'True for one linked row of each award or subaward: sum money over these rows only.';
COMMENT ON COLUMN disclosure.from_date IS 'First action date of the award that the link covers; empty: from its beginning.';
COMMENT ON COLUMN disclosure.to_date IS 'Last action date of the award that the link covers; empty: to its end.';
COMMENT ON COLUMN disclosure.rule_version IS 'Version of the rules.';
COMMENT ON COLUMN disclosure.file_id IS 'File of the record that shows the quote: see source_file.';
COMMENT ON COLUMN disclosure.locator IS 'Where in that file, as in row=17 or, in a document, page=3.';
