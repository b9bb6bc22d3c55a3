-- Vehicles of other agencies stay only where a kept order names them, directly or through another
-- vehicle; a vehicle of which one record is kept anyway stays whole.

CREATE TEMP TABLE context_award AS
SELECT DISTINCT award_key, piid, parent_piid, parent_agency_code FROM context_action
UNION
SELECT DISTINCT award_key, piid, parent_piid, parent_agency_code FROM award_statement WHERE context;

CREATE TEMP TABLE context_vehicle AS
SELECT DISTINCT award_key, piid, substr(award_key, length('CONT_IDV_' || piid || '_') + 1) AS agency_code
FROM context_award;

CREATE TEMP TABLE named_vehicle AS
WITH RECURSIVE named(award_key) AS (
  SELECT v.award_key
  FROM context_vehicle v
  SEMI JOIN action a
    ON a.parent_piid = v.piid AND a.parent_agency_code = v.agency_code
  UNION
  SELECT v.award_key
  FROM context_vehicle v
  SEMI JOIN (SELECT * FROM award_statement WHERE NOT context) a
    ON a.parent_piid = v.piid AND a.parent_agency_code = v.agency_code
  UNION
  SELECT v.award_key
  FROM context_vehicle v
  SEMI JOIN action a ON a.award_key = v.award_key
  UNION
  SELECT v.award_key
  FROM named n
  JOIN context_award c ON c.award_key = n.award_key
  JOIN context_vehicle v ON v.piid = c.parent_piid AND v.agency_code = c.parent_agency_code
)
SELECT award_key FROM named;

CREATE TEMP VIEW named_context_action AS
FROM shard_context_action
SEMI JOIN named_vehicle USING (award_key);

INSERT INTO action BY NAME
FROM stated_action('named_context_action');

INSERT INTO lost_statement
SELECT 'action', slice, number, coalesce(transaction_key, '~' || slice || '/' || number), 'filtered'
FROM context_action
ANTI JOIN named_vehicle USING (award_key);

INSERT INTO lost_statement
SELECT 'award', slice, number, award_key, 'filtered'
FROM award_statement a
ANTI JOIN named_vehicle n ON n.award_key = a.award_key
WHERE context;

DELETE FROM award_statement
WHERE context AND award_key NOT IN (SELECT award_key FROM named_vehicle);

INSERT INTO lost_statement
SELECT 'subaward', slice, number, NULL, 'filtered'
FROM subaward_statement s
ANTI JOIN named_vehicle n ON n.award_key = s.prime_award_key
WHERE context;

DELETE FROM subaward_statement
WHERE context AND prime_award_key NOT IN (SELECT award_key FROM named_vehicle);
