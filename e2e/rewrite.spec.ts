import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { RewriteKey } from '@/domain/exercise-key';
import { exercisesOf } from './find-exercise';
import { sweep } from './sweep';
import { inCharge, test } from './test';

/** The first of its kind in the course. */
const [found] = exercisesOf('rewrite');
const { id = '', lesson = '/', address = '' } = found ?? {};
const keys: RewriteKey['slots'] = found?.key.slots ?? {};
const slots = Object.entries(found?.exercise.slots ?? {}).map(([slot, { printed, changed, choices }]) => {
  const own = keys[slot];
  const misses = Object.keys(choices).filter((choice) => choice !== own?.key);
  const feedback = (choice = '') => own?.feedback[choice] ?? '';
  return { slot, printed, changed, choices, keyed: own?.key ?? '', misses, feedback };
});
const [first, second] = slots;

test.skip(found === undefined, 'no lesson holds this kind of exercise yet');

function form(page: Page): Locator {
  return page.locator(`section.sort#${id}`);
}

function radio(page: Page, slot: string | undefined, choice: string | undefined): Locator {
  return form(page).locator(`input[name="answer:${slot}"][value="${choice}"]`);
}

function question(page: Page, number: number): Locator {
  return form(page).locator(`fieldset.ask-${number}`);
}

async function open(page: Page): Promise<void> {
  await page.goto(lesson);
  await inCharge(page);
}

/** Chooses whether the question is in sight or not: what this costs a student is another test. */
async function answer(page: Page, slot: string | undefined, choice: string | undefined): Promise<void> {
  const number = slots.findIndex((one) => one.slot === slot) + 1;
  const shown = form(page).locator(`input[name="shown-slot"][value="${number}"]`);
  if ((await shown.count()) > 0) await shown.check();
  await radio(page, slot, choice).check();
}

test('the slot that is chosen stands changed in the sentence, with its own question', async ({ page }) => {
  await open(page);
  const sentence = form(page).locator('.slip .rw-s');
  await expect(question(page, 1)).toBeVisible();
  await expect(question(page, 2)).toBeHidden();
  await expect(sentence.getByText(first?.printed ?? '')).toBeHidden();
  await expect(sentence.locator('.slot-1 .now')).toContainText(first?.changed ?? '');

  await form(page).locator('input[name="shown-slot"][value="2"]').check();
  await expect(sentence.getByText(first?.printed ?? '')).toBeVisible();
  await expect(sentence.locator('.slot-2 .now')).toBeVisible();
  await expect(question(page, 1)).toBeHidden();
  await expect(question(page, 2)).toBeVisible();
  await expect(
    form(page)
      .getByRole('status')
      .filter({ hasText: `our words “${second?.changed}”` }),
  ).toBeAttached();

  await form(page).getByRole('radio', { name: 'As printed' }).check();
  for (const number of [1, 2]) await expect(question(page, number)).toBeHidden();
  await expect(sentence.locator('.now:visible')).toHaveCount(0);
  // To look at a slot is no answer, and nothing to keep.
  await expect(form(page).getByText('Kept on this device')).toHaveCount(0);
});

test('by keyboard alone: every slot is changed, answered and checked', async ({ page }) => {
  await open(page);
  await form(page).locator('input[name="shown-slot"][value="1"]').focus();
  for (const [index, { choices, keyed }] of slots.entries()) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let step = Object.keys(choices).indexOf(keyed); step > 0; step--)
      await page.keyboard.press('ArrowDown');
    if (index === slots.length - 1) break;
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = form(page).getByRole('heading', {
    name: `${slots.length} of ${slots.length} match the key`,
  });
  await expect(heading).toBeFocused();
  await expect(form(page).getByRole('row', { name: /Matches the key/ })).toHaveCount(slots.length);
});

test('the key of a slot shows after the second try, and its reasons with it', async ({ page }) => {
  await open(page);
  const [one, two] = first?.misses ?? [];
  const keyWords = first?.choices[first.keyed] ?? '';
  await answer(page, first?.slot, one);
  await form(page)
    .getByRole('button', { name: `Check 1 of ${slots.length}` })
    .click();
  await expect(
    form(page).getByRole('heading', { name: `0 of ${slots.length} match the key, 1 not yet` }),
  ).toBeFocused();
  const card = form(page).locator('fieldset.fb.no');
  await expect(card.getByText(first?.feedback(one) ?? '')).toBeVisible();
  await expect(card.getByText('The key says')).toHaveCount(0);
  const row = form(page).getByRole('row', { name: first?.printed ?? '' });
  await expect(row).toContainText('Open to another try');
  await expect(row).not.toContainText(keyWords);

  await answer(page, first?.slot, two);
  await form(page).getByRole('button', { name: 'Check again' }).click();
  await expect(card.getByText('The key says')).toBeVisible();
  await expect(card.getByText(first?.feedback(first.keyed) ?? '')).toBeVisible();
  await expect(row).toContainText(keyWords);

  await answer(page, first?.slot, first?.keyed);
  await form(page).getByRole('button', { name: 'Check again' }).click();
  const matched = form(page).locator('details.ok');
  await matched.locator('summary').click();
  await expect(matched.getByText('Your first answer was')).toContainText(first?.choices[one ?? ''] ?? '-');
});

test('choices and feedback survive a reload, and a check while offline', { tag: sweep }, async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  await open(page);
  await answer(page, first?.slot, first?.keyed);
  await answer(page, second?.slot, second?.misses[0]);
  await page.reload();
  await inCharge(page);
  await expect(radio(page, second?.slot, second?.misses[0])).toBeChecked();
  await inCharge(page);

  await context.setOffline(true);
  await form(page)
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(form(page).getByText('You are offline')).toBeVisible();
  await context.setOffline(false);
  await form(page)
    .getByRole('button', { name: /^Check/ })
    .click();
  const result = form(page).getByRole('heading', { name: /^1 of \d match the key, 1 not yet/ });
  await expect(result).toBeVisible();
  await page.reload();
  await inCharge(page);
  await expect(result).toBeVisible();
});

test('nothing of the key is in the page before a check', { tag: sweep }, async ({ page }) => {
  const html = await (await page.request.get(lesson)).text();
  const secrets = slots.flatMap(({ choices, feedback }) => Object.keys(choices).map(feedback));
  expect(secrets.length).toBeGreaterThan(4);
  // Without what quotation marks and apostrophes become in HTML and in scripts.
  const plain = (text: string) => text.replace(/&[#\w]+;|\\+|["'’“”]/g, '');
  expect(secrets.filter((secret) => plain(html).includes(plain(secret)))).toEqual([]);
});

test.describe('without JavaScript', { tag: sweep }, () => {
  test.use({ javaScriptEnabled: false });

  test('slots change, are answered, checked and tried again', async ({ page }) => {
    await page.goto(lesson);
    await answer(page, first?.slot, first?.misses[0]);
    await answer(page, second?.slot, second?.keyed);
    await form(page).getByRole('button', { name: 'Check' }).click();
    await expect(page).toHaveURL(new RegExp(`/lessons/${address}\\?`));
    await expect(
      page.getByRole('heading', { name: new RegExp(`^1 of ${slots.length} match the key, 1 not yet`) }),
    ).toBeVisible();
    await expect(page.getByText(first?.feedback(first.misses[0]) ?? '')).toBeVisible();
    await expect(page.getByText('The key says')).toHaveCount(0);

    await answer(page, first?.slot, first?.misses[1]);
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByText('The key says')).toBeVisible();
    await answer(page, first?.slot, first?.keyed);
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(
      page.getByRole('heading', { name: new RegExp(`^2 of ${slots.length} match the key`) }),
    ).toBeVisible();
  });

  test('where :has() is not known, every question is in sight and says which slot it is about', async ({
    page,
  }) => {
    await page.route(`**${lesson}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('selector(:has(*))', 'selector(:never(*))');
      // Without its policy: the hash of the styles is another one now.
      await route.fulfill({ body, contentType: 'text/html' });
    });
    await page.goto(lesson);
    for (const [index, { changed }] of slots.entries()) {
      await expect(question(page, index + 1)).toBeVisible();
      await expect(
        question(page, index + 1)
          .locator('legend')
          .getByText(changed, { exact: true }),
      ).toBeVisible();
    }
  });
});
