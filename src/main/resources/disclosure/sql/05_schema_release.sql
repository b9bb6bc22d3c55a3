-- The release itself: which it is, what changed since the one before, what its columns mean.

CREATE TABLE release (
  release_id VARCHAR NOT NULL,
  data_as_of_date DATE NOT NULL,
  content_hash VARCHAR NOT NULL,
  previous_release_id VARCHAR
);
COMMENT ON TABLE release IS 'This release and those before it. Key: release_id.';
COMMENT ON COLUMN release.release_id IS 'Date of the data and the first eight digits of the content hash: the same inputs give the same release.';
COMMENT ON COLUMN release.data_as_of_date IS 'The day whose state of the data it shows; "today" in every view.';
COMMENT ON COLUMN release.content_hash IS 'Hash over the contents of all tables, whatever the order of rows.';
COMMENT ON COLUMN release.previous_release_id IS 'The release it is compared with in change; empty on the first.';

CREATE TABLE change (
  release_id VARCHAR NOT NULL,
  subject_table VARCHAR NOT NULL,
  subject_key VARCHAR NOT NULL,
  change VARCHAR NOT NULL,
  field VARCHAR,
  old_value VARCHAR,
  new_value VARCHAR
);
COMMENT ON TABLE change IS 'What changed from release to release, for awards and disclosures.';
COMMENT ON COLUMN change.release_id IS 'The release that brought the change.';
COMMENT ON COLUMN change.subject_table IS 'award or disclosure.';
COMMENT ON COLUMN change.subject_key IS 'award_key; for a disclosure award_key, subaward_id, company_id and relation, parted by bars.';
COMMENT ON COLUMN change.change IS 'added, changed, removed, or reappeared (it had been removed before).';
COMMENT ON COLUMN change.field IS 'The column that changed; where a disclosure was added, removed or reappeared its state, where an award was empty.';
COMMENT ON COLUMN change.old_value IS 'Its value in the release before; empty: not stated.';
COMMENT ON COLUMN change.new_value IS 'Its value in this release; empty: not stated.';

CREATE TABLE data_dictionary (
  table_name VARCHAR NOT NULL,
  column_name VARCHAR,
  position INTEGER NOT NULL,
  type VARCHAR,
  meaning VARCHAR NOT NULL
);
COMMENT ON TABLE data_dictionary IS 'What every table, view and column means. Key: table_name, position.';
COMMENT ON COLUMN data_dictionary.table_name IS 'The table or view.';
COMMENT ON COLUMN data_dictionary.column_name IS 'The column; empty in the row about the table itself.';
COMMENT ON COLUMN data_dictionary.position IS 'Position of the column, from 1; 0 in the row about the table itself.';
COMMENT ON COLUMN data_dictionary.type IS 'Type of the column; TABLE or VIEW in the row about the table itself.';
COMMENT ON COLUMN data_dictionary.meaning IS 'What it means.';

CREATE TABLE dataset_info (
  name VARCHAR NOT NULL,
  value VARCHAR NOT NULL
);
COMMENT ON TABLE dataset_info IS 'Facts about the dataset as a whole. Key: name.';
COMMENT ON COLUMN dataset_info.name IS 'Which fact, as in title or agencies; data_as_of_date is "today" in every view.';
COMMENT ON COLUMN dataset_info.value IS 'The fact.';
