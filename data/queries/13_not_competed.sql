-- Question: How much does each company hold without competition?
-- Asked by: an auditor; a competitor; a reporter on procurement.
-- How to read it: Awards count as not competed where their code is B, C, G or NDO (FROM code WHERE
--   kind = 'competed'). Compare not_competed_usd with obligated_usd, and both with the awards that
--   state nothing. reasons are the published ones. An award that names two companies is in the rows
--   of both: do not add over companies.
-- What it cannot tell: Competition among one vehicle's holders may be small and still be called
--   competed; an order often repeats its vehicle's code. Not competed is not unlawful: the reason
--   is printed.
SELECT
  d.company,
  count(*) FILTER (WHERE a.competed_code IN ('B', 'C', 'G', 'NDO')) AS not_competed_awards,
  count(*) FILTER (WHERE a.competed_code NOT IN ('B', 'C', 'G', 'NDO')) AS competed_awards,
  count(*) FILTER (WHERE a.competed_code IS NULL) AS awards_that_do_not_say,
  sum(d.obligated_usd) FILTER (WHERE a.competed_code IN ('B', 'C', 'G', 'NDO')) AS not_competed_usd,
  sum(d.obligated_usd) FILTER (WHERE a.competed_code IS NULL) AS not_said_usd,
  sum(d.obligated_usd) AS obligated_usd,
  string_agg(
    DISTINCT coalesce(reason.name, a.not_competed_reason_code), '; '
    ORDER BY coalesce(reason.name, a.not_competed_reason_code)
  ) FILTER (WHERE a.competed_code IN ('B', 'C', 'G', 'NDO')) AS reasons
FROM disclosure_list d
JOIN award a ON a.award_key = d.award_key
LEFT JOIN code reason
  ON reason.kind = 'not_competed_reason' AND reason.code = a.not_competed_reason_code
WHERE d.subaward_id IS NULL
GROUP BY d.company_id, d.company
ORDER BY not_competed_usd DESC NULLS LAST, not_competed_awards DESC, d.company;
