import { expect, test } from 'vitest';
import type { Attempt } from '@/domain/attempt';
import { entryFor } from '@/domain/check';
import { kinds } from '@/domain/kind';
import { answerKey } from '../lessons/answer-key';
import { selectFoundQuiz } from '../lessons/exercises';
import { workOfStudent } from './student-work';

const deck = selectFoundQuiz('first.5.k3f9.end');
const [one = ''] = deck.exercise.statements;
const { kind } = entryFor(answerKey, one);
const miss = kinds.find((other) => other !== kind) ?? kind;
const given = { id: 'g', title: 'Given' };

function attempt(more: Partial<Attempt>): Attempt {
  return {
    id: 'a',
    student: 's',
    assignment: null,
    exercise: deck.address,
    round: 1,
    answers: {},
    moves: null,
    lessonVersion: '',
    keyVersion: '',
    ruleVersion: '',
    madeAt: '2026-11-23T12:00:00.000Z',
    receivedAt: '2026-11-23T12:00:00.000Z',
    ...more,
  };
}

test('first and last answers stand apart, with the verdict on the last', () => {
  const [work] = workOfStudent(
    [attempt({ answers: { [one]: [miss] } }), attempt({ answers: { [one]: [miss, kind] } })],
    [],
  );
  expect(work?.assignment).toBeNull();
  const [sent] = work?.exercises ?? [];
  const [question] = sent?.done.groups.flatMap(({ questions }) => questions) ?? [];
  expect(question).toMatchObject({ first: miss, last: kind, told: { verdict: 'matches' } });
  expect(sent?.firstResult).toMatch(/^0 of 1 match/);
  expect(sent?.done.result).toMatch(/^1 of 1 match/);
});

test('what was sent for an assignment stands under it, and what was sent for none comes last', () => {
  const answers = { [one]: [kind] };
  const works = workOfStudent([attempt({ answers }), attempt({ answers, assignment: 'g' })], [given]);
  expect(works.map(({ assignment }) => assignment)).toEqual([given, null]);
});

test('an exercise that the course has no more, and answers that do not fit it, break nothing', () => {
  const works = workOfStudent(
    [
      attempt({ exercise: 'gone/gone', answers: { a: ['b'] } }),
      attempt({ answers: { [one]: ['no-such-kind'] } }),
    ],
    [],
  );
  expect(works[0]?.exercises).toHaveLength(1);
  expect(works[0]?.exercises[0]?.done.result).toBeNull();
});

test('a vote with how sure is shown as any answer, and the answer of a vote again is no second try', () => {
  const exercise = 'claim-or-denial/twelve';
  const statement = 'holding-fast';
  const vote = { [statement]: ['official-denial'], [`${statement}.sure`]: ['sure'] };
  const again = { [statement]: ['attributed-claim'], [`${statement}.sure`]: ['sure'] };
  const [work] = workOfStudent(
    [attempt({ exercise, answers: vote }), attempt({ exercise, answers: again, round: 2 })],
    [],
  );
  const [sent] = work?.exercises ?? [];
  expect(sent?.done.result).toMatch(/^0 of 9 match/);
  const questions = sent?.done.groups.flatMap((group) => group.questions) ?? [];
  expect(questions).toMatchObject([{ first: 'official-denial', last: null }]);
});
