import { expect, test } from 'vitest';
import type { KeyReport, ReportedEntry } from './key-report';
import { reportFormat } from './key-report';
import { sumInLines, summedReports } from './key-report-sum';

function entry(statement: string, more: Partial<ReportedEntry> = {}): ReportedEntry {
  return {
    statement,
    key: { kind: 'official-denial', alsoAccepts: 'set-aside' },
    keyVersions: ['v1'],
    students: 10,
    firstAnswers: { 'attributed-claim': 5, 'official-denial': 3, 'independent-estimate': 1, 'set-aside': 1 },
    arguments: [{ kind: 'attributed-claim', count: 2, words: [], reasons: [] }],
    rulings: [{ decision: 'key-stands', kind: 'attributed-claim', sparesSent: true, reason: null }],
    ...more,
  };
}

function report(entries: readonly ReportedEntry[], isSimulated = false): KeyReport {
  return { format: reportFormat, isSimulated, entries };
}

const nothing = { arguments: [], rulings: [] };

test('reports of several classes add up, with what most classes dispute first', () => {
  const sum = summedReports([
    report([entry('a'), entry('b')]),
    report([
      entry('b', {
        ...nothing,
        students: 0,
        firstAnswers: {
          ...entry('b').firstAnswers,
          'attributed-claim': 0,
          'official-denial': 0,
          'independent-estimate': 0,
          'set-aside': 0,
        },
      }),
      entry('c', nothing),
    ]),
  ]);
  expect(sum).toEqual([
    {
      statement: 'b',
      classes: 2,
      students: 10,
      arguments: 2,
      argued: { 'attributed-claim': 2 },
      ruled: { 'key-stands': 1 },
      accepted: 0.4,
    },
    {
      statement: 'a',
      classes: 1,
      students: 10,
      arguments: 2,
      argued: { 'attributed-claim': 2 },
      ruled: { 'key-stands': 1 },
      accepted: 0.4,
    },
    { statement: 'c', classes: 1, students: 10, arguments: 0, argued: {}, ruled: {}, accepted: 0.4 },
  ]);
});

test('the order of the files changes nothing, and simulated classes are left out', () => {
  const all = [report([entry('a')]), report([entry('b'), entry('a')]), report([entry('c')])];
  expect(summedReports(all.toReversed())).toEqual(summedReports(all));
  expect(summedReports([report([entry('a')], true)])).toEqual([]);
});

test('where nobody answered, no share is made up', () => {
  const [one] = summedReports([report([entry('a', { ...nothing, students: 0 })])]);
  expect(one?.accepted).toBeNull();
  expect(sumInLines([...summedReports([report([entry('a', { ...nothing, students: 0 })])])])).toEqual([
    'statement  classes  students  accepted first  arguments  argued for  ruled',
    'a          1        0         –               0          –           –',
  ]);
});
