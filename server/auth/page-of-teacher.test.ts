import { expect, test } from 'vitest';
import { pageOfTeacher } from './page-of-teacher';

test.each([
  '/teach',
  '/teach/',
  '/teach/lessons/claim-or-denial/key',
  '/teach/classes/0b9c2a4e-6f1d-4a3b-8c5e-7d9f1a2b3c4d/assign?work=quiz%2Ffirst',
])('%s is where signing in leads to', (wanted) => {
  expect(pageOfTeacher(wanted)).toBe(wanted);
});

test.each([
  'https://evil.example/teach',
  '//evil.example/teach',
  '/\\evil.example',
  '/teach\\..\\evil.example',
  '/teach//evil.example',
  '/teach/..//evil.example',
  '/teach.evil.example',
  '/teachers',
  '/teach@evil.example',
  '/teach:80',
  '/teach?to=//evil.example',
  '/teach\n/evil',
  '/teach\t',
  ' /teach',
  'javascript:alert(1)',
  'teach',
  '/sign-in',
  '',
  undefined,
  null,
  7,
  ['/teach', '/teach'],
])('%j leads to the first page of teachers', (wanted) => {
  expect(pageOfTeacher(wanted)).toBe('/teach');
});

test('where it leads is always on this site', () => {
  const here = 'https://course.school.example';
  for (const wanted of [
    '/teach/../..',
    '/teach/%2f%2fevil.example',
    '/teach/./%5cevil.example',
    '/teach/@evil',
  ])
    expect(new URL(pageOfTeacher(wanted), here).origin, wanted).toBe(here);
});
