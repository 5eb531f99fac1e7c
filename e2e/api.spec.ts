import { expect } from '@playwright/test';
import { problemDocument } from '@/server/api/problem-document';
import { replies } from '@/server/api/replies';
import { test } from './test';

const json = { 'content-type': 'application/json' };
const check = { exercise: 'claim-or-denial/opposite', answers: { 'repeatedly-denied': ['official-denial'] } };

test('a check is answered as docs/openapi.json says', async ({ request }) => {
  const response = await request.post('/api/check', { data: check });
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('application/json');
  expect(response.headers()['cache-control']).toBe('no-store');
  const reply: unknown = await response.json();
  expect(replies.sort.parse(reply)).toEqual(reply);
});

const refused: readonly [string, string, number, string, RegExp][] = [
  ['nothing', '', 400, 'invalid-input', /Nothing was sent|not JSON/],
  ['no JSON', '{', 400, 'invalid-input', /not JSON/],
  [
    'a shape that is none',
    JSON.stringify({ ...check, answers: { 'repeatedly-denied': 'official-denial' } }),
    400,
    'invalid-input',
    /“answers.repeatedly-denied”/,
  ],
  ['a field too many', JSON.stringify({ ...check, mark: 1 }), 400, 'invalid-input', /mark/],
  [
    'an attempt that is no UUID',
    JSON.stringify({ ...check, attempt: 'first' }),
    400,
    'invalid-input',
    /“attempt”/,
  ],
  ['no answer', JSON.stringify({ ...check, answers: {} }), 400, 'invalid-input', /Nothing is answered/],
  ['an unknown exercise', JSON.stringify({ ...check, exercise: 'a/b' }), 404, 'not-found', /“a\/b”/],
  ['too much', 'x'.repeat(70_000), 413, 'too-large', /64 kB/],
];

for (const [name, data, status, code, detail] of refused) {
  test(`${name} is answered ${status} with a problem document`, async ({ request }) => {
    const response = await request.post('/api/check', { headers: json, data: Buffer.from(data) });
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    const problem = problemDocument.parse(await response.json());
    expect(problem).toMatchObject({ type: `urn:who-says-so:${code}`, status });
    expect(problem.detail).toMatch(detail);
  });
}

test('what is not JSON is answered 415, and its type may be written in any way', async ({ request }) => {
  for (const type of ['text/plain', 'application/jsonp', 'multipart/form-data; boundary=x']) {
    const response = await request.post('/api/check', {
      headers: { 'content-type': type },
      data: JSON.stringify(check),
    });
    expect(response.status(), type).toBe(415);
    expect(problemDocument.parse(await response.json()).type).toBe('urn:who-says-so:wrong-type');
  }
  const response = await request.post('/api/check', {
    headers: { 'content-type': 'Application/JSON; charset=utf-8' },
    data: JSON.stringify(check),
  });
  expect(response.status()).toBe(200);
});

test('another method is answered 405, with the methods that are taken', async ({ request, page, watch }) => {
  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
    const response = await request.fetch('/api/check', { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers()['allow']).toBe('POST, OPTIONS');
    expect(problemDocument.parse(await response.json()).type).toBe('urn:who-says-so:wrong-method');
  }
  const options = await request.fetch('/api/check', { method: 'OPTIONS' });
  expect([options.status(), options.headers()['allow']]).toEqual([204, 'POST, OPTIONS']);
  watch.mayFail(/api\/check/);
  await page.goto('/api/check');
  await expect(page.getByRole('heading', { name: 'There is nothing to read here' })).toBeVisible();
});

test('the first check gives a cookie that scripts cannot read, for checks alone and for one session', async ({
  request,
}) => {
  const first = await request.post('/api/check', { data: check });
  expect(first.headers()['set-cookie']).toMatch(
    /^check-session=[0-9a-f-]{36}; Path=\/api\/check; HttpOnly; SameSite=Lax$/,
  );
  const second = await request.post('/api/check', { data: check });
  expect(second.headers()['set-cookie']).toBeUndefined();
  const { cookies } = await request.storageState();
  expect(cookies).toMatchObject([{ name: 'check-session', expires: -1, httpOnly: true, sameSite: 'Lax' }]);
});

test('behind a proxy that speaks https the cookie is sent over https alone', async ({ request }) => {
  const response = await request.post('/api/check', {
    data: check,
    headers: { 'x-forwarded-proto': 'https' },
  });
  expect(response.headers()['set-cookie']).toMatch(/; Secure$/);
});

test('pages set no cookie', async ({ page, context }) => {
  for (const address of ['/', '/lessons/claim-or-denial', '/quiz']) await page.goto(address);
  expect(await context.cookies()).toEqual([]);
});
