import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { gameabilityOf, keywordGuess } from '@/domain/gameability';
import { statements } from '@/lessons/documents/statements';
import { lessons } from '@/lessons/index';
import { answerKey } from '@/server/lessons/answer-key';

/** From this share on, a deck rewards not reading. */
const tooMuch = 0.7;

const places = [
  ...lessons.flatMap(({ slug, folder, exercises }) =>
    Object.entries(exercises).map(([id, exercise]) => ({
      name: `${slug}/${id}`,
      exercise,
      design: readFileSync(path.join('lessons', folder, 'design.md'), 'utf8'),
    })),
  ),
];

/** What is sorted without anything that slows a guess down: decks. */
const decks = places.flatMap(({ exercise, ...rest }) =>
  exercise.type === 'sort' ? [{ ...rest, exercise }] : [],
);

test.each([
  ['over a thousand people', 'independent-estimate'],
  ['there is no restriction', 'official-denial'],
  ['didn’t show up', 'official-denial'],
  ['the people there live a happy life', 'attributed-claim'],
] as const)('who does not read takes “%s” for %s', (quote, guess) => {
  expect(keywordGuess(quote)).toBe(guess);
});

test('no scored deck can be answered without reading, but where its design says why', ({ annotate }) => {
  const measured = decks.map((deck) => ({ ...deck, ...gameabilityOf(deck.exercise, answerKey, statements) }));
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const lines = measured.map(
    ({ name, scored, alwaysClaim, byKeyword }) =>
      `${name}: ${scored} scored, always claim ${percent(alwaysClaim)}, by keyword ${percent(byKeyword)}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  void annotate(lines.join('; '));
  const games = measured.filter(({ alwaysClaim, byKeyword }) => Math.max(alwaysClaim, byKeyword) >= tooMuch);
  const unexplained = games.filter(
    ({ name, design }) => !design.includes(`Gameable on purpose: \`${name.split('/')[1]}\``),
  );
  expect(unexplained.map(({ name }) => name)).toEqual([]);
});
