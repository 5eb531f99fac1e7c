import { expect, test } from 'vitest';
import { troubleOf, troubles } from './trouble';
import { sentence } from './trouble-log';

test.each([
  ['a deadlock', { code: '40P01' }, 'collided'],
  ['a transaction that cannot be put in order', { code: '40001' }, 'collided'],
  ['a lock that somebody keeps', { code: '55P03' }, 'busy'],
  ['a statement that was ended', { code: '57014' }, 'away'],
  ['a transaction that was idle', { code: '25P03' }, 'away'],
  ['a write to a disk that fails', { errcode: 778 }, 'disk'],
  ['a sync of a disk that fails', { errcode: 1034 }, 'disk'],
  ['a checksum that does not fit', { errcode: 8202 }, 'damaged'],
  ['a disk that fails a Postgres', { code: '58030' }, 'disk'],
  ['a file that a Postgres misses', { code: '58P01' }, 'damaged'],
  ['a page that a Postgres cannot read', { code: 'XX001' }, 'damaged'],
  ['a file that is read-only', { errcode: 1032 }, 'read-only'],
  ['a row that is there already', { code: '23505' }, null],
])('%s is told from other troubles', (_, error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});

test('nobody is told to stop another program where the course was in its own way', () => {
  const error = new Error('deadlock detected');
  const saying = troubles.filter((trouble) => sentence(trouble, 'x', error).includes('Stop that program'));
  expect(saying).toEqual(['busy']);
});

test.each([
  ['/data/course.sqlite', 'npm run restore', 'pg_restore'],
  ['postgres://course:secret@db.school.example/course', 'pg_restore', 'npm run restore'],
])('whoever has a damaged database at %s is told of %s alone', (place, right, wrong) => {
  const told = sentence('damaged', place, new Error('damaged'));
  expect(told).toContain(right);
  expect(told).not.toContain(wrong);
  expect(told).not.toContain('secret');
});
