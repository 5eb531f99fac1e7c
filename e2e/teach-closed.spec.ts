import { expect } from '@playwright/test';
import { entryOf } from './key';
import { test } from './test';

const lesson = '/teach/lessons/claim-or-denial';

test('pages for teachers lead whoever is not signed in to the sign-in, and back after it', async ({
  request,
}) => {
  for (const address of ['/teach', '/teach/background', lesson, `${lesson}/worksheet`, `${lesson}/key`]) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(307);
    expect(response.headers()['location'], address).toContain(`/sign-in?to=${encodeURIComponent(address)}`);
    expect(response.headers()['cache-control']).toContain('no-store');
  }
});

test('a cookie that names no session opens nothing', async ({ request }) => {
  for (const cookie of [
    'who-says-so.session_token=',
    'who-says-so.session_token=made.up',
    '__Secure-who-says-so.session_token=x.y; who-says-so.session_token=x.y',
  ]) {
    const response = await request.get(lesson, { headers: { cookie }, maxRedirects: 0 });
    expect(response.status(), cookie).toBe(307);
  }
});

test('no way of writing the address opens them', async ({ request }) => {
  const page = 'lessons/claim-or-denial';
  const { misconception } = entryOf('legal-rights-protected');
  for (const address of [
    `/%74each/${page}`,
    `/%2574each/${page}`,
    `/TEACH/${page}`,
    `/teach/${page}.rsc`,
    `/teach/${page}.segments/_tree.segment.rsc`,
    `/teach/${page}?_rsc=1`,
    `/_next/static/..%2f..%2fteach/${page}`,
  ])
    for (const more of [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }]) {
      const response = await request.get(address, { headers: more, maxRedirects: 0 });
      expect([307, 308, 404], address).toContain(response.status());
      expect(await response.text()).not.toContain(misconception);
    }
});
