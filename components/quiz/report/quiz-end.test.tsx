import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { quizProps } from '@/app/exercise-props';
import type { Answers } from '@/domain/answers';
import { checkQuiz } from '@/domain/check-quiz';
import type { Kind } from '@/domain/kind';
import { kinds } from '@/domain/kind';
import { surenessLevels } from '@/domain/sureness';
import { answerKey } from '@/server/lessons/answer-key';
import { selectFoundQuiz } from '@/server/lessons/exercises';
import { selectOptionalMisconception } from '@/server/lessons/misconceptions';
import { QuizEnd } from './quiz-end';

const nothing = () => undefined;

/** The end of a quiz of the course as the server renders it; answers that are null were not checked. */
function endOf(name: string, answers: Answers | null): string {
  const found = selectFoundQuiz(name);
  const checked =
    answers === null ? null : checkQuiz(found.exercise, answerKey, selectOptionalMisconception, answers);
  return renderToStaticMarkup(
    <QuizEnd
      statements={quizProps(found, null).statements}
      checked={checked}
      hrefOf={(step) => `/quiz/${name}/${step + 1}`}
      showStatement={nothing}
      startAgain={nothing}
      quizHref={`/quiz/${name}`}
      anotherHref={null}
      ref={null}
    />,
  );
}

function statementsOf(name: string): readonly string[] {
  return selectFoundQuiz(name).exercise.statements;
}

function keyOf(id: string): { readonly kind: Kind; readonly alsoAccepts?: Kind } {
  const entry = Object.entries(answerKey).find(([one]) => one === id)?.[1];
  if (entry === undefined) throw new Error(`No key entry for “${id}”.`);
  return entry;
}

/** Answers to every statement: the kind of the key, but another one for those whose place `isMiss` names. */
function answersTo(name: string, isMiss: (place: number) => boolean, more: Answers = {}): Answers {
  const given = statementsOf(name).map((id, place): [string, string[]] => {
    const { kind, alsoAccepts } = keyOf(id);
    const other = kinds.find((one) => one !== kind && one !== alsoAccepts) ?? kind;
    return [id, [isMiss(place) ? other : kind]];
  });
  return { ...Object.fromEntries(given), ...more, end: ['yes'] };
}

function count(html: string, pattern: RegExp): number {
  return [...html.matchAll(pattern)].length;
}

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

/** The figures of the rows of a table with this caption, by the name of the row. */
function tableOf(html: string, caption: string): ReadonlyMap<string, number[]> {
  const [, table = ''] = html.split(`<caption>${caption}</caption>`);
  const rows = [...(table.split('</table>')[0] ?? '').matchAll(/<th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)];
  return new Map(
    rows.map(([, name = '', cells = '']) => [
      name,
      [...cells.matchAll(/<td class="num">(.*?)<\/td>/g)].map(([, figure]) => Number(figure)),
    ]),
  );
}

/** The drawing whose title begins with these words. */
function plotOf(html: string, title: string): string {
  const [, rest = ''] = html.split(`<title>${title}: `);
  return rest.split('</svg>')[0] ?? '';
}

const byKind = 'How many statements of each kind you called what, at the first try';
const bySureness = 'How many first answers of each level match the key';

const twenty = 'mixed.20.k3f9.words';

test('a quiz of twenty: the result has its kinds under it, then the plots, the lean, the list and the ways on', () => {
  const html = endOf(
    twenty,
    answersTo(twenty, (place) => place % 4 === 0),
  );
  expect(html).toMatch(/<h2 tabindex="-1">15 of 20 match the key, 5 not yet<\/h2><ul class="rep-line"/);
  expect([...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, name]) => name)).toEqual([
    'By kind, at the first try',
    'How sure, how often it matched',
    'Do the answers lean towards a kind?',
    'Each statement',
    'Go on',
  ]);
  expect(html).toContain('What did not match comes back under Due today, on this device.');
  expect(html).toContain('Practise these 5 again');
  expect(count(html, /class="axis"/g)).toBe(3);
  expect(textOf(html)).toContain('Claims are told from the other kinds in part.');
});

test('what was held for sure and did not match stands first, with its reason open', () => {
  const [first = '', , third = ''] = statementsOf(twenty);
  const sure = { [first]: ['guessing'], [third]: ['sure'] };
  const more = Object.fromEntries(Object.entries(sure).map(([id, level]) => [`${id}.sure`, level]));
  const html = endOf(
    twenty,
    answersTo(twenty, (place) => place === 0 || place === 2, more),
  );
  const numbers = [...html.matchAll(/class="where"><b class="num">(\d+)<\/b>/g)].map(([, number]) => number);
  expect(numbers.slice(0, 3)).toEqual(['3', '1', '2']);
  expect(count(html, /<details class="rep-why" open="">/g)).toBe(1);
  expect(html).toContain(`href="/quiz/these.ay58.${third}.${first}.words"`);
  expect(html).toContain('What you were sure of and does not match stands first in the list below.');
});

test('a quiz of five is too short to tell, and says so for the kinds and for the lean', () => {
  const name = 'mixed.5.k3f9';
  const html = endOf(
    name,
    answersTo(name, () => false),
  );
  const rows = tableOf(html, byKind);
  expect(count(html, /too few to tell\.<\/span>/g)).toBe(rows.size);
  expect(html).toContain('Too few to tell: this takes 5 statements of a kind and 5 of others.');
  expect(html).toContain('You did not say how sure you were.');
  expect(html).not.toContain('class="axis"');
  expect(html).not.toContain('Practise');
  expect(html).not.toContain('Due today');
});

test('where nothing is scored there is no result by kind and no practice, and both readings stand open', () => {
  const name = 'seminar.5.k3f9';
  const html = endOf(
    name,
    answersTo(name, (place) => place === 1),
  );
  expect(html).toContain('>Nothing here is scored</h2>');
  expect(html).toContain('Careful readers differ on these statements');
  expect(count(html, /class="readings"/g)).toBe(4);
  expect(count(html, /<details class="rep-why" open="">/g)).toBe(5);
  expect(html).toContain('Neither of the two readings');
  expect(html).not.toMatch(/class="plot"|rep-line|Practise|Due today/);
});

test('where nothing was answered every statement is listed with the way to it', () => {
  const html = endOf('numbers.5.k3f9', null);
  expect(html).toContain('>Nothing was answered</h2>');
  expect(count(html, /class="rep-row"/g)).toBe(5);
  expect(count(html, /Answer it/g)).toBe(5);
  expect(html).not.toContain('class="rep-part" aria-labelledby="rep-kinds"');
});

test('with the key at the end, nothing of it is told while the quiz is not ended', () => {
  const name = 'numbers.5.k3f9.end';
  const { end: _, ...open } = answersTo(name, () => true);
  const html = endOf(name, open);
  expect(html).toContain('5 of 5 answered');
  expect(html).toContain('The key shows once the quiz is ended.');
  expect(html).not.toMatch(/rep-row|rep-kinds|Practise/);
});

const given = fc.array(
  fc.record({
    kind: fc.option(fc.constantFrom(...kinds)),
    sureness: fc.option(fc.constantFrom(...surenessLevels)),
  }),
  { minLength: 20, maxLength: 20 },
);

test('whatever was answered, the marks of each plot are the figures of its table', () => {
  const classes = ['claim', 'denial', 'estimate', 'setaside'];
  fc.assert(
    fc.property(given, (all) => {
      const answers = statementsOf(twenty).flatMap((id, place): [string, string[]][] => {
        const { kind = null, sureness = null } = all[place] ?? {};
        if (kind === null) return [];
        return [
          [id, [kind]],
          ...(sureness === null ? [] : [[`${id}.sure`, [sureness]] satisfies [string, string[]]]),
        ];
      });
      const html = endOf(twenty, { ...Object.fromEntries(answers), end: ['yes'] });
      const sums = [...tableOf(html, byKind).values()].map((figures) => figures.at(-1) ?? 0);
      const answered = all.filter(({ kind }) => kind !== null).length;
      expect(sums.reduce((sum, one) => sum + one, 0)).toBe(answered);
      for (const [name, figures] of tableOf(html, byKind)) {
        const plot = plotOf(html, name);
        const drawn = classes.map((one) =>
          count(plot, new RegExp(`class="square (full|open) k ${one}"`, 'g')),
        );
        expect([...drawn, count(plot, /<rect/g)]).toEqual(figures);
        expect(count(plot, /class="square full/g)).toBe(Number.parseInt(plot, 10));
      }
      for (const [name, figures] of tableOf(html, bySureness)) {
        const plot = plotOf(html, name);
        const drawn = [/class="square full/g, /class="square open/g, /<rect/g].map((one) => count(plot, one));
        expect(drawn).toEqual(figures);
      }
    }),
    { numRuns: 30 },
  );
});

test('every drawing has a title or is hidden, nothing has a style of its own, and no answer is called by a verdict of ours', () => {
  const html = endOf(
    twenty,
    answersTo(twenty, (place) => place % 3 === 0),
  );
  const drawings = [...html.matchAll(/<svg([^>]*)>(<title>)?/g)];
  expect(drawings.length).toBeGreaterThan(10);
  for (const [, attributes = '', title] of drawings) {
    expect(attributes.includes('aria-hidden="true"')).toBe(title === undefined);
    expect(attributes.includes('role="img"')).toBe(title !== undefined);
  }
  expect(html).not.toContain('style=');
  expect(textOf(html)).not.toMatch(/\b(wrong|correct|score|mistake)\b|!/i);
});
