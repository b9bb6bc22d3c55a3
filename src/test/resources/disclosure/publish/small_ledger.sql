-- A ledger small enough to add up by hand. No such awards exist.

INSERT INTO source_file (file_id, source, file_name, sha256, bytes, data_as_of_date, header_assumed) VALUES
  ('f1', 'usaspending_contracts', 'contracts.csv', 'aa11', 10, '2025-12-06', false),
  ('f2', 'usaspending_subawards', 'subawards.csv', 'bb22', 10, '2025-11-01', false);

INSERT INTO agency VALUES
  ('7012', 'ICE', '070', 'DHS'),
  ('7014', 'CBP', '070', 'DHS');

INSERT INTO company (company_id, name, category, source_url) VALUES
  ('big-hardware', 'Big Hardware', 'hardware', 'https://example.org/b'),
  ('new-owner', 'New Owner', 'phone-forensics', 'https://example.org/n'),
  ('old-owner', 'Old Owner', 'phone-forensics', 'https://example.org/o'),
  ('soft', 'Soft', 'productivity', 'https://example.org/s'),
  ('unseen', 'Unseen', 'ai', 'https://example.org/u'),
  ('watcher', 'Watcher', 'surveillance-hardware', 'https://example.org/w');

INSERT INTO company_alias (company_id, alias, kind, distinctiveness, source_url) VALUES
  ('unseen', 'UNSEEN INC', 'legal', 'coined', 'https://example.org/u');

INSERT INTO ownership VALUES
  ('KEYMAKER LLC', 'old-owner', 'subsidiary', NULL, '2023-06-30', 'https://example.org/o'),
  ('KEYMAKER, LLC', 'old-owner', 'subsidiary', NULL, '2023-06-30', 'https://example.org/o'),
  ('KEYMAKER LLC', 'new-owner', 'acquired', '2023-07-15', NULL, 'https://example.org/n');

INSERT INTO vendor (vendor_id, name, kind) VALUES
  ('V-BIG', 'BIG HARDWARE FEDERAL', 'reseller'),
  ('V-KEY', 'KEYMAKER LLC', NULL),
  ('V-SELL', 'SELLER INC', 'reseller'),
  ('V-WATCH', 'WATCHER INC', NULL);

INSERT INTO code (kind, code, name) VALUES
  ('not_competed_reason', 'ONE', 'ONLY ONE SOURCE'),
  ('office', '70B01C', 'CBP BUYING');

-- Two companies in one award; a vehicle with two orders, one of them paid by ICE; a de-obligation;
-- an owner that changes; an award known by its summary alone; two that nobody can name; a vehicle of
-- another agency.
INSERT INTO award (
  award_key, is_vehicle, piid, parent_award_key, parent_piid, award_type_code, obligated_published_usd,
  current_value_usd, potential_value_usd, outlayed_published_usd, has_actions, action_count,
  first_action_date, last_action_date, start_date, current_end_date, potential_end_date,
  ordering_end_date, awarding_agency_code, funding_agency_code, awarding_office_code, vendor_id, vendor_name,
  description, competed_code, not_competed_reason_code, context, file_id, locator
) VALUES
  ('CONT_AWD_TWO_7012', false, 'TWO', 'CONT_IDV_FAR_8000', 'FAR', 'C', 150.25, 150.25, 500.00, NULL, true, 2,
   '2024-10-02', '2025-02-01', '2024-10-02', '2026-01-05', '2027-01-05', NULL, '7012', '7012', NULL, 'V-BIG', 'BIG HARDWARE FEDERAL',
   'SOFT OFFICE LICENSES', 'C', 'ONE', false, 'f1', 'row=3'),
  ('CONT_IDV_CAR_7014', true, 'CAR', NULL, NULL, 'IDV_B_B', NULL, NULL, 1000000.00, NULL, true, 1,
   '2023-11-01', '2023-11-01', '2023-11-01', NULL, NULL, '2026-03-06', '7014', NULL, NULL, 'V-WATCH', 'WATCHER INC',
   'TOWERS', 'A', NULL, false, 'f1', 'row=4'),
  ('CONT_AWD_O1_7014_CAR', false, 'O1', 'CONT_IDV_CAR_7014', 'CAR', 'C', 10.10, 10.10, 600000.00, 5.00, true, 1,
   '2023-12-01', '2023-12-01', '2023-12-01', '2025-12-06', '2025-12-06', NULL, '7014', '7014', NULL, 'V-WATCH', 'WATCHER INC',
   'TOWER ONE', 'A', NULL, false, 'f1', 'row=5'),
  ('CONT_AWD_O2_7014_CAR', false, 'O2', 'CONT_IDV_CAR_7014', 'CAR', 'C', 999.00, 20.20, 15.00, 21.00, true, 1,
   '2024-12-01', '2024-12-01', '2024-12-01', '2026-03-07', NULL, NULL, '7014', '7012', NULL, 'V-WATCH', 'WATCHER INC',
   'TOWER TWO', NULL, NULL, false, 'f1', 'row=6'),
  ('CONT_AWD_NEG_7012', false, 'NEG', NULL, NULL, 'D', 749.50, 749.50, 749.50, NULL, true, 2,
   '2024-03-01', '2024-11-15', '2024-03-01', '2025-12-05', NULL, NULL, '7012', '7012', NULL, 'V-WATCH', 'WATCHER INC',
   'CAMERAS', 'G', 'ONE', false, 'f1', 'row=8'),
  ('CONT_AWD_KEY_7012', false, 'KEY', NULL, NULL, 'B', NULL, NULL, NULL, NULL, true, 3,
   '2023-01-01', '2024-01-01', NULL, NULL, NULL, NULL, '7012', '7012', NULL, 'V-KEY', 'KEYMAKER LLC',
   'PHONE KEYS', NULL, NULL, false, 'f1', 'row=11'),
  ('CONT_AWD_SUM_7012', false, 'SUM', NULL, NULL, 'B', 77.00, 77.00, 77.00, NULL, false, 0,
   '2022-01-01', '2022-01-01', NULL, NULL, NULL, NULL, '7012', '7012', NULL, 'V-WATCH', 'WATCHER INC',
   'OLD CAMERAS', NULL, NULL, false, 'f1', 'row=12'),
  ('CONT_AWD_MUTE_7014', false, 'MUTE', 'CONT_IDV_FAR_8000', 'FAR', 'C', 5.00, NULL, NULL, NULL, true, 1,
   '2025-05-05', '2025-05-05', NULL, '2025-12-31', NULL, NULL, '7014', '7014', '70B01C', 'V-SELL', 'SELLER INC',
   'SOFTWARE', NULL, NULL, false, 'f1', 'row=13'),
  ('CONT_AWD_DUMB_7014', false, 'DUMB', NULL, NULL, 'B', 900.00, NULL, NULL, NULL, false, 0,
   '2025-05-06', '2025-05-06', NULL, NULL, NULL, NULL, '7014', '7014', NULL, 'V-SELL', 'SELLER INC',
   'CLOUD', NULL, NULL, false, 'f1', 'row=14'),
  ('CONT_IDV_ALIEN_4732', true, 'ALIEN', NULL, NULL, 'IDV_C', NULL, NULL, NULL, NULL, true, 1,
   '2020-01-01', '2020-01-01', NULL, NULL, NULL, NULL, '4732', NULL, NULL, 'V-WATCH', 'WATCHER INC',
   'SCHEDULE', NULL, NULL, true, 'f1', 'row=15');

INSERT INTO action (
  transaction_key, award_key, piid, modification_number, action_date, fiscal_year, obligated_usd, awarding_agency_code,
  vendor_id, vendor_name, context, file_id, locator
) VALUES
  ('t1', 'CONT_AWD_TWO_7012', 'TWO', '0', '2024-10-02', 2025, 100.00, '7012', 'V-BIG', 'BIG HARDWARE FEDERAL', false, 'f1', 'row=2'),
  ('t2', 'CONT_AWD_TWO_7012', 'TWO', 'P1', '2025-02-01', 2025, 50.25, '7012', 'V-BIG', 'BIG HARDWARE FEDERAL', false, 'f1', 'row=3'),
  ('t3', 'CONT_IDV_CAR_7014', 'CAR', '0', '2023-11-01', 2024, 0.00, '7014', 'V-WATCH', 'WATCHER INC', false, 'f1', 'row=4'),
  ('t4', 'CONT_AWD_O1_7014_CAR', 'O1', '0', '2023-12-01', 2024, 10.10, '7014', 'V-WATCH', 'WATCHER INC', false, 'f1', 'row=5'),
  ('t5', 'CONT_AWD_O2_7014_CAR', 'O2', '0', '2024-12-01', 2025, 20.20, '7014', 'V-WATCH', 'WATCHER INC', false, 'f1', 'row=6'),
  ('t6', 'CONT_AWD_NEG_7012', 'NEG', '0', '2024-03-01', 2024, 1000.00, '7012', 'V-WATCH', 'WATCHER INC', false, 'f1', 'row=7'),
  ('t7', 'CONT_AWD_NEG_7012', 'NEG', 'P1', '2024-11-15', 2025, -250.50, '7012', 'V-WATCH', 'WATCHER INC', false, 'f1', 'row=8'),
  ('t8', 'CONT_AWD_KEY_7012', 'KEY', '0', '2023-01-01', 2023, 10.00, '7012', 'V-KEY', 'KEYMAKER LLC', false, 'f1', 'row=9'),
  ('t9', 'CONT_AWD_KEY_7012', 'KEY', 'P1', '2023-07-10', 2023, 5.00, '7012', 'V-KEY', 'KEYMAKER LLC', false, 'f1', 'row=10'),
  ('t10', 'CONT_AWD_KEY_7012', 'KEY', 'P2', '2024-01-01', 2024, 20.00, '7012', 'V-KEY', 'KEYMAKER LLC', false, 'f1', 'row=11'),
  ('t11', 'CONT_AWD_MUTE_7014', 'MUTE', '0', '2025-05-05', 2025, 5.00, '7014', 'V-SELL', 'SELLER INC', false, 'f1', 'row=13'),
  ('t12', 'CONT_IDV_ALIEN_4732', 'ALIEN', '0', '2020-01-01', 2020, 1000000.00, '4732', 'V-WATCH', 'WATCHER INC', true, 'f1', 'row=15');

UPDATE award
SET obligated_usd = (SELECT sum(x.obligated_usd) FROM action x WHERE x.award_key = award.award_key);

INSERT INTO subaward (
  subaward_id, duplicate_of, prime_award_key, prime_piid, prime_vendor_name, prime_published_usd, vendor_id, vendor_name,
  subaward_usd, action_date, fiscal_year, awarding_agency_code, funding_agency_code, description, file_id, locator
) VALUES
  ('s1', NULL, 'CONT_AWD_NEG_7012', 'NEG', 'WATCHER INC', 1000.00, 'V-BIG', 'BIG HARDWARE FEDERAL',
   300.00, '2024-04-01', 2024, '7012', '7012', 'LENSES', 'f2', 'row=2'),
  ('s1-2', 's1', 'CONT_AWD_NEG_7012', 'NEG', 'WATCHER INC', 1000.00, 'V-BIG', 'BIG HARDWARE FEDERAL',
   300.00, '2024-04-01', 2024, '7012', '7012', 'LENSES', 'f2', 'row=3'),
  ('s2', NULL, 'CONT_AWD_LOST_7012', 'LOST', 'STRANGER INC', 50.00, 'V-BIG', 'BIG HARDWARE FEDERAL',
   60.00, '2025-04-01', 2025, '7012', '7012', 'CABLES', 'f2', 'row=4');

INSERT INTO disclosure (
  award_key, subaward_id, company_id, relation, tier, confidence, state, vendor_id, vendor_name, reason, quote, is_primary,
  from_date, to_date, rule_version, file_id, locator
) VALUES
  ('CONT_AWD_TWO_7012', NULL, 'soft', 'reseller', 'W', 0.92, 'linked', 'V-BIG', 'BIG HARDWARE FEDERAL', 'Names it.', 'SOFT OFFICE', true, NULL, NULL, '1', 'f1', 'row=2'),
  ('CONT_AWD_TWO_7012', NULL, 'big-hardware', 'direct', 'N', 0.98, 'linked', 'V-BIG', 'BIG HARDWARE FEDERAL', 'Is it.', 'BIG HARDWARE FEDERAL', false, NULL, NULL, '1', 'f1', 'row=2'),
  ('CONT_AWD_TWO_7012', NULL, 'watcher', 'reseller', 'W', 0.40, 'review', 'V-BIG', 'BIG HARDWARE FEDERAL', 'Perhaps.', 'OFFICE', false, NULL, NULL, '1', 'f1', 'row=2'),
  ('CONT_AWD_TWO_7012', NULL, 'unseen', 'direct', 'D', 1.00, 'rejected', 'V-BIG', 'BIG HARDWARE FEDERAL', 'No.', 'BIG', false, NULL, NULL, '1', 'f1', 'row=2'),
  ('CONT_IDV_CAR_7014', NULL, 'watcher', 'direct', 'N', 0.98, 'linked', 'V-WATCH', 'WATCHER INC', 'Is it.', 'WATCHER INC', true, NULL, NULL, '1', 'f1', 'row=4'),
  ('CONT_AWD_O1_7014_CAR', NULL, 'watcher', 'direct', 'N', 0.98, 'linked', 'V-WATCH', 'WATCHER INC', 'Is it.', 'WATCHER INC', true, NULL, NULL, '1', 'f1', 'row=5'),
  ('CONT_AWD_O2_7014_CAR', NULL, 'watcher', 'direct', 'N', 0.98, 'linked', 'V-WATCH', 'WATCHER INC', 'Is it.', 'WATCHER INC', true, NULL, NULL, '1', 'f1', 'row=6'),
  ('CONT_AWD_NEG_7012', NULL, 'watcher', 'direct', 'N', 0.98, 'linked', 'V-WATCH', 'WATCHER INC', 'Is it.', 'WATCHER INC', true, NULL, NULL, '1', 'f1', 'row=7'),
  ('CONT_AWD_SUM_7012', NULL, 'watcher', 'direct', 'N', 0.98, 'linked', 'V-WATCH', 'WATCHER INC', 'Is it.', 'WATCHER INC', true, NULL, NULL, '1', 'f1', 'row=12'),
  ('CONT_IDV_ALIEN_4732', NULL, 'watcher', 'direct', 'D', 1.00, 'linked', 'V-WATCH', 'WATCHER INC', 'Is it.', 'WATCHER INC', true, NULL, NULL, '1', 'f1', 'row=15'),
  ('CONT_AWD_KEY_7012', NULL, 'new-owner', 'subsidiary', 'N', 0.98, 'linked', 'V-KEY', 'KEYMAKER LLC', 'Bought it.', 'KEYMAKER LLC', true, '2023-07-15', NULL, '1', 'f1', 'row=11'),
  ('CONT_AWD_KEY_7012', NULL, 'old-owner', 'subsidiary', 'N', 0.98, 'linked', 'V-KEY', 'KEYMAKER LLC', 'Held it.', 'KEYMAKER LLC', false, NULL, '2023-06-30', '1', 'f1', 'row=9'),
  ('CONT_AWD_MUTE_7014', NULL, NULL, 'unresolved', 'U', 0.90, 'linked', 'V-SELL', 'SELLER INC', 'Whose?', 'SELLER INC', true, NULL, NULL, '1', 'f1', 'row=13'),
  ('CONT_AWD_DUMB_7014', NULL, NULL, 'unresolved', 'U', 0.90, 'linked', 'V-SELL', 'SELLER INC', 'Whose?', 'SELLER INC', true, NULL, NULL, '1', 'f1', 'row=14'),
  ('CONT_AWD_NEG_7012', 's1', 'big-hardware', 'subaward', 'N', 0.98, 'linked', 'V-BIG', 'BIG HARDWARE FEDERAL', 'Is it.', 'BIG HARDWARE FEDERAL', true, NULL, NULL, '1', 'f2', 'row=2'),
  ('CONT_AWD_LOST_7012', 's2', 'big-hardware', 'subaward', 'N', 0.98, 'linked', 'V-BIG', 'BIG HARDWARE FEDERAL', 'Is it.', 'BIG HARDWARE FEDERAL', true, NULL, NULL, '1', 'f2', 'row=4');

UPDATE disclosure SET named_usd = 40.25 WHERE company_id = 'soft' AND relation = 'reseller';

INSERT INTO vendor_company (vendor_id, vendor_name, company_id, relation, tier, confidence, state, reason, quote, from_date, to_date, rule_version) VALUES
  ('V-KEY', 'KEYMAKER LLC', 'new-owner', 'subsidiary', 'N', 0.98, 'linked', 'Bought it.', 'KEYMAKER LLC', '2024-01-01', '2024-01-01', '1'),
  ('V-KEY', 'KEYMAKER LLC', 'old-owner', 'subsidiary', 'N', 0.98, 'linked', 'Held it.', 'KEYMAKER LLC', '2023-01-01', '2023-01-01', '1');

INSERT INTO coverage (source, agency_code, kind, from_date, to_date, records, complete, not_searched) VALUES
  ('usaspending_contracts', '7012', 'action', '2023-01-01', '2025-02-01', 8, NULL, 'records outside of these files'),
  (NULL, NULL, 'document', NULL, NULL, 0, NULL, 'contract documents: not part of this release');

INSERT INTO stage_count VALUES
  ('usaspending_contracts', 'f1', 15, 13, 0, 0, 0, 2);

INSERT INTO quality_flag (subject_table, subject_key, code, field, detail) VALUES
  ('subaward', 's2', 'SUB_EXCEEDS_PRIME', 'subaward_usd', 'subawards 60.00, prime 50.00');

INSERT INTO dataset_info VALUES
  ('data_as_of_date', '2025-12-06');

INSERT INTO release BY NAME
SELECT unnest([
  {release_id: '2025-11-01-old', data_as_of_date: DATE '2025-11-01', content_hash: 'x', previous_release_id: NULL},
  {release_id: '2025-12-06-new', data_as_of_date: DATE '2025-12-06', content_hash: 'y', previous_release_id: '2025-11-01-old'}
], recursive := true);

INSERT INTO change VALUES
  ('2025-11-01-old', 'award', 'CONT_AWD_BEFORE_7012', 'added', NULL, NULL, NULL),
  ('2025-12-06-new', 'award', 'CONT_AWD_GONE_7012_-NONE-_-NONE-', 'removed', NULL, NULL, NULL),
  ('2025-12-06-new', 'award', 'CONT_AWD_NEG_7012', 'changed', 'obligated_usd', '1000.00', '749.50'),
  ('2025-12-06-new', 'disclosure', 'CONT_AWD_TWO_7012||soft|reseller', 'added', 'state', NULL, 'linked'),
  ('2025-12-06-new', 'disclosure', 'CONT_AWD_TWO_7012||watcher|reseller', 'added', 'state', NULL, 'review'),
  ('2025-12-06-new', 'disclosure', 'CONT_AWD_GONE_7012_-NONE-_-NONE-||soft|direct', 'removed', 'state', 'linked', NULL),
  ('2025-12-06-new', 'disclosure', 'CONT_AWD_GONE_7012_-NONE-_-NONE-||watcher|direct', 'removed', 'state', 'review', NULL),
  ('2025-12-06-new', 'disclosure', 'CONT_AWD_O1_7014_CAR||watcher|direct', 'changed', 'confidence', '0.90', '0.98'),
  ('2025-12-06-new', 'disclosure', 'CONT_AWD_TWO_7012||watcher|reseller', 'changed', 'reason', 'Maybe.', 'Perhaps.'),
  ('2025-12-06-new', 'disclosure', 'CONT_AWD_NEG_7012|s1|big-hardware|subaward', 'added', 'state', NULL, 'linked');
