-- What only the scripts before needed.

ALTER TABLE action DROP COLUMN slice;
ALTER TABLE action DROP COLUMN number;
ALTER TABLE action DROP COLUMN vendor_ref;
ALTER TABLE action DROP COLUMN correction;
ALTER TABLE subaward DROP COLUMN slice;
ALTER TABLE subaward DROP COLUMN number;
ALTER TABLE subaward DROP COLUMN vendor_ref;
ALTER TABLE subaward DROP COLUMN prime_vendor_ref;
