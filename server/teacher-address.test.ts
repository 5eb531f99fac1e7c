import { expect, test } from 'vitest';
import { isTeacherAddress } from './teacher-address';

test('every way to write an address of a page for teachers is known as one', () => {
  for (const address of [
    '/teach',
    '/teach/',
    '/teach/lessons/claim-or-denial',
    '/teach/lessons/claim-or-denial.rsc',
    '/teach.segments/_full.segment.rsc',
    '/TEACH',
    '/Teach/lessons',
    '/%74each',
    '/%2574each',
    '/te%61ch/lessons/claim-or-denial/key',
    '//teach',
    '/\\teach',
    '/./teach',
    '/x%2Fteach',
    '/_next/data/build/teach/background.json',
    '/%E0%A4%A/teach',
  ])
    expect(isTeacherAddress(address), address).toBe(true);
});

test('pages for students are not', () => {
  for (const address of [
    '/',
    '/lessons/claim-or-denial',
    '/documents',
    '/background',
    '/api/check',
    '/%E0%A4%A',
  ])
    expect(isTeacherAddress(address), address).toBe(false);
});
