-- Every vendor as one record states it, with its id: UEI, else DUNS, else the frozen name key
-- (disclosure.text.Ids.fold).

CREATE TEMP TABLE vendor_statement AS
SELECT
  vendor_ref,
  CASE
    WHEN uei IS NOT NULL THEN uei
    WHEN duns IS NOT NULL THEN duns
    WHEN name IS NOT NULL THEN nullif(name_key(name), '')
  END AS vendor_id,
  name AS vendor_name,
  dba_name,
  uei,
  duns,
  cage,
  parent_uei AS vendor_parent_uei,
  parent_name AS vendor_parent_name,
  country_code,
  state_code,
  city
FROM shard_vendor;
