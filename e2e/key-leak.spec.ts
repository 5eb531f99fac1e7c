import { expect } from '@playwright/test';
import { lessons } from '@/lessons/index';
import { allEntries, entryOf, missesOf } from './key';
import { test } from './test';

/** Sentences that only the answer key holds. */
const secrets = allEntries().flatMap((entry) =>
  [...Object.values(entry.feedback), entry.misconception, entry.otherReading, entry.note ?? ''].filter(
    ({ length }) => length > 24,
  ),
);

/** A text as it reads, whichever way it was packed: HTML entities, JSON in a script, escaped slashes. */
function plain(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\\', '');
}

function leaksIn(text: string): string[] {
  const read = plain(text);
  return secrets.filter((secret) => read.includes(secret));
}

test('the search finds a sentence of the key however it is packed', () => {
  const [secret = ''] = secrets.filter((one) => one.includes("'"));
  const packed = [
    secret,
    JSON.stringify(JSON.stringify(secret)),
    secret.replaceAll("'", '&#x27;'),
    secret.replaceAll("'", '&#39;'),
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
  '/answers',
  '/nope',
  ...lessons.map(({ slug }) => `/lessons/${slug}`),
];

test('no response of any page holds a sentence of the key', async ({ page, watch }) => {
  watch.mayFail(/nope/);
  const leaks: string[] = [];
  const seen = new Set<string>();
  page.on('response', async (response) => {
    if (!/text|json|javascript|x-component/.test(response.headers()['content-type'] ?? '')) return;
    seen.add(response.url());
    const text = await response.text().catch(() => '');
    leaks.push(...leaksIn(text).map((secret) => `${response.url()}: ${secret}`));
  });
  for (const address of pages) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const payload = await page.request.get(address, { headers: { rsc: '1' } });
    leaks.push(...leaksIn(await payload.text()).map((secret) => `${address} (payload): ${secret}`));
  }
  expect(leaks).toEqual([]);
  expect([...seen].filter((url) => url.includes('.js')).length).toBeGreaterThan(3);
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
