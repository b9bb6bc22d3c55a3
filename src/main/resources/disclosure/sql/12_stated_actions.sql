-- Every action as stated, straight into the ledger: nearly all keys are stated once, and then
-- this is the row. The working columns say which record it was; they are dropped at the end.

ALTER TABLE action ADD COLUMN slice INTEGER;
ALTER TABLE action ADD COLUMN number BIGINT;
ALTER TABLE action ADD COLUMN vendor_ref BIGINT;
ALTER TABLE action ADD COLUMN correction VARCHAR;

-- The engine cannot know how long the CSVs are and would hash them instead of the vendors.
SET disabled_optimizers = 'join_order,build_side_probe_side';

-- A statement without a key gets a provisional one until 23_keyless_actions.sql has settled what
-- it is.
CREATE TEMP MACRO stated_action(shard) AS TABLE
SELECT
  a.* EXCLUDE (transaction_key, obligated_total_usd, outlayed_total_usd, base_description),
  coalesce(a.transaction_key, '~' || a.slice || '/' || a.number) AS transaction_key,
  year(a.action_date) + (month(a.action_date) >= 10)::INTEGER AS fiscal_year,
  a.obligated_total_usd AS obligated_published_usd,
  a.outlayed_total_usd AS outlayed_published_usd,
  nullif(a.base_description, a.description) AS base_description,
  v.vendor_id,
  v.vendor_name,
  v.vendor_parent_uei,
  v.vendor_parent_name,
  p.file_id,
  p.unit || (p.first_number + a.number) AS locator
FROM query_table(shard) a
JOIN slice_place p USING (slice)
LEFT JOIN vendor_statement v USING (vendor_ref);

INSERT INTO action BY NAME
FROM stated_action('shard_action');

RESET disabled_optimizers;

-- Vehicles of other agencies wait outside until 20_context.sql knows which of them are named: few
-- are, so only what tells it is read here.
CREATE TEMP TABLE context_action AS
SELECT
  slice,
  number,
  transaction_key,
  award_key,
  piid,
  parent_piid,
  parent_agency_code,
  awarding_agency_code,
  funding_agency_code,
  action_date,
  last_modified_at
FROM shard_context_action;
