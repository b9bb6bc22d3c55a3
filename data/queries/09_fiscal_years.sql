-- Question: What was obligated to each company in each fiscal year, de-obligations apart?
-- Asked by: a researcher of trends; an economist.
-- How to read it: obligated_usd = promised_usd + taken_back_usd. It may be added over years; over
--   companies add counted_usd, in which an award that names two companies stands once. Fiscal year
--   2025 runs from 1 October 2024 to 30 September 2025. A negative year means that more was taken
--   back than promised, mostly money of earlier years.
-- What it cannot tell: Years of which no file was read, and actions whose amount no record states:
--   an empty amount is not zero. The latest year may not be over.
SELECT
  company,
  fiscal_year,
  award_count,
  action_count,
  promised_usd,
  taken_back_usd,
  obligated_usd,
  counted_usd,
  subaward_usd
FROM company_year
ORDER BY company, fiscal_year;
