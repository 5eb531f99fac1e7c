import { expect } from '@playwright/test';
import { test } from './test';

const prerendered = [
  '/',
  '/documents',
  '/documents/diplomat-article',
  '/lessons/whose-words',
  '/quiz',
  '/answers',
  '/privacy',
  '/nope',
];
const perRequest = [
  '/sign-in',
  '/forgot-password',
  '/quiz/first.10.0000/2?happy-life=official-denial',
  '/lessons/claim-or-denial/two-halves?legal-rights-protected=attributed-claim',
];

function scriptSources(policy: string): string {
  return policy.split('; ').find((directive) => directive.startsWith('script-src')) ?? '';
}

for (const address of [...prerendered, ...perRequest]) {
  test(`${address} has a strict policy and the usual headers`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
    expect(scriptSources(policy)).toContain("'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
  });
}

for (const address of prerendered.filter((one) => one !== '/nope')) {
  test(`${address} is prerendered: the same for everyone, its scripts allowed by hash`, async ({
    request,
  }) => {
    const [one, two] = [await request.get(address), await request.get(address)];
    expect(await one.text()).toBe(await two.text());
    expect(one.headers()['content-security-policy']).toBe(two.headers()['content-security-policy']);
    expect(scriptSources(one.headers()['content-security-policy'] ?? '')).toMatch(/'sha256-/);
    expect(one.headers()['x-nextjs-prerender']).toMatch(/^1/);
  });
}

test('a page that is made per request has a nonce of its own', async ({ request }) => {
  const nonces = await Promise.all(
    perRequest.concat(perRequest).map(async (address) => {
      const policy = (await request.get(address)).headers()['content-security-policy'] ?? '';
      return /'nonce-([^']+)'/.exec(policy)?.[1];
    }),
  );
  expect(nonces.every(Boolean)).toBe(true);
  expect(new Set(nonces).size).toBe(nonces.length);
});

for (const address of ['/lessons/whose-words', perRequest[2] ?? '']) {
  test(`on ${address} a script that was slipped in does not run, and our own do`, async ({ page, watch }) => {
    watch.mayFail(/./);
    await page.route(`**${address.split('?')[0]}*`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '</body>',
        '<script>window.slippedIn = true</script></body>',
      );
      await route.fulfill({ response, body });
    });
    await page.goto(address);
    expect(await page.evaluate(() => 'slippedIn' in window)).toBe(false);
    await expect(page.locator('html')).toHaveClass(/js/);
  });
}
