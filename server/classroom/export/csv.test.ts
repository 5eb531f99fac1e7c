import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from './csv';

async function cellOf(text: string): Promise<unknown> {
  const [[cell] = []]: unknown[][] = parse(await csvOf([[text]]), { bom: true });
  return cell;
}

const formulas = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '\u00a0@',
  '|',
  ' |',
  '＝',
  '＋',
  '－',
  '＠',
  ' ＝',
];

test.each(formulas)('%j at the beginning of a field gets one apostrophe before it', async (sign) => {
  expect(await cellOf(`${sign}cmd|'/c calc'!A0`)).toBe(`'${sign}cmd|'/c calc'!A0`);
});

test.each(['Ada', ' Ada', "'quoted'", 'a=b', '5 - 3', '„=“', ''])('%j stays as it is', async (text) => {
  expect(await cellOf(text)).toBe(text);
});
