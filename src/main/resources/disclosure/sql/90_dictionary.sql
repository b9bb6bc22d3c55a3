-- The comments, as a table.

INSERT INTO data_dictionary
SELECT table_name, NULL, 0, 'TABLE', comment
FROM duckdb_tables()
WHERE database_name = 'dataset' AND NOT internal
UNION ALL
SELECT view_name, NULL, 0, 'VIEW', comment
FROM duckdb_views()
WHERE database_name = 'dataset' AND NOT internal
UNION ALL
SELECT table_name, column_name, column_index, data_type, comment
FROM duckdb_columns()
WHERE database_name = 'dataset' AND NOT internal;
