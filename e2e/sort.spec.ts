import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { kindNames, kinds } from '@/domain/kind';
import { exercises } from '@/lessons/02-claim-or-denial/exercises';
import { clearDevice, keepNothing, keptOn } from './device';
import { entryOf, missesOf } from './key';
import { test } from './test';

test.use({ view: 'list', contextOptions: { reducedMotion: 'no-preference' } });

const lesson = '/lessons/claim-or-denial';
const twelve = exercises.twelve.statements;

function exercise(page: Page, id = 'twelve'): Locator {
  return page.locator(`section.sort#${id}`);
}

function radio(page: Page, statement: string, kind: string, id = 'twelve'): Locator {
  return exercise(page, id).locator(`input[name="answer:${statement}"][value="${kind}"]`);
}

async function hydrated(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

function accepted(id: string): string {
  return entryOf(id).kind;
}

test('twelve statements are sorted and checked by keyboard alone, in fourteen keystrokes', async ({
  page,
}) => {
  await page.goto(lesson);
  await hydrated(page);
  await exercise(page).locator('details.path > summary').focus();

  let keystrokes = 0;
  const press = async (key: string) => {
    keystrokes += 1;
    await page.keyboard.press(key);
  };
  await press('Tab');
  for (const id of twelve) {
    await press(String(kinds.indexOf(entryOf(id).kind) + 1));
  }
  await expect(exercise(page).getByRole('status').filter({ hasText: '12 of 12 sorted' })).toBeAttached();
  await press('Enter');

  const heading = exercise(page).getByRole('heading', { name: /match the key/ });
  await expect(heading).toHaveText('9 of 9 match the key');
  await expect(heading).toBeFocused();
  await expect(exercise(page).getByText('3 more have two readings and are not scored.')).toBeVisible();
  expect(keystrokes).toBeLessThanOrEqual(14);
});

test('the quote names the group, and the options read as the kinds', async ({ page }) => {
  await page.goto(lesson);
  const group = exercise(page).getByRole('group', { name: /up to 1 million/ });
  for (const kind of kinds) {
    await expect(group.getByRole('radio', { name: kindNames[kind], exact: true })).toBeAttached();
  }
  await expect(exercise(page).getByRole('button', { name: 'Check' })).toHaveCount(1);
});

test('after a check every statement says in words how it stands, and result is given by kind', async ({
  page,
}) => {
  await page.goto(lesson);
  await hydrated(page);
  const [first = '', second = '', ...rest] = twelve;
  await radio(page, first, missesOf(first)[0] ?? '').check();
  for (const id of rest) await radio(page, id, accepted(id)).check();
  await exercise(page).getByRole('button', { name: 'Check 11 of 12' }).click();

  await expect(
    exercise(page).getByRole('heading', { name: '7 of 9 match the key, 1 not yet, 1 not answered' }),
  ).toBeFocused();
  const missed = exercise(page).locator(`#sort-${first}`);
  await expect(missed.getByText('Not yet')).toBeVisible();
  await expect(missed.getByText(entryOf(first).feedback[missesOf(first)[0] ?? 'set-aside'])).toBeVisible();
  await expect(exercise(page).locator(`#sort-${second}`).getByText('Not answered')).toBeVisible();
  await expect(exercise(page).getByText('Two readings hold, 3 statements')).toBeVisible();
  await expect(exercise(page).getByText('Match the key, 7 statements')).toBeVisible();
  await expect(
    exercise(page).getByRole('row', { name: /Official denial.*1 of 2.*match the key/ }),
  ).toBeVisible();
});

test('the key of a statement shows after the second try, and the first answer is kept apart', async ({
  page,
}) => {
  await page.goto(lesson);
  await hydrated(page);
  const id = 'surveillance-not-an-issue';
  const [one = '', two = ''] = missesOf(id);
  const slip = exercise(page).locator(`#sort-${id}`);

  await radio(page, id, one).check();
  await exercise(page).getByRole('button', { name: 'Check 1 of 12' }).click();
  await expect(slip.getByText('Not yet')).toBeVisible();
  await expect(slip.getByText('The key says')).toHaveCount(0);
  await expect(slip.locator('mark.cue')).toHaveCount(0);

  await radio(page, id, two).check();
  await exercise(page).getByRole('button', { name: 'Check again' }).click();
  await expect(slip.getByText('The key says')).toBeVisible();
  await expect(slip.locator('mark.cue')).toHaveText(['are not issues']);
  await expect(slip.getByRole('list', { name: /Who says so/ })).toBeVisible();

  await radio(page, id, 'official-denial').check();
  await exercise(page).getByRole('button', { name: 'Check again' }).click();
  const matched = exercise(page).locator('details.ok');
  await matched.locator('summary').click();
  await expect(matched.getByText('Your first answer was')).toContainText(kindNames['attributed-claim']);
  await expect(
    exercise(page).getByRole('row', { name: /Official denial.*1 of 2.*0 at the first try/ }),
  ).toBeVisible();
  await matched.getByRole('link', { name: 'Show in the document' }).click();
  await expect(page).toHaveURL(/\/documents\/spokesperson-statement#surveillance-not-an-issue$/);
});

test('a set-aside statement says whose voice it is, a claim that works as a rebuttal that it does', async ({
  page,
}) => {
  await page.goto(lesson);
  await hydrated(page);
  await radio(page, 'holding-fast', 'set-aside').check();
  await radio(page, 'media-reported-conditions', 'attributed-claim').check();
  await exercise(page).getByRole('button', { name: 'Check 2 of 12' }).click();
  const folded = exercise(page).locator('details.ok > summary');
  await expect(folded).toHaveCount(2);
  for (const summary of await folded.all()) await summary.click();
  await expect(
    exercise(page).getByText('the author’s own voice, without a source in the text'),
  ).toBeVisible();
  await expect(exercise(page).getByText('it works as a rebuttal')).toBeVisible();
});

test('both readings of an arguable statement are accepted', async ({ page }) => {
  await page.goto(lesson);
  await hydrated(page);
  const id = 'media-hyping';
  const { kind, alsoAccepts } = entryOf(id);
  for (const [answer, button] of [
    [kind, 'Check 1 of 12'],
    [alsoAccepts, 'Check 1 of 12'],
  ] as const) {
    await clearDevice(page);
    await page.reload();
    await hydrated(page);
    await radio(page, id, answer ?? '').check();
    await exercise(page).getByRole('button', { name: button }).click();
    await expect(exercise(page).getByText('Careful readers differ here.')).toBeVisible();
    await expect(exercise(page).getByText('your reading')).toBeVisible();
  }
});

test('a choice made before the script has arrived is never lost', async ({ page }) => {
  // Hold back every script, choose, then let them come.
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(lesson, { waitUntil: 'commit' });
  await radio(page, 'holding-fast', 'set-aside').check();
  await radio(page, 'up-to-one-million', 'official-denial').check();
  expect(await keptOn(page)).toEqual({});

  release();
  await expect(exercise(page).getByText('2 of 12 sorted', { exact: true })).toBeVisible();
  await expect(radio(page, 'holding-fast', 'set-aside')).toBeChecked();
  await expect(radio(page, 'up-to-one-million', 'official-denial')).toBeChecked();
  await expect(exercise(page).getByText('Kept on this device')).toBeVisible();
  await exercise(page).getByRole('button', { name: 'Check 2 of 12' }).click();
  await expect(
    exercise(page).getByRole('heading', { name: /1 of 9 match the key, 1 not yet/ }),
  ).toBeVisible();
});

test('choices and feedback survive a reload and a closed tab', async ({ page, context }) => {
  await page.goto(lesson);
  await hydrated(page);
  await radio(page, 'holding-fast', 'set-aside').check();
  await exercise(page).getByRole('button', { name: 'Check 1 of 12' }).click();
  await expect(exercise(page).getByRole('heading', { name: /^1 of 9 match/ })).toBeVisible();
  await radio(page, 'never-such-a-thing', 'official-denial').check();
  await page.close();

  const again = await context.newPage();
  await again.goto(lesson);
  await expect(exercise(again).getByRole('heading', { name: /^1 of 9 match/ })).toBeVisible();
  await expect(radio(again, 'never-such-a-thing', 'official-denial')).toBeChecked();
  await expect(exercise(again).getByText('Kept on this device')).toBeVisible();
});

test('a check while offline says so, keeps everything, and goes out by itself when the network returns', async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  await page.goto(lesson);
  await hydrated(page);
  await radio(page, 'holding-fast', 'set-aside').check();
  await context.setOffline(true);
  await exercise(page).getByRole('button', { name: 'Check 1 of 12' }).click();
  await expect(exercise(page).getByText('You are offline')).toBeVisible();
  await expect(exercise(page).getByText('A check of these answers waits for the network')).toBeVisible();
  await expect(radio(page, 'holding-fast', 'set-aside')).toBeChecked();

  await context.setOffline(false);
  await expect(exercise(page).getByRole('heading', { name: /^1 of 9 match/ })).toBeVisible();
  await expect(exercise(page).getByText('You are offline')).toHaveCount(0);
  await expect(exercise(page).getByText('waits for the network')).toHaveCount(0);
});

test('a server that does not answer is named, and nothing is lost', async ({ page, watch }) => {
  watch.mayFail(/api\/check/);
  await page.goto(lesson);
  await hydrated(page);
  await page.route('**/api/check', (route) => route.abort('connectionrefused'));
  await radio(page, 'holding-fast', 'set-aside').check();
  await exercise(page).getByRole('button', { name: 'Check 1 of 12' }).click();
  await expect(exercise(page).getByText('The check did not go through')).toBeVisible();
  await page.reload();
  await expect(radio(page, 'holding-fast', 'set-aside')).toBeChecked();
});

test('a browser that stores nothing says so, and the exercise still works', async ({ page }) => {
  await keepNothing(page, 'refused');
  await page.goto(lesson);
  await hydrated(page);
  await radio(page, 'holding-fast', 'set-aside').check();
  await expect(
    exercise(page).getByText('Not kept: this browser does not let the page store answers.'),
  ).toBeVisible();
  await exercise(page).getByRole('button', { name: 'Check 1 of 12' }).click();
  await expect(exercise(page).getByRole('heading', { name: /^1 of 9 match/ })).toBeVisible();
});

test('kept work that was tampered with is read as far as it makes sense', async ({ page }) => {
  await page.addInitScript(() => {
    const kept = {
      choices: { 'holding-fast': 'set-aside', constructor: 'x' },
      answers: { a: 1 },
      checked: [],
      keyVersion: 'old',
    };
    localStorage.setItem('who-says-so:work:claim-or-denial/twelve', JSON.stringify(kept));
    localStorage.setItem('who-says-so:work:claim-or-denial/opposite', '{{{');
  });
  await page.goto(lesson);
  await expect(radio(page, 'holding-fast', 'set-aside')).toBeChecked();
  await expect(exercise(page).getByText('1 of 12 sorted', { exact: true })).toBeVisible();
});

test('Check with nothing chosen says what to do', async ({ page }) => {
  await page.goto(lesson);
  await hydrated(page);
  await exercise(page).getByRole('button', { name: 'Check' }).click();
  await expect(exercise(page).getByText('Nothing is answered yet')).toBeVisible();
});

test('the order of questions stays in sight while the statements pass by', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(lesson);
  await exercise(page).locator('fieldset').nth(9).scrollIntoViewIfNeeded();
  await expect(exercise(page).locator('details.path > summary')).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 844 });
  await exercise(page).locator('fieldset').nth(8).scrollIntoViewIfNeeded();
  const questions = exercise(page).getByRole('link', { name: 'Questions' });
  await expect(questions).toBeInViewport();
  await hydrated(page);
  await questions.click();
  await expect(exercise(page).getByText('Whose words are they?')).toBeInViewport();
});

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('tapping a kind chooses it, and the Check button stays in reach', async ({ page }) => {
    await page.goto(lesson);
    await hydrated(page);
    const group = exercise(page).getByRole('group', { name: /holding fast/ });
    await group.scrollIntoViewIfNeeded();
    await group.getByRole('radio', { name: 'Set aside' }).tap();
    await expect(radio(page, 'holding-fast', 'set-aside')).toBeChecked();
    const button = exercise(page).getByRole('button', { name: 'Check 1 of 12' });
    await expect(button).toBeInViewport();
    await button.tap();
    await expect(exercise(page).getByRole('heading', { name: /^1 of 9 match/ })).toBeFocused();
  });
});

test('an address with answers of somebody else loses nothing that is kept here', async ({ page }) => {
  await page.goto(lesson);
  await hydrated(page);
  for (const id of twelve) await radio(page, id, accepted(id)).check();
  await exercise(page).getByRole('button', { name: 'Check all 12' }).click();
  await expect(exercise(page).getByRole('heading', { name: /^9 of 9 match/ })).toBeVisible();

  await page.goto('/lessons/claim-or-denial/twelve?holding-fast=official-denial');
  await hydrated(page);
  await page.goto(lesson);
  await expect(exercise(page).getByRole('heading', { name: /^9 of 9 match/ })).toBeVisible();
});

test('two tabs on one exercise keep what was chosen in both', async ({ page, context }) => {
  await page.goto(lesson);
  await hydrated(page);
  const other = await context.newPage();
  await other.goto(lesson);
  await hydrated(other);
  await radio(other, 'holding-fast', 'set-aside').check();
  await radio(page, 'never-such-a-thing', 'official-denial').check();
  await page.reload();
  await expect(radio(page, 'holding-fast', 'set-aside')).toBeChecked();
  await expect(radio(page, 'never-such-a-thing', 'official-denial')).toBeChecked();
});

test('Escape closes the order of questions, and focus is back on its line', async ({ page }) => {
  await page.goto(lesson);
  const questions = exercise(page).locator('details.path');
  await questions.locator('summary').click();
  await radio(page, 'holding-fast', 'set-aside').focus();
  await page.keyboard.press('Escape');
  await expect(questions).not.toHaveAttribute('open', /.*/);
  await expect(questions.locator('summary')).toBeFocused();
});
