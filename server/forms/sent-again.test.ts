import { afterEach, beforeEach, expect, test } from 'vitest';
import { POST as join } from '@/app/api/class/join/route';
import { POST as comeBack } from '@/app/api/class/return/route';
import { DatabaseUnavailable } from '../db/unavailable';
import { formOf } from './send-again';

const id = '7b0f8f0e-5a0e-4f43-9f38-0f6a4d3f6f10';

beforeEach(() => {
  const away = Promise.reject(new DatabaseUnavailable('away', null));
  away.catch(() => {});
  globalThis.whoSaysSoDatabase = away;
});
afterEach(() => {
  globalThis.whoSaysSoDatabase = undefined;
});

function request(path: string, fields: Readonly<Record<string, string>>): Request {
  return new Request(`http://course.example${path}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  });
}

test('who joins while the database is away sends the nickname again with a button, and makes one student', async () => {
  const form = { code: 'BCDF-GHJK', own: 'Ada & “B”', form: id };
  const response = await join(request('/api/class/join', form));
  expect(response.status).toBe(503);
  const text = await response.text();
  expect(text).toContain('<form method="post" action="/api/class/join">');
  expect(text).toContain('name="own" value="Ada &amp; “B”"');
  expect(text).toContain(`name="form" value="${id}"`);
  expect(text).toContain('Send again');
});

test('four words are in no page, whoever refuses the form', async () => {
  const form = { code: 'BCDF-GHJK', phrase: 'ferry lantern quiet maple' };
  const response = await comeBack(request('/api/class/return', form));
  expect(response.status).toBe(503);
  const text = await response.text();
  expect(text).toContain('Go back with your browser');
  expect(text).not.toContain('<form');
  expect(text).not.toContain('lantern');
  expect(await formOf(request('/api/class/return', form))).toBeNull();
  expect(await formOf(request('/api/class/join', { own: 'Ada' }))).not.toBeNull();
});
