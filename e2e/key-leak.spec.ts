import type { Response } from '@playwright/test';
import { expect } from '@playwright/test';
import { lessons } from '@/lessons/index';
import { entryOf, missesOf } from './key';
import { leaksIn, secrets } from './leaks';
import { test } from './test';

test('the search finds a sentence of the key however it is packed', () => {
  const [secret = ''] = secrets.filter((one) => one.includes('’'));
  const packed = [
    secret,
    JSON.stringify(JSON.stringify(secret)),
    secret.replaceAll('’', '&#x2019;'),
    secret.replaceAll('’', '\\u2019'),
  ];
  for (const text of packed) expect(leaksIn(`before ${text} after`)).toContain(secret);
  expect(leaksIn('nothing here')).toEqual([]);
  expect(secrets.length).toBeGreaterThan(250);
});

const pages = [
  '/',
  '/documents',
  '/documents/spokesperson-statement',
  '/documents/diplomat-article',
  '/quiz',
  '/quiz/denials.10.k3f9/1',
  '/quiz/mixed.20.k3f9.words.end/7',
  '/quiz/mixed.20.k3f9.words/21',
  '/answers',
  '/nope',
  ...lessons.map(({ slug }) => `/lessons/${slug}`),
];

test('no response of any page holds a sentence of the key', async ({ page, watch }) => {
  watch.mayFail(/nope/);
  const leaks: string[] = [];
  const seen = new Set<string>();
  const searched = new Set<string>();
  const search = async (response: Response) => {
    if (!/text|json|javascript|x-component/.test(response.headers()['content-type'] ?? '')) return;
    const url = response.url();
    // What has a hash of itself in its name is the same on every page.
    if (url.includes('/_next/static/') && searched.has(url)) return;
    seen.add(url);
    // A page that is left takes along what was not read of it; another asks for it again.
    const text = await response.text().catch(() => null);
    if (text === null) return;
    searched.add(url);
    leaks.push(...leaksIn(text).map((secret) => `${url}: ${secret}`));
  };
  const searches: Promise<void>[] = [];
  page.on('response', (response) => {
    searches.push(search(response));
  });
  for (const address of pages) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const payload = await page.request.get(address, { headers: { rsc: '1' } });
    leaks.push(...leaksIn(await payload.text()).map((secret) => `${address} (payload): ${secret}`));
  }
  await Promise.all(searches);
  expect(leaks).toEqual([]);
  const scripts = [...seen].filter((url) => url.includes('/_next/static/'));
  expect(scripts.filter((url) => !searched.has(url))).toEqual([]);
  expect([...searched].filter((url) => url.includes('.js')).length).toBeGreaterThan(3);
});

test('a check tells the sentence for the chosen kind, and no more until the answer matches or the second try', async ({
  request,
}) => {
  const id = 'repeatedly-denied';
  const [one, two] = missesOf(id);
  const entry = entryOf(id);
  const answerTo = async (...tries: (string | undefined)[]) => {
    const response = await request.post('/api/check', {
      data: { exercise: 'claim-or-denial/opposite', answers: { [id]: tries } },
    });
    expect(response.status()).toBe(200);
    return leaksIn(await response.text());
  };
  if (one === undefined || two === undefined) throw new Error('the statement has too few misses');
  expect(await answerTo(one)).toEqual([entry.feedback[one]]);
  expect((await answerTo(one, two)).sort()).toEqual([entry.feedback[two], entry.feedback[entry.kind]].sort());
  expect(await answerTo(entry.kind)).toEqual([entry.feedback[entry.kind]]);
});
