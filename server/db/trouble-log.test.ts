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

test('two troubles in turn are not said with every request', () => {
  const times = { now: 0 };
  const { lines, log } = logAt(times);
  for (let n = 0; n < 10; n += 1) {
    log.meets('full', new Error('full'));
    log.meets('read-only', new Error('read-only'));
  }
  expect(lines).toHaveLength(2);
  times.now = 60_000;
  log.meets('full', new Error('full'));
  expect(lines).toHaveLength(3);
});

test('the causes of a failure that has no words of its own are told', () => {
  const { lines, log } = logAt({ now: 0 });
  log.meets('away', new AggregateError([new Error('connect ::1'), new Error('connect 127.0.0.1')]));
  expect(lines[0]).toMatch(/\(connect ::1; connect 127\.0\.0\.1\)$/);
});
