import { randomUUID } from 'node:crypto';
import { expect, request as requests } from '@playwright/test';
import { problemDocument } from '@/server/api/problem-document';
import type { LimitedServer } from './limited-server';
import { sendCheck, startLimited } from './limited-server';
import { sweep } from './sweep';
import { test } from './test';

let server: LimitedServer | undefined;

async function limited(perAddress: number, perSession: number, env: Record<string, string> = {}) {
  server = await startLimited({
    CHECKS_PER_MINUTE_AND_ADDRESS: String(perAddress),
    CHECKS_PER_MINUTE_AND_SESSION: String(perSession),
    ...env,
  });
  return server.url;
}

test.afterEach(async () => {
  await server?.stop();
  server = undefined;
});

test('a session that checks too often is told to wait; another is not', async ({ request }) => {
  const url = await limited(100, 2);
  for (let turn = 0; turn < 2; turn += 1) expect((await sendCheck(request, url)).status()).toBe(200);
  const response = await sendCheck(request, url);
  expect(response.status()).toBe(429);
  expect(response.headers()['content-type']).toBe('application/problem+json');
  const seconds = Number(response.headers()['retry-after']);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  const { type, detail } = problemDocument.parse(await response.json());
  expect(type).toBe('urn:who-says-so:too-many');
  expect(detail).toContain(`wait ${seconds} second`);
  const other = await requests.newContext();
  expect((await sendCheck(other, url)).status()).toBe(200);
  await other.dispose();
});

test('a made-up address or session does not get round the limit of an address', { tag: sweep }, async () => {
  const url = await limited(3, 100);
  const statuses: number[] = [];
  for (const [index, name] of ['x-forwarded-for', 'x-sender-address', 'x-real-ip', 'forwarded'].entries()) {
    const context = await requests.newContext();
    const headers = { [name]: `198.51.100.${index}`, cookie: `check-session=${randomUUID()}` };
    statuses.push((await sendCheck(context, url, { headers })).status());
    await context.dispose();
  }
  expect(statuses).toEqual([200, 200, 200, 429]);
});

test('behind one proxy, the address counts that the proxy saw', { tag: sweep }, async ({ request }) => {
  const url = await limited(2, 100, { TRUST_PROXY: '1' });
  const from = async (addresses: string) =>
    (await sendCheck(request, url, { headers: { 'x-forwarded-for': addresses } })).status();
  expect(await from('198.51.100.1, 203.0.113.9')).toBe(200);
  expect(await from('198.51.100.2, 203.0.113.9')).toBe(200);
  expect(await from('198.51.100.3, 203.0.113.9')).toBe(429);
  expect(await from('198.51.100.3, 203.0.113.10')).toBe(200);
});

test('an attempt that is sent again counts once and is answered the same; with other answers it counts', async ({
  request,
}) => {
  const url = await limited(100, 2);
  const attempt = randomUUID();
  const [one, two, three] = [
    await sendCheck(request, url, { attempt }),
    await sendCheck(request, url, { attempt }),
    await sendCheck(request, url, { attempt }),
  ];
  expect([one.status(), two.status(), three.status()]).toEqual([200, 200, 200]);
  expect(await two.text()).toBe(await one.text());
  expect(await three.text()).toBe(await one.text());
  expect((await sendCheck(request, url, { attempt, answer: 'attributed-claim' })).status()).toBe(200);
  expect((await sendCheck(request, url, { attempt, answer: 'independent-estimate' })).status()).toBe(429);
  expect((await sendCheck(request, url, { attempt })).status()).toBe(200);
});

test.describe('in a browser', () => {
  test('the sentence stands beside the answers, which stay', async ({ browser }) => {
    const url = await limited(100, 1);
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}/lessons/claim-or-denial`);
    await page.evaluate(async () => {
      const sent = {
        exercise: 'claim-or-denial/opposite',
        answers: { 'repeatedly-denied': ['official-denial'] },
      };
      await fetch('/api/check', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      });
    });
    const opposite = page.locator('#opposite');
    await opposite.scrollIntoViewIfNeeded();
    await expect(page.locator('#opposite[data-exercise="waiting"]')).toHaveCount(0);
    const answer = opposite.locator('input[name="answer:repeatedly-denied"][value="attributed-claim"]');
    await answer.check({ force: true });
    await opposite.getByRole('button', { name: 'Check' }).first().click();
    await expect(page.getByText('The check has to wait')).toBeVisible();
    await expect(page.getByText(/Too many checks in a short time\..* wait \d+ seconds?, then/)).toBeVisible();
    await expect(page.getByText('this check waits on this device and then goes out by itself')).toBeVisible();
    await expect(page.getByText('The course has too much to do')).toHaveCount(0);
    await expect(answer).toBeChecked();
    await page.context().close();
  });

  test('without a script a page says so, and sends the same answers again', async ({ browser }) => {
    const url = await limited(100, 1);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const turn of [1, 2]) {
      await page.goto(`${url}/lessons/claim-or-denial`);
      const opposite = page.locator('section.sort#opposite');
      await opposite.locator('input[name="answer:repeatedly-denied"][value="attributed-claim"]').check();
      await opposite.locator('input[name="answer:privacy-protected"][value="attributed-claim"]').check();
      await opposite.getByRole('button', { name: 'Check' }).click();
      if (turn === 1) await expect(page.getByRole('heading', { name: /match the key/ })).toBeVisible();
    }
    await expect(page.getByRole('heading', { name: 'Too many checks for now' })).toBeVisible();
    // It looks like the others: its styles are let in.
    await expect(page.getByRole('button', { name: 'Check again' })).toHaveCSS('font-weight', '600');
    // In place of the minute that would have to pass.
    await context.clearCookies();
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page).toHaveURL(/\/lessons\/claim-or-denial\/opposite\?/);
    await expect(
      page.getByRole('heading', { name: '1 of 3 match the key, 1 not yet, 1 not answered' }),
    ).toBeVisible();
    await context.close();
  });
});
