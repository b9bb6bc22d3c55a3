-- This release after those before it.

INSERT INTO release
SELECT sequence, release_id, data_as_of_date, content_hash, previous_release_id
FROM previous_release;

INSERT INTO release
SELECT
  coalesce(max(sequence), 0) + 1,
  getvariable('release_id'),
  getvariable('data_as_of_date'),
  getvariable('content_hash'),
  arg_max(release_id, sequence)
FROM previous_release;
