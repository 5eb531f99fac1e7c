import { expect, test } from 'vitest';
import { troubleLog } from './trouble-log';

function logAt(times: { now: number }) {
  const lines: string[] = [];
  const log = troubleLog(
    'x',
    (line) => lines.push(line),
    () => times.now,
  );
  return { lines, log };
}

test('a trouble is said once, however many requests meet it, and once that it is over', () => {
  const { lines, log } = logAt({ now: 0 });
  for (let n = 0; n < 100; n += 1) log.meets('away', new Error('connect ECONNREFUSED'));
  for (let n = 0; n < 100; n += 1) log.answers(false);
  expect(lines).toEqual([
    expect.stringMatching(/^The database does not answer: the file x\. .* \(connect ECONNREFUSED\)$/),
    'The database works again: the file x.',
  ]);
});

test('that a full disk can be read does not say that it has room', () => {
  const { lines, log } = logAt({ now: 0 });
  log.meets('full', new Error('full'));
  log.answers(false);
  expect(lines).toHaveLength(1);
  log.answers(true);
  expect(lines).toHaveLength(2);
});

test('that another program holds the file is not over when something is read', () => {
  const { lines, log } = logAt({ now: 0 });
  for (let n = 0; n < 10; n += 1) {
    log.meets('busy', new Error('database is locked'));
    log.answers(false);
  }
  expect(lines).toHaveLength(1);
  log.answers(true);
  expect(lines).toHaveLength(2);
});

test.each(['damaged', 'closed'] as const)(
  'that all else is answered does not end “%s”, and a minute without it does',
  (trouble) => {
    const times = { now: 0 };
    const { lines, log } = logAt(times);
    for (times.now = 0; times.now <= 120_000; times.now += 10_000) {
      log.meets(trouble, new Error('one table'));
      log.answers(true);
    }
    expect(lines).toHaveLength(1);
    times.now = 180_000;
    log.answers(false);
    expect(lines[1]).toBe('The database works again: the file x.');
  },
);

test('two transactions in each other’s way are over as soon as they are told, and told once a minute', () => {
  const times = { now: 0 };
  const { lines, log } = logAt(times);
  for (times.now = 0; times.now < 120_000; times.now += 10_000) {
    log.meets('collided', new Error('deadlock detected'));
    log.answers(true);
  }
  expect(lines.filter((line) => line.startsWith('Two transactions'))).toHaveLength(2);
  expect(lines).toHaveLength(2);
});

test('what comes and goes is said once a minute, and never that it is over without that it was', () => {
  const times = { now: 0 };
  const { lines, log } = logAt(times);
  const comeAndGo = () => {
    log.meets('away', new Error('away'));
    log.answers(true);
  };
  for (let n = 0; n < 10; n += 1) comeAndGo();
  expect(lines).toHaveLength(2);
  times.now = 60_000;
  for (let n = 0; n < 10; n += 1) comeAndGo();
  expect(lines).toHaveLength(4);
});

test('a trouble that comes back soon and stays is said when the minute is over', () => {
  const times = { now: 0 };
  const { lines, log } = logAt(times);
  log.meets('away', new Error('away'));
  log.answers(false);
  log.meets('away', new Error('away'));
  expect(lines).toHaveLength(2);
  times.now = 60_000;
  log.meets('away', new Error('away'));
  expect(lines).toHaveLength(3);
});

test('two troubles in turn are said once each, and are over together', () => {
  const { lines, log } = logAt({ now: 0 });
  for (let n = 0; n < 10; n += 1) {
    log.meets('full', new Error('full'));
    log.meets('read-only', new Error('read-only'));
  }
  expect(lines).toHaveLength(2);
  log.answers(true);
  expect(lines).toHaveLength(3);
});

test('the causes of a failure that has no words of its own are told', () => {
  const { lines, log } = logAt({ now: 0 });
  log.meets('away', new AggregateError([new Error('connect ::1'), new Error('connect 127.0.0.1')]));
  expect(lines[0]).toMatch(/\(connect ::1; connect 127\.0\.0\.1\)$/);
});
