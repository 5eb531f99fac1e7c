import { expect, test } from 'vitest';
import { dictionary, exportedTables } from './export-dictionary';
import { keyReportTable } from './export-report';
import { linesOf, recordsOf } from './table';

test('the dictionary has one entry for every column of every file, its own too, and each says what it means', () => {
  const entries = recordsOf(dictionary());
  const named = entries.map(({ file, column }) => `${file} ${column}`);
  const columns = exportedTables.flatMap(({ name, columns: all }) =>
    all.map((one) => `${name}.csv ${one.name}`),
  );
  expect(new Set(named).size).toBe(named.length);
  const isOwn = (one: string) => /^(dictionary|key-report|grades-…)[.]csv /.test(one);
  expect(named.filter((one) => !isOwn(one))).toEqual(columns);
  expect(named.filter((one) => one.startsWith('key-report.csv'))).toEqual(
    keyReportTable.columns.map(({ name }) => `key-report.csv ${name}`),
  );
  expect(named.filter((one) => one.startsWith('dictionary.csv'))).toEqual(
    linesOf(dictionary())[0]?.map((column) => `dictionary.csv ${column}`),
  );
  for (const { file, column, type, unit, values, meaning } of entries) {
    const where = `${file} ${column}`;
    expect(meaning, where).toMatch(/^[A-Z].{5,}[.]$/s);
    if (type === 'number') expect(unit, where).not.toBe('');
    if (type === 'one of' || type === 'time') expect(values, where).not.toBe('');
  }
});

test('no name of a column needs quotes or begins as a formula does', () => {
  for (const { columns } of exportedTables)
    for (const { name } of columns) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
});
