-- What contract documents say, on which page, and which awards they are about.

CREATE TABLE document (
  file_id VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  document_type VARCHAR,
  document_date DATE,
  pages INTEGER NOT NULL,
  pages_unread INTEGER NOT NULL,
  recognizer VARCHAR,
  content_sha256 VARCHAR NOT NULL
);
COMMENT ON TABLE document IS 'Every document that was read, one row each; those that could not be read are in reject. Key: file_id.';
COMMENT ON COLUMN document.file_id IS 'The file: see source_file for its name and checksum.';
COMMENT ON COLUMN document.status IS 'read: every page; partly_read: pages_unread tells how many could not be read.';
COMMENT ON COLUMN document.document_type IS 'What the first recognised form on it is, as in SF-30 amendment/modification; empty where no form was recognised.';
COMMENT ON COLUMN document.document_date IS 'The latest day on which it says that it was signed or issued; empty where none is stated or the page is a picture.';
COMMENT ON COLUMN document.pages IS 'How many pages it has.';
COMMENT ON COLUMN document.pages_unread IS 'How many pages could not be read: see document_page, method none.';
COMMENT ON COLUMN document.recognizer IS 'Program and version that read the pages of method ocr; empty where there are none.';
COMMENT ON COLUMN document.content_sha256 IS 'Checksum of the document itself, also where it lay in a zip.';

CREATE TABLE document_page (
  file_id VARCHAR NOT NULL,
  page INTEGER NOT NULL,
  method VARCHAR NOT NULL,
  notes VARCHAR,
  text VARCHAR
);
COMMENT ON TABLE document_page IS 'The pages of the documents as text, without telephone numbers, e-mail addresses and the names of officials. Key: file_id, page.';
COMMENT ON COLUMN document_page.file_id IS 'The document.';
COMMENT ON COLUMN document_page.page IS 'Number of the page, from 1.';
COMMENT ON COLUMN document_page.method IS 'native: text of the file itself; ocr: read from a picture; none: not read.';
COMMENT ON COLUMN document_page.notes IS 'Redactions on the page, and why it is unread.';
COMMENT ON COLUMN document_page.text IS 'Its lines from top to bottom; empty where it is blank or unread.';

CREATE TABLE document_field (
  file_id VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  page INTEGER NOT NULL,
  field VARCHAR NOT NULL,
  value VARCHAR,
  printed VARCHAR,
  box_left DECIMAL(8,2) NOT NULL,
  box_top DECIMAL(8,2) NOT NULL,
  box_right DECIMAL(8,2) NOT NULL,
  box_bottom DECIMAL(8,2) NOT NULL,
  confidence DECIMAL(4,3) NOT NULL,
  method VARCHAR NOT NULL,
  truncated BOOLEAN NOT NULL,
  total_check VARCHAR
);
COMMENT ON TABLE document_field IS 'What known forms state, statement by statement, with the place on the page. Key: file_id, number.';
COMMENT ON COLUMN document_field.file_id IS 'The document.';
COMMENT ON COLUMN document_field.number IS 'Number of the statement within the document, from 1.';
COMMENT ON COLUMN document_field.page IS 'The page it stands on.';
COMMENT ON COLUMN document_field.field IS 'What is stated, as in piid, vendor, total_amount, effective_date.';
COMMENT ON COLUMN document_field.value IS 'The value without its dress: dates ISO, amounts plain.';
COMMENT ON COLUMN document_field.printed IS 'The words as they are printed.';
COMMENT ON COLUMN document_field.box_left IS 'Where the words stand: points (1/72 inch) from the left edge of the page as it is looked at.';
COMMENT ON COLUMN document_field.box_top IS 'Points from the upper edge.';
COMMENT ON COLUMN document_field.box_right IS 'Right end of the words, in points from the left edge.';
COMMENT ON COLUMN document_field.box_bottom IS 'Lower end of the words, in points from the upper edge.';
COMMENT ON COLUMN document_field.confidence IS '1 for text of the file itself; for a picture what the recogniser says of the worst word.';
COMMENT ON COLUMN document_field.method IS 'native or ocr: see document_page.';
COMMENT ON COLUMN document_field.truncated IS 'Whether the form itself cut the value off.';
COMMENT ON COLUMN document_field.total_check IS 'Of a total of a register of payments: adds_up or differs, as its own rows say; empty for other fields.';

CREATE TABLE document_table (
  file_id VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  first_page INTEGER NOT NULL,
  last_page INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  column_count INTEGER NOT NULL,
  ruled BOOLEAN NOT NULL,
  total_check VARCHAR
);
COMMENT ON TABLE document_table IS 'Tables in documents, over as many pages as they go on. Key: file_id, number.';
COMMENT ON COLUMN document_table.file_id IS 'The document.';
COMMENT ON COLUMN document_table.number IS 'Number of the table within the document, from 1.';
COMMENT ON COLUMN document_table.first_page IS 'Page on which it begins.';
COMMENT ON COLUMN document_table.last_page IS 'Page on which it ends.';
COMMENT ON COLUMN document_table.row_count IS 'How many rows it has, names of columns among them.';
COMMENT ON COLUMN document_table.column_count IS 'How many columns it has.';
COMMENT ON COLUMN document_table.ruled IS 'Whether printed lines part its cells; else white space does, which is less sure.';
COMMENT ON COLUMN document_table.total_check IS 'adds_up: each printed total is the sum of its column; differs: at least one is not, as far as the rows were read; empty: no total that can be checked.';

CREATE TABLE document_cell (
  file_id VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  row_number INTEGER NOT NULL,
  column_number INTEGER NOT NULL,
  page INTEGER NOT NULL,
  text VARCHAR NOT NULL
);
COMMENT ON TABLE document_cell IS 'Cells of the tables that are not blank. Key: file_id, number, row_number, column_number.';
COMMENT ON COLUMN document_cell.file_id IS 'The document.';
COMMENT ON COLUMN document_cell.number IS 'The table: see document_table.';
COMMENT ON COLUMN document_cell.row_number IS 'Row of the table, from 1; of a cell over several rows the first.';
COMMENT ON COLUMN document_cell.column_number IS 'Column of the table, from 1; of a cell over several columns the first.';
COMMENT ON COLUMN document_cell.page IS 'The page it stands on.';
COMMENT ON COLUMN document_cell.text IS 'Its words, without telephone numbers, e-mail addresses and the names of officials.';

CREATE TABLE document_award (
  file_id VARCHAR NOT NULL,
  piid VARCHAR NOT NULL,
  printed VARCHAR NOT NULL,
  page INTEGER,
  ground VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  award_key VARCHAR,
  by_vehicle BOOLEAN NOT NULL
);
COMMENT ON TABLE document_award IS 'Contract numbers met in documents, and the award of the ledger each is taken for. Key: file_id, piid.';
COMMENT ON COLUMN document_award.file_id IS 'The document.';
COMMENT ON COLUMN document_award.piid IS 'The number, letters and digits only.';
COMMENT ON COLUMN document_award.printed IS 'The number as it is printed.';
COMMENT ON COLUMN document_award.page IS 'Page of its surest place; empty where only the name of the file holds it.';
COMMENT ON COLUMN document_award.ground IS 'form: a block of a known form says that it is the contract or order; vehicle: a block says that it is the contract ordered under; text: it stands in the text; glued: it stands there glued to words or parted by spaces; file_name: the file is named after it; known: a number of another shape that the ledger has.';
COMMENT ON COLUMN document_award.outcome IS 'joined: one award has the number; ambiguous: several have it; lacking: no award of this dataset has it.';
COMMENT ON COLUMN document_award.award_key IS 'The award; empty unless joined.';
COMMENT ON COLUMN document_award.by_vehicle IS 'Whether several awards have the number and the vehicle named in the same document decided.';

CREATE TABLE document_mention (
  file_id VARCHAR NOT NULL,
  page INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  company_id VARCHAR NOT NULL,
  product_id VARCHAR,
  quote VARCHAR NOT NULL,
  field VARCHAR,
  doubt VARCHAR,
  award_key VARCHAR,
  rule_version VARCHAR NOT NULL
);
COMMENT ON TABLE document_mention IS 'Companies and products that pages name: evidence, not links. What we claim is in disclosure.';
COMMENT ON COLUMN document_mention.file_id IS 'The document.';
COMMENT ON COLUMN document_mention.page IS 'The page.';
COMMENT ON COLUMN document_mention.kind IS 'vendor: a form states the vendor, and it is linked to the company; product: the page names its product; company: the page names the company.';
COMMENT ON COLUMN document_mention.company_id IS 'The company: see company.';
COMMENT ON COLUMN document_mention.product_id IS 'The product: see product; empty for other kinds.';
COMMENT ON COLUMN document_mention.quote IS 'The words of the page, verbatim.';
COMMENT ON COLUMN document_mention.field IS 'The field of document_field they stand in; empty where they stand elsewhere on the page.';
COMMENT ON COLUMN document_mention.doubt IS 'Why a product may not be what is bought; empty where nothing speaks against it.';
COMMENT ON COLUMN document_mention.award_key IS 'The award that the page is about; empty where the document does not say or the ledger lacks it.';
COMMENT ON COLUMN document_mention.rule_version IS 'Version of the rules.';

CREATE TABLE evidence_picture (
  file_id VARCHAR NOT NULL,
  page INTEGER NOT NULL,
  quote VARCHAR NOT NULL,
  path VARCHAR,
  why_not VARCHAR
);
COMMENT ON TABLE evidence_picture IS 'Pictures of the words of a page that a row of disclosure rests on or that say the same of its award, framed in red; people that were recognised are covered. At most 500 a release. Key: file_id, page, quote.';
COMMENT ON COLUMN evidence_picture.file_id IS 'The document.';
COMMENT ON COLUMN evidence_picture.page IS 'The page, from 1.';
COMMENT ON COLUMN evidence_picture.quote IS 'The words that are framed, as in disclosure and document_mention.';
COMMENT ON COLUMN evidence_picture.path IS 'The picture, beside the database of the release; named by the contents of the document, the page and the words. Empty where none was drawn.';
COMMENT ON COLUMN evidence_picture.why_not IS 'over_limit: 500 others come first; not_found: the words could not be found in one place of the page, the page could not be drawn or the document is no longer there; empty where a picture was drawn.';
