-- data/reference as it stands; the program that reads it for matching has cross-checked it.

INSERT INTO company BY NAME
FROM read_csv(
  getvariable('reference') || '/companies.csv', auto_detect = false, header = true, delim = ',', quote = '"',
  columns = {
    company_id: 'VARCHAR', name: 'VARCHAR', ticker: 'VARCHAR', cik: 'VARCHAR', category: 'VARCHAR',
    source_url: 'VARCHAR'
  }
);

INSERT INTO company_alias BY NAME
FROM read_csv(
  getvariable('reference') || '/aliases.csv', auto_detect = false, header = true, delim = ',', quote = '"',
  columns = {
    company_id: 'VARCHAR', alias: 'VARCHAR', kind: 'VARCHAR', distinctiveness: 'VARCHAR',
    from_date: 'DATE', to_date: 'DATE', source_url: 'VARCHAR'
  }
);

INSERT INTO ownership BY NAME
SELECT alias AS entity_name, company_id, kind, from_date, to_date, source_url
FROM company_alias
WHERE kind IN ('subsidiary', 'acquired');

INSERT INTO company_identifier BY NAME
FROM read_csv(
  getvariable('reference') || '/identifiers.csv', auto_detect = false, header = true, delim = ',', quote = '"',
  columns = {
    company_id: 'VARCHAR', kind: 'VARCHAR', identifier: 'VARCHAR', entity_name: 'VARCHAR',
    from_date: 'DATE', to_date: 'DATE', source_url: 'VARCHAR'
  }
);

INSERT INTO product BY NAME
FROM read_csv(
  getvariable('reference') || '/products.csv', auto_detect = false, header = true, delim = ',', quote = '"',
  columns = {
    product_id: 'VARCHAR', company_id: 'VARCHAR', pattern: 'VARCHAR', exclusions: 'VARCHAR',
    category: 'VARCHAR', from_date: 'DATE', to_date: 'DATE', source_url: 'VARCHAR'
  }
);

INSERT INTO reseller BY NAME
FROM read_csv(
  getvariable('reference') || '/resellers.csv', auto_detect = false, header = true, delim = ',', quote = '"',
  columns = {reseller_id: 'VARCHAR', alias: 'VARCHAR', kind: 'VARCHAR', source_url: 'VARCHAR'}
);

INSERT INTO vehicle_product BY NAME
FROM read_csv(
  getvariable('reference') || '/vehicles.csv', auto_detect = false, header = true, delim = ',', quote = '"',
  columns = {
    vehicle_key: 'VARCHAR', piid: 'VARCHAR', company_id: 'VARCHAR', from_date: 'DATE',
    to_date: 'DATE', reason: 'VARCHAR', source_url: 'VARCHAR'
  }
);

INSERT INTO decision BY NAME
FROM read_csv(
  getvariable('reference') || '/decisions.csv', auto_detect = false, header = true, delim = ',', quote = '"',
  columns = {
    subject_kind: 'VARCHAR', subject: 'VARCHAR', vendor_name: 'VARCHAR', company_id: 'VARCHAR',
    verdict: 'VARCHAR', from_date: 'DATE', to_date: 'DATE', decided_by: 'VARCHAR', decided_on: 'DATE',
    reason: 'VARCHAR', source_url: 'VARCHAR'
  }
);
