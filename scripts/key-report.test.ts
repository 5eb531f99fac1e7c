import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportFormat } from '@/domain/key-report';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'key-reports-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function saved(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function run(...files: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/key-report.mjs', ...files], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const entry = {
  ...{ statement: 'happy-life', key: { kind: 'attributed-claim', alsoAccepts: null }, keyVersions: ['v1'] },
  ...{
    students: 4,
    arguments: [{ kind: 'set-aside', count: 3, words: ['happy'], reasons: [] }],
    rulings: [],
  },
  firstAnswers: { 'attributed-claim': 1, 'official-denial': 0, 'independent-estimate': 0, 'set-aside': 3 },
};
const report = (more = {}) =>
  JSON.stringify({ format: reportFormat, isSimulated: false, entries: [entry], ...more });

test('the files of several classes become one table', () => {
  const { stdout, status } = run(
    saved('a.json', report()),
    saved('b.json', report()),
    saved('c.json', report({ isSimulated: true })),
  );
  expect(stdout.split('\n')).toEqual([
    'Left out, as its students are simulated: 1 of 3.',
    expect.stringMatching(/^statement +classes/),
    expect.stringMatching(/^happy-life +2 +8 +25 % +6 +6 set-aside +–$/),
    '',
  ]);
  expect(status).toBe(0);
});

test('a bad file is named, with what is wrong with it, and nothing is added up', () => {
  const good = saved('good.json', report());
  const bad = saved('bad.json', report({ entries: [{ ...entry, students: 'four' }] }));
  for (const [file, words] of [
    [bad, '“entries.0.students” cannot be read'],
    [saved('a.csv', 'statement,key'), 'This is no JSON'],
    [path.join(folder, 'none.json'), 'there is no such file'],
  ] as const) {
    const { stdout, stderr, status } = run(good, file);
    expect(stderr).toContain(`${file}: ${words}`);
    expect(stderr).not.toContain('    at ');
    expect([stdout, status]).toEqual(['', 1]);
  }
  expect(run().stderr).toContain('Name the files');
});
