-- Question: Which subawards go to a company, repeats removed, and how do they stand against their
--   primes?
-- Asked by: a reporter who looks for companies that never appear as recipients.
-- How to read it: A row a subaward. prime_usd is the largest figure known of the prime award,
--   because our files may lack its earlier actions; prime_usd_from says where it stands.
--   all_subawards_usd is what all reported subawards of that prime come to; where it exceeds
--   prime_usd, doubt says so.
-- What it cannot tell: Subawards that primes did not report, which are many. subaward_usd is part
--   of prime_usd: never add the two.
WITH repeats AS (
  SELECT duplicate_of AS subaward_id, count(*) AS repeats
  FROM subaward
  WHERE duplicate_of IS NOT NULL
  GROUP BY duplicate_of
), under_prime AS (
  SELECT prime_award_key, sum(subaward_usd) AS all_subawards_usd
  FROM subaward
  WHERE duplicate_of IS NULL
  GROUP BY prime_award_key
), doubt AS (
  SELECT
    if(f.code = 'SUB_EXCEEDS_PRIME', coalesce(s.prime_award_key, f.subject_key), f.subject_key)
      AS about,
    string_agg(DISTINCT f.code || ': ' || f.detail, '; ' ORDER BY f.code || ': ' || f.detail) AS doubt
  FROM quality_flag f
  LEFT JOIN subaward s ON f.subject_table = 'subaward' AND s.subaward_id = f.subject_key
  WHERE f.code IN ('SUB_EXCEEDS_PRIME', 'SELF_SUB')
  GROUP BY about
)
SELECT
  d.company,
  s.vendor_name AS subcontractor,
  s.prime_vendor_name AS prime,
  s.prime_piid,
  s.action_date,
  s.description,
  s.subaward_usd,
  coalesce(r.repeats, 0) AS repeats_left_out,
  greatest(a.obligated_usd, a.obligated_published_usd, s.prime_published_usd) AS prime_usd,
  CASE greatest(a.obligated_usd, a.obligated_published_usd, s.prime_published_usd)
    WHEN a.obligated_usd THEN 'sum of its actions'
    WHEN a.obligated_published_usd THEN 'its published total'
    WHEN s.prime_published_usd THEN 'the subaward report'
  END AS prime_usd_from,
  u.all_subawards_usd,
  nullif(concat_ws('; ', of_sub.doubt, of_prime.doubt), '') AS doubt,
  d.link
FROM disclosure_list d
JOIN subaward s ON s.subaward_id = d.subaward_id
LEFT JOIN award a ON a.award_key = s.prime_award_key
LEFT JOIN repeats r ON r.subaward_id = s.subaward_id
LEFT JOIN under_prime u ON u.prime_award_key = s.prime_award_key
LEFT JOIN doubt of_sub ON of_sub.about = s.subaward_id
LEFT JOIN doubt of_prime ON of_prime.about = s.prime_award_key
ORDER BY d.company, s.subaward_usd DESC NULLS LAST, s.subaward_id;
