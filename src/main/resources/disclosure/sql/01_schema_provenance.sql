-- The tables that say where everything comes from and what became of every record.
-- The comments are the data dictionary: README, data_dictionary and datapackage.json are made from them.

CREATE TABLE source_file (
  file_id VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  file_name VARCHAR NOT NULL,
  entry VARCHAR,
  url VARCHAR,
  retrieved_at TIMESTAMP,
  sha256 VARCHAR NOT NULL,
  bytes BIGINT NOT NULL,
  media_type VARCHAR,
  data_as_of_date DATE,
  publisher VARCHAR,
  licence VARCHAR,
  header_assumed BOOLEAN NOT NULL
);
COMMENT ON TABLE source_file IS 'Every file that was read, one row each; file_id and locator of any other row lead here. Key: file_id.';
COMMENT ON COLUMN source_file.file_id IS 'Our name of the file: 16 hex digits over source, name and content, the same on any machine.';
COMMENT ON COLUMN source_file.source IS 'Which source the file was read as, as in usaspending_contracts.';
COMMENT ON COLUMN source_file.file_name IS 'Name of the file as it was found, without folders.';
COMMENT ON COLUMN source_file.entry IS 'Name inside the zip; empty for a plain file.';
COMMENT ON COLUMN source_file.url IS 'Where the file was fetched; empty for a file that lay on disk. The publisher''s page is in dataset_info.';
COMMENT ON COLUMN source_file.retrieved_at IS 'When it was fetched (UTC); empty for a file that lay on disk.';
COMMENT ON COLUMN source_file.sha256 IS 'Checksum of the file on disk (for a zip, of the zip), as sha256sum prints it.';
COMMENT ON COLUMN source_file.bytes IS 'Size of the file on disk.';
COMMENT ON COLUMN source_file.media_type IS 'What the records are written in, as in text/csv.';
COMMENT ON COLUMN source_file.data_as_of_date IS 'The day whose state of the data it shows: the date in its name; else the latest modification in it; else the latest action, or signing of a document, in it.';
COMMENT ON COLUMN source_file.publisher IS 'Who publishes it.';
COMMENT ON COLUMN source_file.licence IS 'Under which terms.';
COMMENT ON COLUMN source_file.header_assumed IS 'Whether its header row was missing and the columns are those of its siblings or of a known layout.';

CREATE TABLE coverage (
  source VARCHAR,
  agency_code VARCHAR,
  kind VARCHAR NOT NULL,
  from_date DATE,
  to_date DATE,
  records BIGINT NOT NULL,
  complete BOOLEAN,
  not_searched VARCHAR NOT NULL,
  gap_code VARCHAR,
  asked VARCHAR,
  asked_through_date DATE
);
COMMENT ON TABLE coverage IS 'What was searched, by source, agency and kind of record: read it before saying that something does not exist.';
COMMENT ON COLUMN coverage.source IS 'The source; empty where no source of this kind was read at all.';
COMMENT ON COLUMN coverage.agency_code IS 'Subtier code of the agency that awards or pays, as in 7012 for ICE; empty where the row is about every agency.';
COMMENT ON COLUMN coverage.kind IS 'What the records are: action, award (summaries), subaward, notice or document.';
COMMENT ON COLUMN coverage.from_date IS 'Date of the earliest record found; empty where there is none.';
COMMENT ON COLUMN coverage.to_date IS 'Date of the latest record found; empty where there is none.';
COMMENT ON COLUMN coverage.records IS 'How many records of this agency were found, repeats included.';
COMMENT ON COLUMN coverage.complete IS 'Whether the source is known to be complete between the two dates; empty where nobody knows.';
COMMENT ON COLUMN coverage.not_searched IS 'What was not searched, in words.';
COMMENT ON COLUMN coverage.gap_code IS 'Why something of a source was not searched, as a word for counting, as in NO_KEY, ROBOTS_DISALLOW, GAVE_UP or NOT_GIVEN (nobody brought a file); empty on all other rows.';
COMMENT ON COLUMN coverage.asked IS 'What the publisher was asked for, in words; empty for files that people brought.';
COMMENT ON COLUMN coverage.asked_through_date IS 'The last day the fetched files can know about; empty for files that people brought.';

CREATE TABLE reject (
  file_id VARCHAR NOT NULL,
  locator VARCHAR NOT NULL,
  stage VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  message VARCHAR NOT NULL,
  payload VARCHAR
);
COMMENT ON TABLE reject IS 'Every record that could not be read, with the reason and the record as it stands. Key: file_id, locator.';
COMMENT ON COLUMN reject.file_id IS 'The file it stands in: see source_file.';
COMMENT ON COLUMN reject.locator IS 'Where in the file, as in row=17 (the header is row 1), entry=3 or, where the whole document was refused, document=1.';
COMMENT ON COLUMN reject.stage IS 'Which step refused it: read.';
COMMENT ON COLUMN reject.code IS 'The reason as a word for counting, as in AMOUNT_UNREADABLE.';
COMMENT ON COLUMN reject.message IS 'The reason in a sentence that names field and value.';
COMMENT ON COLUMN reject.payload IS 'The record as its source states it, without private data, cut at 4,000 characters.';

CREATE TABLE quality_flag (
  subject_table VARCHAR NOT NULL,
  subject_key VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  field VARCHAR,
  detail VARCHAR,
  file_id VARCHAR,
  locator VARCHAR
);
COMMENT ON TABLE quality_flag IS 'Doubts about values that were kept: what was repaired, what is odd, where sources disagree.';
COMMENT ON COLUMN quality_flag.subject_table IS 'The table of the row in doubt: action, award, subaward, notice, vendor or document.';
COMMENT ON COLUMN quality_flag.subject_key IS 'The key of that row: transaction_key, award_key, subaward_id, vendor_id or file_id.';
COMMENT ON COLUMN quality_flag.code IS 'The doubt as a word for counting, as in CODE_PADDED or OBLIGATION_DIFFERS.';
COMMENT ON COLUMN quality_flag.field IS 'The value in doubt, by the source''s own name of it or by our column.';
COMMENT ON COLUMN quality_flag.detail IS 'The value as it stands in the source, or the figures that disagree.';
COMMENT ON COLUMN quality_flag.file_id IS 'The file the value stands in; empty where the doubt is about several records together.';
COMMENT ON COLUMN quality_flag.locator IS 'Where in that file.';

CREATE TABLE stage_count (
  source VARCHAR NOT NULL,
  file_id VARCHAR NOT NULL,
  records_read BIGINT NOT NULL,
  records_kept BIGINT NOT NULL,
  records_filtered BIGINT NOT NULL,
  records_rejected BIGINT NOT NULL,
  records_duplicate BIGINT NOT NULL,
  records_deleted BIGINT NOT NULL
);
COMMENT ON TABLE stage_count IS 'What became of every record: read = kept + filtered + rejected + duplicate + deleted in every row, or there is no release. Key: file_id.';
COMMENT ON COLUMN stage_count.source IS 'The source.';
COMMENT ON COLUMN stage_count.file_id IS 'The file: see source_file.';
COMMENT ON COLUMN stage_count.records_read IS 'Records found in the file.';
COMMENT ON COLUMN stage_count.records_kept IS 'Records that are the leading statement of a row of the dataset.';
COMMENT ON COLUMN stage_count.records_filtered IS 'Records left out because the dataset does not cover them: see filter_count for the reasons.';
COMMENT ON COLUMN stage_count.records_rejected IS 'Records that could not be read: see reject.';
COMMENT ON COLUMN stage_count.records_duplicate IS 'Records that state once more what a kept record states; they fill its gaps and add nothing.';
COMMENT ON COLUMN stage_count.records_deleted IS 'Records by which the publisher deletes a transaction, and the records so deleted.';

CREATE TABLE filter_count (
  source VARCHAR NOT NULL,
  file_id VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  records BIGINT NOT NULL
);
COMMENT ON TABLE filter_count IS 'Why records were left out, by file. Key: file_id, code.';
COMMENT ON COLUMN filter_count.source IS 'The source.';
COMMENT ON COLUMN filter_count.file_id IS 'The file: see source_file.';
COMMENT ON COLUMN filter_count.code IS 'OTHER_AGENCY: neither awarded nor paid by an agency of the dataset; BEFORE_FROM: before its first day; VEHICLE_NOT_NAMED: a vehicle of another agency under which no kept order hangs; BLANK_ROW: a row in which nothing stands; TOTAL_ROW: a row that adds up others.';
COMMENT ON COLUMN filter_count.records IS 'How many records.';
