import { expect, test } from 'vitest';
import { savedAs } from './file-name';

test('a plain name stays as it is', () => {
  expect(savedAs('9b', 'students.csv')).toBe(
    `attachment; filename="who-says-so-9b-students.csv"; filename*=UTF-8''who-says-so-9b-students.csv`,
  );
});

test('letters of any script are in the long name, and plain ones in the short', () => {
  const header = savedAs('Jgst. 9 – Österreich 汉', 'students.csv');
  expect(header).toContain('filename="who-says-so-Jgst-9-O-sterreich-students.csv"');
  const [, name = ''] = header.split("filename*=UTF-8''");
  expect(decodeURIComponent(name)).toBe('who-says-so-Jgst-9-Österreich-汉-students.csv');
});

test.each([
  'a"; filename="evil.exe',
  'a\r\nset-cookie: x=1',
  '../../etc/passwd',
  '\ud800',
  '👩🏽‍🚀',
  "it's (9b)*",
  '',
  'x'.repeat(5000),
])('nothing in %j ends the header or leaves the folder', (about) => {
  const header = savedAs(about, 'students.csv');
  expect(header).toMatch(
    /^attachment; filename="[A-Za-z0-9.-]+"; filename\*=UTF-8''(?:[A-Za-z0-9.-]|%[0-9A-F]{2})+$/,
  );
  expect(header.length).toBeLessThan(500);
  expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
});
