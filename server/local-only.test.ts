import { expect, test } from 'vitest';
import { isFromThisMachine, isTeacherAddress } from './local-only';

function isLocal(headers: Record<string, string>, listensOn: string | undefined = '127.0.0.1'): boolean {
  return isFromThisMachine(new Headers(headers), listensOn);
}

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

test('a request from this machine to this machine is one', () => {
  for (const host of [
    'localhost',
    'localhost:3000',
    'LOCALHOST:3000',
    '127.0.0.1:3000',
    '127.0.0.1',
    '[::1]:3000',
    '[::1]',
  ])
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.0.0.1, ::1'])
      expect(isLocal({ host, 'x-forwarded-for': address }), `${host} ${address}`).toBe(true);
});

test('another host, another address or a proxy between is not', () => {
  const local = { host: 'localhost:3000', 'x-forwarded-for': '127.0.0.1' };
  for (const [name, value] of [
    ['host', 'course.example'],
    ['host', 'localhost.course.example'],
    ['host', '127.0.0.1.course.example'],
    ['host', '127.course.example'],
    ['host', ''],
    ['x-forwarded-host', 'course.example'],
    ['x-forwarded-for', '192.168.1.7'],
    ['x-forwarded-for', '192.168.1.7, 127.0.0.1'],
    ['x-forwarded-for', '127.0.0.1, 192.168.1.7'],
    ['x-forwarded-for', '127.0.0.1,'],
    ['x-forwarded-for', ''],
    ['x-forwarded-for', 'localhost'],
    ['x-forwarded-for', '::ffff:10.0.0.1'],
    ['x-real-ip', '127.0.0.1'],
    ['forwarded', 'for=127.0.0.1'],
    ['via', '1.1 school'],
  ] as const)
    expect(isLocal({ ...local, [name]: value }), `${name}: ${value}`).toBe(false);
  expect(isLocal({ host: 'localhost' })).toBe(false);
  expect(isLocal({ 'x-forwarded-for': '127.0.0.1' })).toBe(false);
});

test('a server that listens to other machines shows nothing: there, headers can be made up', () => {
  const local = { host: 'localhost:3000', 'x-forwarded-for': '127.0.0.1' };
  for (const listensOn of ['0.0.0.0', '::', '192.168.1.7', 'course.example', ''])
    expect(isLocal(local, listensOn), listensOn).toBe(false);
  expect(isFromThisMachine(new Headers(local), undefined)).toBe(false);
  for (const listensOn of ['127.0.0.1', 'localhost', '::1', '[::1]'])
    expect(isLocal(local, listensOn), listensOn).toBe(true);
});
