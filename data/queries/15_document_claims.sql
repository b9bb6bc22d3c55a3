-- Question: Which claims rest on a page of a PDF, with page and quote?
-- Asked by: an editor who wants to see the page.
-- How to read it: One row: documents are not in this release, so there was nowhere to look. It does
--   not mean that there are no such pages. Links here rest on published records: quote, file_id and
--   locator of disclosure_list lead to each.
-- What it cannot tell: Anything about contract documents.
SELECT
  'NOT SEARCHED: this release holds no documents' AS answer,
  (SELECT string_agg(not_searched, '; ' ORDER BY not_searched) FROM coverage WHERE kind = 'document')
    AS not_searched,
  (SELECT count(*) FROM disclosure_list) AS links_that_rest_on_records_instead;
