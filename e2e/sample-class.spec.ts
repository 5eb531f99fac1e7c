import { expect } from '@playwright/test';
import { invite, newAccount, signUpThrough } from './accounts';
import { fromHere } from './from-here';
import { test } from './test';

const make = '/api/teach/sample-class';
const remove = '/api/teach/sample-class/remove';

test('a teacher makes one sample class, is led to it again, and removes it', async ({ page, browser }) => {
  await signUpThrough(page, await invite(browser), newAccount('Ms Curious'));
  const post = async (address: string) => {
    const response = await page.request.post(address, { headers: fromHere, form: {}, maxRedirects: 0 });
    expect(response.status()).toBe(303);
    return response.headers()['location'] ?? '';
  };
  const made = await post(make);
  expect(made).toMatch(/^\/teach\/classes\/[0-9a-f-]{36}$/);
  expect(await post(make)).toBe(made);
  const removed = await post(remove);
  expect(removed).toMatch(/^\/teach\?said=/);
  expect(await post(make)).not.toBe(made);
  await post(remove);
});

test('nobody but a teacher makes one', async ({ request }) => {
  for (const address of [make, remove])
    expect((await request.post(address, { headers: fromHere, form: {} })).status(), address).toBe(401);
});
