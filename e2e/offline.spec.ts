import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { lessons } from '@/lessons/index';
import { inCharge, test } from './test';

test.use({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 }, view: 'list' });

const line = 'You are offline. What you choose is kept; checks wait.';

/** Visits one page, and waits until the course is kept. */
async function visit(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
}

test('after one visit to the home page every lesson, both documents and the rest open without network', async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  test.setTimeout(120_000);
  await visit(page);
  await expect(page.getByText(line)).toBeHidden();
  await context.setOffline(true);
  await expect(page.getByText(line)).toBeVisible();

  for (const { slug } of lessons) {
    await page.goto(`/lessons/${slug}`);
    await expect(page.getByText(/^Lesson \d of/)).toBeVisible();
    // Also the scripts of exercises that come when they are near.
    await inCharge(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  for (const address of ['diplomat-article', 'spokesperson-statement']) {
    await page.goto(`/documents/${address}`);
    await expect(page.locator('article, .sheet').first()).toBeVisible();
  }
  for (const address of ['/documents', '/glossary', '/background', '/answers', '/quiz', '/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('This page needs the network')).toHaveCount(0);
  }
});

test('without network an exercise is answered and kept; its check waits through a reload and goes out by itself', async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  await visit(page);
  await context.setOffline(true);
  await page.goto('/lessons/claim-or-denial');
  await page.waitForLoadState('networkidle');
  const exercise = page.locator('section.sort#twelve');
  const answer = exercise.locator('input[name="answer:holding-fast"][value="set-aside"]');
  await answer.check();
  await exercise.getByRole('button', { name: 'Check 1 of 12' }).click();
  await expect(exercise.getByText('goes out by itself when you are connected')).toBeVisible();
  await page.reload();
  await expect(answer).toBeChecked();
  await expect(exercise.getByText('A check of these answers waits for the network')).toBeVisible();

  await context.setOffline(false);
  await expect(exercise.getByRole('heading', { name: /^1 of 9 match/ })).toBeVisible();
  await expect(page.getByText(line)).toBeHidden();
});

test('a page that is not kept says so, and which pages open', async ({ page, context, watch }) => {
  watch.mayFail(/./);
  await visit(page);
  await context.setOffline(true);
  for (const address of [
    '/never-visited',
    '/lessons/claim-or-denial/two-halves?legal-rights-protected=attributed-claim',
    '/lessons/claim-or-denial?x=1',
    '/teach',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'This page needs the network' })).toBeVisible();
  }
  await page.getByRole('link', { name: /^Lesson 2/ }).click();
  await expect(page.getByText(/^Lesson 2 of/)).toBeVisible();
});

test('with network a page comes from the network, so that corrections arrive', async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  await visit(page);
  // As if what is kept were of last week.
  await page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((one) => one.includes('precache'));
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (new URL(request.url).pathname !== '/glossary') continue;
      const before = await cache.match(request);
      const text = (await before?.text()) ?? '';
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      await cache.put(request, new Response(text.replace('<html ', '<html data-week="last" '), { headers }));
    }
  });
  await page.goto('/glossary');
  await expect(page.locator('html')).not.toHaveAttribute('data-week', 'last');
  await context.setOffline(true);
  await page.goto('/glossary');
  await expect(page.locator('html')).toHaveAttribute('data-week', 'last');
});

test('nothing of teachers, of answers or of the API is kept', async ({ page }) => {
  await visit(page);
  await page.goto('/teach');
  await page.goto('/lessons/claim-or-denial/two-halves?legal-rights-protected=attributed-claim');
  await page.request.get('/api/check');
  const paths = await kept(page);
  expect(paths).toContain('/lessons/claim-or-denial');
  expect(paths.filter((path) => /^\/(teach|api)|two-halves/.test(path))).toEqual([]);
});

test('the service worker is asked for anew at each visit, and its policy lets only our own run', async ({
  request,
}) => {
  const worker = await request.get('/service-worker.js');
  expect(worker.headers()['content-type']).toContain('text/javascript');
  expect(worker.headers()['cache-control']).toContain('no-cache');
  const page = await request.get('/');
  expect(page.headers()['content-security-policy']).toContain("worker-src 'self'");
});
