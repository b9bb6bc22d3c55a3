-- One row an award. Money is summed over its actions; everything else is as of the latest action.

-- One bit a fact: whether an action states it.
CREATE TEMP MACRO stated(place, fact) AS if(fact IS NULL, 0, 1 << place);

-- An action's place among those of its award, by its day alone: the largest is of the last day. Of
-- ids in the one direction and in the other the largest two agree where that day has one action.
CREATE TEMP MACRO day_place(action_date, id) AS
  coalesce(action_date - DATE '1970-01-01', -1000000) * (1::BIGINT << 36) + id;

-- has_gap: the latest action may leave out what an earlier one states. The words of the first action
-- are repeated by some sources and left out by others, of which the latest action may be.
CREATE TEMP TABLE award_sum AS
SELECT
  award_key,
  arg_max(rowid, day_place(action_date, 0)) AS latest_id,
  arg_max(rowid, day_place(action_date, 0)) FILTER (base_description IS NOT NULL) AS worded_id,
  max(day_place(action_date, rowid)) + max(day_place(action_date, -rowid))
    <> 2 * max(day_place(action_date, 0)) AS latest_is_tied,
  max(day_place(action_date, rowid)) FILTER (base_description IS NOT NULL)
    + max(day_place(action_date, -rowid)) FILTER (base_description IS NOT NULL)
    <> 2 * max(day_place(action_date, 0)) FILTER (base_description IS NOT NULL) AS worded_is_tied,
  sum(obligated_usd)::DECIMAL(18,2) AS obligated_usd,
  count(*) AS action_count,
  min(action_date) AS first_action_date,
  max(action_date) AS last_action_date,
  bool_and(context) AS context,
  max(last_modified_at) AS last_modified_at,
  count(*) > 1 AND (count(base_description) = 0 OR bit_or(stated) <> bit_and(stated)) AS has_gap
FROM (
  SELECT
    *,
    rowid,
    stated(0, outlayed_published_usd) + stated(1, current_value_usd)
    + stated(2, potential_value_usd) + stated(3, obligated_published_usd)
    + stated(4, start_date) + stated(5, current_end_date)
    + stated(6, potential_end_date) + stated(7, ordering_end_date)
    + stated(8, parent_piid) + stated(9, vendor_id)
    + stated(10, award_type_code) + stated(11, awarding_agency_code)
    + stated(12, funding_agency_code) + stated(13, psc_code)
    + stated(14, naics_code) + stated(15, pricing_code)
    + stated(16, competed_code) + stated(17, set_aside_code)
    + stated(18, solicitation_id) AS stated
  FROM action
)
GROUP BY award_key;

-- The hour of an action is not published: of those of one day its numbers tell the latest.
CREATE TEMP TABLE award_tie AS
SELECT
  award_key,
  arg_max(id, moment) AS latest_id,
  arg_max(id, moment) FILTER (base_description IS NOT NULL) AS worded_id
FROM (
  SELECT
    rowid AS id,
    award_key,
    base_description,
    moment(action_date, modification_number, transaction_number, transaction_key) AS moment
  FROM action
  SEMI JOIN (SELECT award_key FROM award_sum WHERE latest_is_tied OR worded_is_tied) USING (award_key)
)
GROUP BY award_key;

CREATE TEMP TABLE award_total AS
SELECT
  s.* EXCLUDE (latest_id, worded_id, latest_is_tied, worded_is_tied),
  coalesce(t.latest_id, s.latest_id) AS latest_id,
  coalesce(t.worded_id, s.worded_id) AS worded_id
FROM award_sum s
LEFT JOIN award_tie t USING (award_key);

-- Such gaps are filled from the latest action that states the fact, a code with its name, a reason
-- with what it explains; and where no action repeats the words of the first one, the first one
-- itself has them.
CREATE TEMP TABLE award_gap AS
SELECT
  award_key,
  arg_max(a.current_value_usd, moment) AS current_value_usd,
  arg_max(a.potential_value_usd, moment) AS potential_value_usd,
  arg_max(a.obligated_published_usd, moment) AS obligated_published_usd,
  arg_max(a.outlayed_published_usd, moment) AS outlayed_published_usd,
  arg_max(a.start_date, moment) AS start_date,
  arg_max(a.current_end_date, moment) AS current_end_date,
  arg_max(a.potential_end_date, moment) AS potential_end_date,
  arg_max(a.ordering_end_date, moment) AS ordering_end_date,
  arg_max({piid: a.parent_piid, agency_code: a.parent_agency_code}, moment)
    FILTER (a.parent_piid IS NOT NULL) AS parent,
  arg_max({vendor_id: a.vendor_id, vendor_name: a.vendor_name}, moment)
    FILTER (a.vendor_id IS NOT NULL) AS vendor,
  arg_max(a.award_type_code, moment) AS award_type_code,
  arg_max(
    {department_code: a.awarding_department_code, agency_code: a.awarding_agency_code,
     office_code: a.awarding_office_code}, moment
  ) FILTER (a.awarding_agency_code IS NOT NULL) AS awarding,
  arg_max(
    {department_code: a.funding_department_code, agency_code: a.funding_agency_code,
     office_code: a.funding_office_code}, moment
  ) FILTER (a.funding_agency_code IS NOT NULL) AS funding,
  arg_max({code: a.psc_code, name: a.psc_name}, moment) FILTER (a.psc_code IS NOT NULL) AS psc,
  arg_max({code: a.naics_code, name: a.naics_name}, moment)
    FILTER (a.naics_code IS NOT NULL) AS naics,
  arg_max(a.pricing_code, moment) AS pricing_code,
  arg_max({code: a.competed_code, reason_code: a.not_competed_reason_code}, moment)
    FILTER (a.competed_code IS NOT NULL) AS competed,
  arg_max(a.set_aside_code, moment) AS set_aside_code,
  arg_max(a.solicitation_id, moment) AS solicitation_id,
  arg_min(a.description, moment) AS first_description
FROM (
  SELECT
    *,
    moment(action_date, modification_number, transaction_number, transaction_key) AS moment
  FROM action
  SEMI JOIN (SELECT award_key FROM award_total WHERE has_gap) USING (award_key)
) a
GROUP BY award_key;

-- What the first action bought, where the latest does not say it but an earlier one does.
CREATE TEMP TABLE award_words AS
SELECT award_key, base_description
FROM action
WHERE rowid IN (SELECT worded_id FROM award_total WHERE worded_id <> latest_id);

-- What belongs to a code comes from the action that states the code.
CREATE TEMP MACRO beside(code, own, earlier) AS if(code IS NULL, coalesce(earlier, own), own);

-- The engine would hash the wide actions instead of the narrow totals.
SET disabled_optimizers = 'join_order,build_side_probe_side';

INSERT INTO award BY NAME
SELECT
  a.award_key,
  a.award_key LIKE 'CONT_IDV_%' AS is_vehicle,
  a.piid,
  coalesce(a.parent_piid, g.parent.piid, s.parent_piid) AS parent_piid,
  CASE
    WHEN a.parent_piid IS NOT NULL THEN vehicle_key(a.parent_piid, a.parent_agency_code)
    WHEN g.parent IS NOT NULL THEN vehicle_key(g.parent.piid, g.parent.agency_code)
    ELSE vehicle_key(s.parent_piid, s.parent_agency_code)
  END AS parent_award_key,
  coalesce(a.award_type_code, g.award_type_code, s.award_type_code) AS award_type_code,
  t.obligated_usd,
  coalesce(
    a.obligated_published_usd, g.obligated_published_usd, s.obligated_published_usd
  ) AS obligated_published_usd,
  coalesce(a.current_value_usd, g.current_value_usd, s.current_value_usd) AS current_value_usd,
  coalesce(a.potential_value_usd, g.potential_value_usd, s.potential_value_usd) AS potential_value_usd,
  coalesce(
    a.outlayed_published_usd, g.outlayed_published_usd, s.outlayed_published_usd
  ) AS outlayed_published_usd,
  true AS has_actions,
  t.action_count,
  t.first_action_date,
  t.last_action_date,
  coalesce(a.start_date, g.start_date, s.start_date) AS start_date,
  coalesce(a.current_end_date, g.current_end_date, s.current_end_date) AS current_end_date,
  coalesce(a.potential_end_date, g.potential_end_date, s.potential_end_date) AS potential_end_date,
  coalesce(a.ordering_end_date, g.ordering_end_date, s.ordering_end_date) AS ordering_end_date,
  coalesce(beside(a.awarding_agency_code, a.awarding_department_code, g.awarding.department_code), s.awarding_department_code)
    AS awarding_department_code,
  coalesce(a.awarding_agency_code, g.awarding.agency_code, s.awarding_agency_code) AS awarding_agency_code,
  coalesce(beside(a.awarding_agency_code, a.awarding_office_code, g.awarding.office_code), s.awarding_office_code)
    AS awarding_office_code,
  coalesce(beside(a.funding_agency_code, a.funding_department_code, g.funding.department_code), s.funding_department_code)
    AS funding_department_code,
  coalesce(a.funding_agency_code, g.funding.agency_code, s.funding_agency_code) AS funding_agency_code,
  coalesce(beside(a.funding_agency_code, a.funding_office_code, g.funding.office_code), s.funding_office_code)
    AS funding_office_code,
  coalesce(a.vendor_id, g.vendor.vendor_id, s.vendor_id) AS vendor_id,
  CASE
    WHEN a.vendor_id IS NOT NULL THEN a.vendor_name
    WHEN g.vendor IS NOT NULL THEN g.vendor.vendor_name
    ELSE s.vendor_name
  END AS vendor_name,
  coalesce(
    a.base_description, w.base_description, g.first_description, s.base_description, a.description, s.description
  ) AS description,
  a.description AS latest_description,
  coalesce(a.psc_code, g.psc.code, s.psc_code) AS psc_code,
  coalesce(beside(a.psc_code, a.psc_name, g.psc.name), s.psc_name)
    AS psc_name,
  coalesce(a.naics_code, g.naics.code, s.naics_code) AS naics_code,
  coalesce(beside(a.naics_code, a.naics_name, g.naics.name), s.naics_name)
    AS naics_name,
  coalesce(a.pricing_code, g.pricing_code, s.pricing_code) AS pricing_code,
  coalesce(a.competed_code, g.competed.code, s.competed_code) AS competed_code,
  coalesce(beside(a.competed_code, a.not_competed_reason_code, g.competed.reason_code), s.not_competed_reason_code)
    AS not_competed_reason_code,
  coalesce(a.set_aside_code, g.set_aside_code, s.set_aside_code) AS set_aside_code,
  coalesce(a.solicitation_id, g.solicitation_id, s.solicitation_id) AS solicitation_id,
  t.context,
  t.last_modified_at,
  a.file_id,
  a.locator
FROM action a
JOIN award_total t ON t.latest_id = a.rowid
LEFT JOIN award_words w ON w.award_key = a.award_key
LEFT JOIN award_gap g ON g.award_key = a.award_key
LEFT JOIN award_summary s ON s.award_key = a.award_key;

RESET disabled_optimizers;

-- Awards known by a summary alone.
INSERT INTO award BY NAME
SELECT
  s.award_key,
  s.award_key LIKE 'CONT_IDV_%' AS is_vehicle,
  vehicle_key(s.parent_piid, s.parent_agency_code) AS parent_award_key,
  false AS has_actions,
  0 AS action_count,
  s.base_action_date AS first_action_date,
  s.latest_action_date AS last_action_date,
  coalesce(s.base_description, s.description) AS description,
  s.description AS latest_description,
  s.* EXCLUDE (
    award_key, slice, number, vendor_ref, parent_agency_code, base_action_date, latest_action_date,
    description, base_description
  )
FROM award_summary s
ANTI JOIN award_total t USING (award_key);
