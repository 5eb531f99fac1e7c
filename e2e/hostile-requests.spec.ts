import { once } from 'node:events';
import { createServer } from 'node:http';
// Without a page: these are requests alone.
import { expect, test } from '@playwright/test';
import { fromHere } from './from-here';
import { entryOf } from './key';
import { rawRequest, sendRaw } from './raw';

const { misconception } = entryOf('legal-rights-protected');
const form = { ...fromHere, 'content-type': 'application/x-www-form-urlencoded' };

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
}

test('no way of writing a path leads to a page for teachers, or out of the site', async ({ baseURL }) => {
  const page = 'teach/lessons/claim-or-denial/key';
  for (const path of [
    ...[`//${page}`, `///${page}`, `/./${page}`, `/x/../${page}`, `/x/%2e%2e/${page}`, `/x%2f..%2f${page}`],
    ...[`/${page}/`, `/${page}.`, `/${page}%20`, `/${page}%00`, `/${page}%0a`, `/${page};a=b`, `/${page}#`],
    ...[
      `/\\${page}`,
      `/%5c${page}`,
      `/Teach/lessons/claim-or-denial/key`,
      `/t%65ach/lessons/claim-or-denial/key`,
    ],
    ...['/..%2f..%2fpackage.json', '/../../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd'],
    ...[`http://127.0.0.1/${page}`, `http://evil.example/${page}`, `//evil.example/${page}`],
    ...['/.next/server/app/page.js', '/_next/../../package.json', '/data/who-says-so.sqlite', '/.env'],
  ]) {
    const answer = await sendRaw(String(baseURL), rawRequest(`GET ${path}`));
    expect([307, 308, 400, 404], `${path} ${answer.slice(0, 200)}`).toContain(statusOf(answer));
    expect(answer, path).not.toContain(misconception);
    expect(answer, path).not.toMatch(/root:x:|"dependencies"|SQLite format/);
    const location = /^location: (.*)$/im.exec(answer)?.[1]?.trim() ?? '/';
    // Who names another host in the first line, as to a proxy, may be led to the same address of it.
    if (!path.startsWith('http://evil'))
      expect(new URL(location, String(baseURL)).hostname, path).not.toBe('evil.example');
    // Two slashes, or a slash and a backslash, are another site to a browser.
    expect(location, path).not.toMatch(/^(\/\/|\/\\)/);
  }
});

test('what is not there is not found behind https too', async ({ request }) => {
  for (const headers of [{}, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'course.school.example' }])
    for (const path of ['/lessons/claim-or-denial/nope', '/quiz/nope', '/?%00=', '/documents/a%00']) {
      const response = await request.get(path, { headers });
      expect(response.status(), path).toBe(404);
      expect(await response.text()).toContain('There is nothing at this address');
      expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
    }
});

test('no header makes one method into another, and none that is not known does anything', async ({
  request,
}) => {
  for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override', '_method']) {
    const response = await request.get('/api/check', { headers: { [name]: 'POST' } });
    expect(response.status(), name).toBe(405);
  }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
    expect((await request.fetch('/', { method })).status(), method).toBe(405);
    expect([400, 401, 405], method).toContain((await request.fetch('/api/sign-out', { method })).status());
  }
});

test('a request that names another host is answered here, and passed on to nobody', async ({ baseURL }) => {
  const asked: string[] = [];
  const other = createServer((request, response) => {
    asked.push(String(request.url));
    response.end('the other host');
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  for (const path of ['/documents', '/api/check', '/nope', '', '//x/documents']) {
    const answer = await sendRaw(String(baseURL), rawRequest(`GET http://127.0.0.1:${port}${path}`));
    expect([200, 308, 404, 405], answer.slice(0, 200)).toContain(statusOf(answer));
    expect(answer).not.toContain('the other host');
    expect(answer).not.toContain(`127.0.0.1:${port}`);
  }
  other.close();
  expect(asked).toEqual([]);
});

test('TRACE and CONNECT, and what could be read as two requests, are refused', async ({ baseURL }) => {
  const url = String(baseURL);
  const twice = 'GET /teach HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';
  const chunked = `5\r\na=b&c\r\n0\r\n\r\n${twice}`;
  for (const [line, headers, body] of [
    ['TRACE /', [], ''],
    ['POST /api/check', ['Content-Length: 4', 'Transfer-Encoding: chunked'], chunked],
    ['POST /api/check', ['Content-Length: 4', 'Content-Length: 6'], 'abcdef'],
    ['POST /api/check', ['Transfer-Encoding: chunked, identity'], chunked],
    ['POST /api/check', ['Transfer-Encoding : chunked'], chunked],
    ['GET /', [' Folded: header'], ''],
    ['GET /', [`Long: ${'x'.repeat(40_000)}`], ''],
    [`GET /${'x'.repeat(40_000)}`, [], ''],
    ['GET / HTTP/1.1\nX:', [], ''],
  ] as const) {
    const answer = await sendRaw(url, rawRequest(line, headers, body));
    expect([400, 405, 414, 431], `${line.slice(0, 80)} ${headers} ${answer.slice(0, 80)}`).toContain(
      statusOf(answer),
    );
    expect(answer.match(/^HTTP\/1\.1 /gm), line.slice(0, 80)).toHaveLength(1);
  }
  expect(await sendRaw(url, 'CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example\r\n\r\n')).not.toMatch(
    /^HTTP\/1\.1 2/,
  );
});

test('a body that is too large is refused while it comes, one that is too deep as it is read', async ({
  request,
  baseURL,
}) => {
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
  const json = await request.post('/api/check', {
    headers: { 'content-type': 'application/json' },
    data: deep,
  });
  expect(json.status()).toBe(400);
  const large = await request.post('/api/sign-in', { headers: form, data: `email=${'x'.repeat(70_000)}` });
  expect(large.status()).toBe(413);
  const many = await request.post('/api/sign-in', {
    headers: form,
    data: 'a=b&'.repeat(10_000),
    maxRedirects: 0,
  });
  expect(many.status()).toBe(303);
  // It says that it is small, and is not.
  const chunks = `${(66_000).toString(16)}\r\n${'x'.repeat(66_000)}\r\n0\r\n\r\n`;
  const headers = ['Content-Type: application/json', 'Transfer-Encoding: chunked'];
  const answer = await sendRaw(String(baseURL), rawRequest('POST /api/check', headers, chunks));
  expect(statusOf(answer)).toBe(413);
});

test('a body that never ends keeps nobody else waiting', async ({ request, baseURL }) => {
  const headers = ['Content-Type: application/json', 'Content-Length: 60000'];
  const hangUp = new AbortController();
  let ended = 0;
  const slow = Array.from({ length: 50 }, async () => {
    await sendRaw(String(baseURL), rawRequest('POST /api/check', headers, '{"exercise":'), hangUp.signal);
    ended += 1;
  });
  const answered = await request.get('/healthz');
  expect(answered.status()).toBe(200);
  expect(ended).toBe(0);
  hangUp.abort();
  await Promise.all(slow);
});
