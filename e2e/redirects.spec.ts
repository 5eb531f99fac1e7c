// Without a page: these are requests alone.
import { expect, test } from '@playwright/test';
import { fromHere } from './from-here';

const form = { ...fromHere, 'content-type': 'application/x-www-form-urlencoded' };

const elsewhere = [
  ...['https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example'],
  ...[
    '/teach//evil.example',
    '/teach/../..//evil.example',
    '/teach@evil.example',
    '/teach\r\nlocation: //evil.example',
  ],
  ...['javascript:alert(1)', '/%09/evil.example', '%2f%2fevil.example', '/teach/\u2028//evil.example'],
];

test('nothing that is typed leads to another site, or writes a header', async ({ request, baseURL }) => {
  for (const to of elsewhere)
    for (const [path, fields] of [
      ['/api/sign-in', { email: `${crypto.randomUUID()}@school.example`, password: 'x', to }],
      ['/api/sign-up', { token: to, page: to }],
      ['/api/new-password', { token: to }],
      ['/api/class/join', { code: to, at: to, own: to }],
      ['/api/check', { exercise: 'claim-or-denial/two-halves', step: to }],
    ] as const) {
      const data = new URLSearchParams(fields).toString();
      const response = await request.post(path, { headers: { ...form, cookie: '' }, data, maxRedirects: 0 });
      const asked = `${path} ${JSON.stringify(to)}`;
      expect(response.status(), asked).toBeLessThan(500);
      const location = response.headers()['location'] ?? '/';
      expect(new URL(location, baseURL).host, asked).toBe(new URL(String(baseURL)).host);
      expect(location, asked).toMatch(/^\/(?![/\\])[^\s\\]*$/);
    }
});
