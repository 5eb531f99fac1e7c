import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAnswers } from './added-up';
import { answerFor, triesFor } from './answers';
import type { Attempt } from './attempt';
import { answersOfAttempts } from './attempts-together';
import { occasionsOf } from './occasions';
import { surenessOf } from './question-id';
import { sentAnswerIn } from './sent-answer';
import type { Fold, Tally } from './tally';
import { comparePlaces, occasionsIn, tallyOf, togetherIn, withAttempt } from './tally';
import { attemptsOfStudent } from './testing/attempts';

const statements = ['one', 'two', 'three'];

/** What reports need of attempts, found from all of them at once and not from one after the other. */
function wanted(attempts: readonly Attempt[]) {
  const answers = answersOfAttempts(attempts);
  return statements.flatMap((question) => {
    const own = attempts.filter((one) => triesFor(one.answers, question).length > 0);
    const [earliest, latest] = [own[0], own.at(-1)];
    if (earliest === undefined || latest === undefined) return [];
    const { receivedAt: at, keyVersion } = earliest;
    return [
      {
        question,
        first: answerFor(firstAnswers(answers), question),
        firstSent: { at, keyVersion },
        last: answerFor(answers, question),
        lastSent: sentAnswerIn(own, question),
        assignment: latest.assignment,
        sureness: triesFor(answers, surenessOf(question))[0],
      },
    ];
  });
}

function found({ answers, sureness }: Fold) {
  const sure = new Map(sureness.map((one) => [one.question, one.sureness]));
  return statements.flatMap((question) =>
    answers
      .filter((one) => one.question === question)
      .map((one) => ({ ...one, sureness: sure.get(surenessOf(question)) })),
  );
}

function inOrder(attempts: readonly Attempt[]): Attempt[] {
  return attempts.toSorted((one, other) =>
    comparePlaces({ at: one.receivedAt, id: one.id }, { at: other.receivedAt, id: other.id }),
  );
}

test('a tally holds what reports need of the attempts: of all, of each assignment, of each occasion', () => {
  let mixed = 0;
  fc.assert(
    fc.property(attemptsOfStudent, (sent) => {
      const attempts = inOrder(sent).filter(({ round }) => round === 1);
      const tally = tallyOf(inOrder(sent));
      if (tally === null) {
        expect(attempts).toEqual([]);
        return;
      }
      if (tally.mixed !== null) mixed += 1;
      expect(found(togetherIn(tally))).toEqual(wanted(attempts));
      const parts = [...Map.groupBy(attempts, ({ assignment }) => assignment)];
      expect(tally.parts.map((part) => [part.assignment, found(part)])).toEqual(
        parts.map(([assignment, own]) => [assignment, wanted(own)]),
      );
      expect(occasionsIn(tally).map(found)).toEqual(occasionsOf(statements, attempts).map(wanted));
    }),
    { numRuns: 500 },
  );
  // Of 500 some 120 are.
  expect(mixed).toBeGreaterThan(50);
});

test('a tally that attempts were added to as they came is the one that is made of all of them', () => {
  let added = 0;
  fc.assert(
    fc.property(attemptsOfStudent, (sent) => {
      let tally: Tally | null = null;
      const there: Attempt[] = [];
      for (const attempt of sent) {
        there.push(attempt);
        if (attempt.round !== 1) continue;
        const more: Tally | null = tally === null ? null : withAttempt(tally, attempt);
        if (more !== null) added += 1;
        tally = more ?? tallyOf(inOrder(there));
      }
      expect(tally).toEqual(tallyOf(inOrder(sent)));
    }),
    { numRuns: 500 },
  );
  expect(added).toBeGreaterThan(100);
});

test('an attempt that is not the newest, or is for another assignment, cannot be added', () => {
  const [attempt] = fc.sample(attemptsOfStudent, 100).flat();
  if (attempt === undefined) throw new Error('Nothing was drawn.');
  const first: Attempt = { ...attempt, id: 'b', round: 1, receivedAt: '2026-11-20T08:00:00.001Z' };
  const tally = tallyOf([first]);
  if (tally === null) throw new Error('The attempt counts.');
  expect(withAttempt(tally, { ...first, id: 'a' })).toBeNull();
  expect(withAttempt(tally, { ...first, id: 'c', assignment: 'other' })).toBeNull();
  expect(withAttempt(tally, { ...first, id: 'c' })).toEqual(tallyOf([first, { ...first, id: 'c' }]));
});
