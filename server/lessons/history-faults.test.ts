import { expect, test } from 'vitest';
import { defineStatements } from '@/domain/statement';
import { reportFaults } from './content-fault';
import { historyFaults } from './history-faults';
import type { StatementHistory } from './statement-history';

const published = { document: 'weather', paragraph: 1, quote: 'The sun is up.', since: '2026-11-21' };
const history: StatementHistory = {
  sun: published,
  rain: { ...published, paragraph: 2, quote: 'It rains.' },
  snow: { ...published, quote: 'It snows.', retired: '2027-01-05' },
};
const sun = { paragraph: 1, quote: 'The sun is up.' };
const rain = { paragraph: 2, quote: 'It rains.' };

function faultsOf(entries: Readonly<Record<string, typeof sun>>, document = 'weather') {
  return historyFaults(Object.values(defineStatements(document, entries)), history);
}

test('statements that mean what they always did have no fault, and what is retired may stay away', () => {
  expect(faultsOf({ sun, rain })).toEqual([]);
});

const statementsFile = 'lessons/documents/weather/statements.ts';
const noted = 'lessons/documents/statement-history.json';

test.each([
  [
    'other words',
    { sun: { ...sun, quote: 'The sun is down.' }, rain },
    statementsFile,
    'sun',
    '“The sun is down.” in ¶1',
    '“The sun is up.” in ¶1 of weather, as published on 2026-11-21',
  ],
  ['another place', { sun: { ...sun, paragraph: 3 }, rain }, statementsFile, 'sun', '¶3', '¶1 of weather'],
  ['no words any more', { sun }, noted, 'rain', '“It rains.” in ¶2', '"retired": "YYYY-MM-DD"'],
  [
    'a retired id',
    { sun, rain, snow: { paragraph: 1, quote: 'It snows.' } },
    statementsFile,
    'snow',
    'retired on 2027-01-05',
    'an id that was never used',
  ],
  [
    'a new id that is not noted',
    { sun, rain, hail: { paragraph: 4, quote: 'It “hails”.' } },
    noted,
    'hail',
    'no entry',
    '"hail": {"document":"weather","paragraph":4,"quote":"It “hails”.","since":"YYYY-MM-DD"}',
  ],
  [
    'an id of JavaScript',
    { sun, rain, constructor: { paragraph: 4, quote: 'It hails.' } },
    noted,
    'constructor',
    'no entry',
    '"constructor"',
  ],
])('%s: one fault, with its file, what was found and what to do', (_, entries, file, id, found, expected) => {
  const faults = faultsOf(entries);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file, where: `“${id}”` });
  const report = reportFaults(faults);
  expect(report).toContain(found);
  expect(report).toContain(expected);
});

test('the same words in another document are another statement', () => {
  const faults = faultsOf({ sun, rain }, 'climate');
  expect(faults.map(({ where }) => where)).toEqual(['“sun”', '“rain”']);
});
