import { expect } from '@playwright/test';
import { kindNames } from '@/domain/kind';
import { entryOf, missesOf } from './key';
import { test } from './test';

test.use({ javaScriptEnabled: false });

test('an exercise is sorted, checked, and tried again', async ({ page }) => {
  await page.goto('/lessons/claim-or-denial');
  const opposite = page.locator('section.sort#opposite');
  await opposite.locator('input[name="answer:repeatedly-denied"][value="attributed-claim"]').check();
  await opposite.locator('input[name="answer:privacy-protected"][value="attributed-claim"]').check();
  await opposite.getByRole('button', { name: 'Check' }).click();

  await expect(page).toHaveURL(/\/lessons\/claim-or-denial\/opposite\?/);
  await expect(
    page.getByRole('heading', { name: '1 of 3 match the key, 1 not yet, 1 not answered' }),
  ).toBeVisible();
  await expect(page.getByText('One more has two readings and is not scored.')).toBeVisible();
  const missed = page.locator('#sort-repeatedly-denied');
  await expect(missed.getByText('Not yet')).toBeVisible();
  await expect(missed.getByText(entryOf('repeatedly-denied').feedback['attributed-claim'])).toBeVisible();
  await expect(missed.getByText('The key says')).toHaveCount(0);

  await page.locator('input[name="answer:repeatedly-denied"][value="official-denial"]').check();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('heading', { name: '2 of 3 match the key, 1 not answered' })).toBeVisible();
  const matched = page.locator('details.ok', { hasText: 'has repeatedly denied' });
  await matched.locator('summary').click();
  await expect(matched.getByText('Your first answer was')).toContainText(kindNames['attributed-claim']);
  await expect(matched.locator('mark.cue')).toHaveText(['has repeatedly denied']);

  await page.reload();
  await expect(page.getByRole('heading', { name: '2 of 3 match the key, 1 not answered' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the lesson' }).click();
  await expect(page).toHaveURL(/\/lessons\/claim-or-denial#opposite$/);
});

test('after the second try the key is shown', async ({ page }) => {
  await page.goto('/lessons/claim-or-denial');
  const [one = '', two = ''] = missesOf('privacy-protected');
  await page.locator(`#opposite input[name="answer:privacy-protected"][value="${one}"]`).check();
  await page.locator('#opposite').getByRole('button', { name: 'Check' }).click();
  await page.locator(`input[name="answer:privacy-protected"][value="${two}"]`).check();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('#sort-privacy-protected').getByText('The key says')).toBeVisible();
});

test('a statement in a document is highlighted, and the menu opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/documents/diplomat-article#up-to-one-million');
  await expect(page.locator('#up-to-one-million')).toBeInViewport();
  await expect(page.locator('#up-to-one-million')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await page.locator('details.menu > summary').click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Self-check' }).click();
  await expect(page).toHaveURL(/\/quiz$/);
});

test('a page that is not there says so', async ({ page, watch }) => {
  watch.mayFail(/./);
  for (const address of [
    '/nope',
    '/lessons/claim-or-denial/nope',
    '/quiz/first.10.0000/99',
    '/lessons/claim-or-denial/twelve?a=b',
  ]) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(
      page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }),
    ).toBeVisible();
  }
});

test('Check with nothing chosen says what to do', async ({ page, watch }) => {
  watch.mayFail(/./);
  await page.goto('/lessons/claim-or-denial');
  await page.locator('#opposite').getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Nothing is answered yet.')).toBeVisible();
});
