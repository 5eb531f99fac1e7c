import { expect } from '@playwright/test';
import { entryOf } from './key';
import { test } from './test';

const lesson = '/teach/lessons/claim-or-denial';

test('pages for teachers open on this machine alone', async ({ request }) => {
  const addresses = ['/teach', '/teach/background', lesson, `${lesson}/worksheet`, `${lesson}/key`];
  const others = [
    { host: 'course.example' },
    { 'x-forwarded-for': '192.168.1.7' },
    { 'x-forwarded-for': '192.168.1.7, 127.0.0.1' },
    { 'x-forwarded-host': 'course.example' },
    { forwarded: 'for=192.168.1.7' },
  ];
  for (const address of addresses) {
    expect((await request.get(address)).status(), address).toBe(200);
    for (const headers of others) {
      const response = await request.get(address, { headers });
      expect(response.status(), `${address} ${JSON.stringify(headers)}`).toBe(404);
      expect(await response.text()).toContain('There is nothing at this address');
    }
  }
});

test('no way of writing the address opens them elsewhere', async ({ request }) => {
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
      const response = await request.get(address, {
        headers: { host: 'course.example', ...more },
        maxRedirects: 0,
      });
      expect([308, 404], address).toContain(response.status());
      expect(await response.text()).not.toContain(misconception);
    }
});
