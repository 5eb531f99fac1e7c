import { expect } from '@playwright/test';
import { test } from './test';

for (const address of [
  '/nope',
  '/lessons/nope',
  '/lessons/constructor',
  '/documents/nope',
  '/documents/__proto__',
  '/lessons/claim-or-denial/nope',
  '/lessons/nope/two-halves',
  '/lessons/claim-or-denial/two-halves?happy-life=official-denial',
  '/lessons/claim-or-denial/two-halves?legal-rights-protected=true',
  '/lessons/claim-or-denial/two-halves?constructor=official-denial',
  '/quiz/nope/1',
  '/quiz/nope',
  '/quiz/denials.10.k3f9x',
  '/quiz/these.nope/1',
  '/quiz/first.10.0000/0',
  '/quiz/first.10.0000/12',
  '/quiz/first.10.0000/two',
  '/quiz/first.10.0000/0x2',
  '/lessons/claim-or-denial/%E0%A4%A',
  '/lessons/%E0%A4%A',
  '/quiz/first.10.0000/1?happy-life=nope',
  '/documents/a%00',
]) {
  test(`${address} is a page that is not found, with a way back`, async ({ page, watch }) => {
    watch.mayFail(/./);
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(
      page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Go to the course' }).click();
    await expect(page).toHaveURL(/\/$/);
  });
}

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const exercise = 'claim-or-denial/two-halves';

const malformed: readonly [string, { headers: Record<string, string>; data?: string }, number, RegExp][] = [
  ['no body', { headers: json }, 400, /Nothing was sent|not JSON/],
  ['text that is not JSON', { headers: json, data: 'hello' }, 400, /not JSON/],
  ['JSON that is no check', { headers: json, data: '[]' }, 400, /cannot be read|names no exercise/],
  [
    'an unknown exercise',
    { headers: json, data: JSON.stringify({ exercise: 'a/b', answers: {} }) },
    404,
    /no exercise “a\/b”/,
  ],
  [
    'constructor as an exercise',
    { headers: json, data: JSON.stringify({ exercise: 'constructor', answers: {} }) },
    404,
    /no exercise/,
  ],
  [
    'an unknown statement',
    { headers: json, data: JSON.stringify({ exercise, answers: { nope: ['official-denial'] } }) },
    400,
    /does not ask “nope”/,
  ],
  [
    'constructor as a statement',
    { headers: json, data: JSON.stringify({ exercise, answers: { constructor: ['official-denial'] } }) },
    400,
    /does not ask “constructor”/,
  ],
  [
    'an unknown kind',
    { headers: json, data: JSON.stringify({ exercise, answers: { 'legal-rights-protected': ['true'] } }) },
    400,
    /cannot be answered by “true”/,
  ],
  ['10 MB of text', { headers: json, data: 'x'.repeat(10_000_000) }, 413, /larger than a check can be/],
  [
    '10 MB of form',
    { headers: form, data: `exercise=${'x'.repeat(10_000_000)}` },
    413,
    /larger than a check can be/,
  ],
  ['an empty form', { headers: form, data: '' }, 400, /names no exercise|Nothing was sent/],
  [
    'a form with an unknown statement',
    { headers: form, data: `exercise=${exercise}&answer:nope=official-denial` },
    400,
    /does not ask “nope”/,
  ],
  [
    'a form with an unknown kind',
    { headers: form, data: `exercise=${exercise}&answer:legal-rights-protected=true` },
    400,
    /cannot be answered by “true”/,
  ],
  [
    'another type of content',
    { headers: { 'content-type': 'text/plain' }, data: 'hello' },
    415,
    /application\/json/,
  ],
  [
    'markup where an id belongs',
    { headers: form, data: `exercise=${encodeURIComponent('<script>alert(1)</script>')}` },
    404,
    /&lt;script&gt;/,
  ],
];

for (const [name, request, status, message] of malformed) {
  test(`a check with ${name} is answered ${status} with a message`, async ({ request: api }) => {
    const data = request.data === undefined ? {} : { data: Buffer.from(request.data) };
    const response = await api.post('/api/check', { headers: request.headers, ...data });
    const text = await response.text();
    expect(response.status()).toBe(status);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/at .*\.(ts|js|mjs):\d+|node_modules|<script/);
    const type = response.headers()['content-type'] ?? '';
    expect(type).toContain(request.headers === form ? 'text/html' : 'application/problem+json');
  });
}

test('a check is only ever sent, never fetched', async ({ request }) => {
  const response = await request.get('/api/check');
  expect(response.status()).toBe(405);
  expect(await response.text()).toContain('This address takes checks');
});

test('what a page cannot take is refused, not served an error', async ({ request }) => {
  for (const address of [
    '/',
    '/quiz',
    '/lessons/whose-words',
    '/documents/diplomat-article',
    '/lessons/claim-or-denial/two-halves',
  ]) {
    for (const headers of [
      form,
      { ...form, 'next-action': '0'.repeat(42) },
      { 'content-type': 'multipart/form-data; boundary=x' },
    ]) {
      const response = await request.post(address, { headers, data: '$ACTION_REF_1=&x' });
      expect(response.status(), `${address} ${JSON.stringify(headers)}`).toBe(405);
    }
  }
});
