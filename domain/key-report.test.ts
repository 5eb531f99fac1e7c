import { expect, test } from 'vitest';
import type { Disputed } from './key-report';
import { reportedEntry, reportFormat } from './key-report';
import { readKeyReport } from './key-report-file';
import type { Ruling } from './ruling';

const at = (minute: number) => `2026-11-20T08:0${minute}:00.000Z`;

const ruling: Ruling = {
  id: 'r1',
  statement: 'cited',
  decision: 'accept-both',
  kind: 'attributed-claim',
  reason: 'As Ada said.',
  sparesSent: true,
  madeAt: at(9),
  withdrawnAt: null,
};

const disputed: Disputed = {
  statement: 'cited',
  quote: 'The panel cited estimates of a million.',
  key: { kind: 'independent-estimate', alsoAccepts: null },
  keyVersions: ['v2', 'v1', 'v2'],
  answers: [
    { student: 's1', first: 'set-aside', firstAt: at(5) },
    { student: 's1', first: 'attributed-claim', firstAt: at(1) },
    { student: 's2', first: 'independent-estimate', firstAt: at(2) },
  ],
  arguments: [
    { id: 'a1', kind: 'attributed-claim', words: 'cited', reason: 'Max told me.' },
    { id: 'a2', kind: 'attributed-claim', words: ' cited ', reason: 'Nobody counted.' },
    { id: 'a3', kind: 'attributed-claim', words: 'my friend Zoe', reason: 'She says so.' },
  ],
  rulings: [ruling, { ...ruling, id: 'r2', decision: 'change-key', withdrawnAt: at(9) }],
};

test('a report counts each student once, by the first answer, and leaves out what was withdrawn', () => {
  expect(reportedEntry(disputed, new Set())).toEqual({
    statement: 'cited',
    key: { kind: 'independent-estimate', alsoAccepts: null },
    keyVersions: ['v1', 'v2'],
    students: 2,
    firstAnswers: { 'attributed-claim': 1, 'official-denial': 0, 'independent-estimate': 1, 'set-aside': 0 },
    arguments: [{ kind: 'attributed-claim', count: 3, words: ['cited'], reasons: [] }],
    rulings: [{ decision: 'accept-both', kind: 'attributed-claim', sparesSent: true, reason: null }],
  });
});

test('no id, no free text and no words of their own go out, and a reason only where it was added', () => {
  const untouched = JSON.stringify(reportedEntry(disputed, new Set()));
  for (const secret of ['s1', 's2', 'a1', 'r1', 'Ada', 'Max', 'Zoe', 'Nobody counted', at(1)])
    expect(untouched).not.toContain(`${secret}`);
  const added = reportedEntry(disputed, new Set(['a2', 'r1', 'unknown']));
  expect(added.arguments[0]?.reasons).toEqual(['Nobody counted.']);
  expect(added.rulings[0]?.reason).toBe('As Ada said.');
});

test('what is written is read again, and a file that is none says why', () => {
  const report = { format: reportFormat, isSimulated: false, entries: [reportedEntry(disputed, new Set())] };
  expect(readKeyReport(JSON.stringify(report))).toEqual({ report });
  const problem = (text: string) => {
    const read = readKeyReport(text);
    return 'problem' in read ? read.problem : '';
  };
  expect(problem('statement,key\r\n')).toContain('no JSON');
  for (const other of ['{}', '[]', 'null', '{"format":"another"}'])
    expect(problem(other), other).toContain('no report on the key');
  const broken = { ...report, entries: [{ ...report.entries[0], students: -1 }] };
  expect(problem(JSON.stringify(broken))).toContain('“entries.0.students”');
  expect(
    problem(JSON.stringify({ ...report, entries: [{ ...report.entries[0], nickname: 'Ada' }] })),
  ).toContain('entries.0');
});
