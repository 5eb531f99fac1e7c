import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import type { Answers } from './answers';
import type { Attempt } from './attempt';
import { answersOfAttempts } from './attempts-together';
import { occasionsOf } from './occasions';

type Sent = readonly [assignment: string | null, answers: Answers];

const questions = ['one', 'two'];

function attempts(all: readonly Sent[]): Attempt[] {
  return all.map(([assignment, answers], index) => {
    const at = new Date(index * 1000).toISOString();
    return {
      ...{ id: String(index), student: 'ada', exercise: 'quiz/x', round: 1, assignment, answers },
      ...{ moves: null, lessonVersion: '', keyVersion: '', ruleVersion: '', madeAt: at, receivedAt: at },
    };
  });
}

function occasions(...all: Sent[]): Answers[] {
  return occasionsOf(questions, attempts(all)).map(answersOfAttempts);
}

test('the same tries, sent again for another assignment or for none, are no occasion', () => {
  expect(occasions(['a', { one: ['x'] }], [null, { one: ['x'] }])).toEqual([{ one: ['x'] }]);
  expect(occasions([null, { one: ['x', 'y'] }], ['b', { one: ['x'] }])).toEqual([{ one: ['x', 'y'] }]);
});

test('what goes on with an occasion belongs to it, and so does what was not asked then', () => {
  expect(occasions(['a', { one: ['x'] }], [null, { one: ['x', 'y'] }])).toEqual([{ one: ['x', 'y'] }]);
  const more: Sent = [null, { one: ['x'], two: ['z'] }];
  expect(occasions(['a', { one: ['x', 'y'] }], more, ['b', { two: ['z'] }])).toEqual([
    { one: ['x', 'y'], two: ['z'] },
  ]);
});

test('what begins with another try is an occasion, with what was answered as before', () => {
  const [first, again]: Answers[] = [
    { one: ['x'], two: ['y'] },
    { one: ['x'], two: ['z'] },
  ];
  expect(occasions(['a', first ?? {}], ['b', again ?? {}], [null, first ?? {}])).toEqual([first, again]);
});

test('within an assignment a device that begins anew goes on', () => {
  expect(occasions(['a', { one: ['x'] }], ['a', { one: ['y'] }])).toEqual([{ one: ['x', 'y'] }]);
});

test('however a device sends again what it knows of, there are as many occasions, and they hold the same', () => {
  const generator = xoroshiro128plus(6);
  const draw = (end: number) => uniformInt(generator, 0, end - 1);
  const kinds = ['v', 'w', 'x', 'y', 'z'];
  for (let run = 0; run < 300; run += 1) {
    // Each occasion begins with a try of its own for the first question, as nothing else tells it from one of before.
    const given = kinds.slice(0, 1 + draw(4)).map((own): Answers => {
      const rest = (begin: readonly string[]) => [
        ...begin,
        ...Array.from({ length: draw(4) }, () => kinds[draw(5)] ?? ''),
      ];
      return { one: rest([own]), two: rest([]) };
    });
    const sent = given.map((answers, index): Sent => [`a${index}`, answers]);
    const again = Array.from({ length: draw(5) }, (_, index): Sent => {
      const { one = [], two = [] } = given[draw(given.length)] ?? {};
      const cut = { one: one.slice(0, 1 + draw(one.length)), two: two.slice(0, draw(two.length + 1)) };
      return [index === 0 ? null : `b${index}`, cut];
    });
    expect(occasions(...sent, ...again)).toEqual(occasions(...sent));
    expect(occasions(...sent)).toHaveLength(given.length);
  }
});
