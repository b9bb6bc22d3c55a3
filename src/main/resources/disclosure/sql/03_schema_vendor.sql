-- Who is paid and who pays, told apart by published identifiers.

CREATE TABLE vendor (
  vendor_id VARCHAR NOT NULL,
  name VARCHAR,
  kind VARCHAR,
  country_code VARCHAR,
  state_code VARCHAR,
  city VARCHAR,
  first_seen_date DATE,
  last_seen_date DATE
);
COMMENT ON TABLE vendor IS 'Recipients and subcontractors, told apart by published identifiers, never by resemblance. Key: vendor_id.';
COMMENT ON COLUMN vendor.vendor_id IS 'UEI; else DUNS; else the name in capitals with runs of white space as one.';
COMMENT ON COLUMN vendor.name IS 'Its name on the latest record that names it.';
COMMENT ON COLUMN vendor.kind IS 'reseller or integrator where data/reference lists it as such; empty where nobody has said.';
COMMENT ON COLUMN vendor.country_code IS 'Country on the latest record that states one.';
COMMENT ON COLUMN vendor.state_code IS 'U.S. state on the latest record that states one.';
COMMENT ON COLUMN vendor.city IS 'City on the latest record that states one.';
COMMENT ON COLUMN vendor.first_seen_date IS 'Date of the first record that names it.';
COMMENT ON COLUMN vendor.last_seen_date IS 'Date of the latest record that names it.';

CREATE TABLE vendor_identifier (
  vendor_id VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  identifier VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE
);
COMMENT ON TABLE vendor_identifier IS 'Numbers printed beside a vendor. Key: vendor_id, kind, identifier.';
COMMENT ON COLUMN vendor_identifier.vendor_id IS 'The vendor.';
COMMENT ON COLUMN vendor_identifier.kind IS 'UEI (since 2022), DUNS (before) or CAGE.';
COMMENT ON COLUMN vendor_identifier.identifier IS 'The number.';
COMMENT ON COLUMN vendor_identifier.from_date IS 'Date of the first record that shows both.';
COMMENT ON COLUMN vendor_identifier.to_date IS 'Date of the latest record that shows both.';

CREATE TABLE vendor_name (
  vendor_id VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE
);
COMMENT ON TABLE vendor_name IS 'Names printed for a vendor. Key: vendor_id, kind, name.';
COMMENT ON COLUMN vendor_name.vendor_id IS 'The vendor.';
COMMENT ON COLUMN vendor_name.kind IS 'name, or dba for a doing-business-as name.';
COMMENT ON COLUMN vendor_name.name IS 'The name as printed.';
COMMENT ON COLUMN vendor_name.from_date IS 'Date of the first record that shows it.';
COMMENT ON COLUMN vendor_name.to_date IS 'Date of the latest record that shows it.';

CREATE TABLE vendor_parent (
  vendor_id VARCHAR NOT NULL,
  vendor_name VARCHAR,
  parent_name VARCHAR NOT NULL,
  parent_uei VARCHAR,
  from_date DATE,
  to_date DATE
);
COMMENT ON TABLE vendor_parent IS 'Registered parents printed beside a vendor: they contradict each other and prove nothing alone. Key: vendor_id, vendor_name, parent_name, parent_uei.';
COMMENT ON COLUMN vendor_parent.vendor_id IS 'The vendor.';
COMMENT ON COLUMN vendor_parent.vendor_name IS 'Its name as printed beside that parent.';
COMMENT ON COLUMN vendor_parent.parent_name IS 'Name of the parent as printed.';
COMMENT ON COLUMN vendor_parent.parent_uei IS 'UEI printed beside that name; empty where none is.';
COMMENT ON COLUMN vendor_parent.from_date IS 'Date of the first record that shows it.';
COMMENT ON COLUMN vendor_parent.to_date IS 'Date of the latest record that shows it.';

CREATE TABLE agency (
  agency_code VARCHAR NOT NULL,
  agency_name VARCHAR,
  department_code VARCHAR,
  department_name VARCHAR
);
COMMENT ON TABLE agency IS 'Agencies (subtier) that award or pay, with their departments. Key: agency_code.';
COMMENT ON COLUMN agency.agency_code IS 'Subtier code, as in 7012 for ICE and 7014 for CBP.';
COMMENT ON COLUMN agency.agency_name IS 'Its name as published.';
COMMENT ON COLUMN agency.department_code IS 'Department (toptier) code printed beside it most often.';
COMMENT ON COLUMN agency.department_name IS 'Name of that department as published.';

CREATE TABLE code (
  kind VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  other_names VARCHAR
);
COMMENT ON TABLE code IS 'Published codes and the names printed beside them. Key: kind, code.';
COMMENT ON COLUMN code.kind IS 'Which code column it belongs to, as in psc for psc_code and office for awarding_office_code.';
COMMENT ON COLUMN code.code IS 'The code.';
COMMENT ON COLUMN code.name IS 'Its name as published: the longest one, where several are.';
COMMENT ON COLUMN code.other_names IS 'Other names printed beside it, parted by bars.';
