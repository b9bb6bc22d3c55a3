-- This release after those before it.

INSERT INTO release
SELECT release_id, data_as_of_date, content_hash, previous_release_id
FROM previous_release;

INSERT INTO release
SELECT
  getvariable('release_id'),
  getvariable('data_as_of_date'),
  getvariable('content_hash'),
  (
    SELECT release_id
    FROM previous_release
    WHERE release_id NOT IN (
      SELECT previous_release_id FROM previous_release WHERE previous_release_id IS NOT NULL
    )
  );
