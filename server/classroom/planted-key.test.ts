import { describe, expect, test } from 'vitest';
import type { KeyInForce } from '@/domain/answer-key';
import type { Attempt } from '@/domain/attempt';
import { entryFor } from '@/domain/check';
import { answerReportOf } from '@/domain/class-report';
import { firstAndLast } from '@/domain/first-and-last';
import type { Kind } from '@/domain/kind';
import { kinds } from '@/domain/kind';
import { lookFirst } from '@/domain/look-first';
import { makeSample } from '@/domain/sample-class';
import { statementAnswersIn } from '@/domain/statement-answer';
import { answerKey } from '../lessons/answer-key';
import { selectExercise } from '../lessons/exercises';
import { selectOptionalMisconception } from '../lessons/misconceptions';
import { samplePlan } from './sample-plan';

const key: KeyInForce = answerKey;
const plan = samplePlan(1, Date.UTC(2026, 10, 20, 9));

/** What a simulated class of so many students sent, as attempts. Its answers follow the key as it is. */
function attemptsOf(seed: number, size: number): Attempt[] {
  const nicknames = Array.from({ length: size }, (_, index) => `Student ${index}`);
  const { attempts } = makeSample({ ...plan, seed, nicknames });
  const none = { assignment: null, moves: null, lessonVersion: '', keyVersion: '', ruleVersion: '' };
  return attempts.map(({ student, at, part: _, ...rest }, index) => ({
    ...{ ...rest, ...none, id: String(index), student: String(student) },
    madeAt: new Date(at).toISOString(),
    receivedAt: new Date(at).toISOString(),
  }));
}

/** What the report on these attempts points at, in its order, where they are checked with a key. */
function pointsAt(attempts: readonly Attempt[], checkedWith: KeyInForce) {
  const own = Map.groupBy(attempts, ({ student, exercise }) => `${student} ${exercise}`);
  const answers = [...own.values()].flatMap((together) =>
    statementAnswersIn(selectExercise(together[0]?.exercise ?? ''), together, (id) =>
      entryFor(checkedWith, id),
    ),
  );
  return lookFirst(answerReportOf(firstAndLast(answers), selectOptionalMisconception));
}

/** The statement of which the key needs a look before all else; null where it is none. */
function firstKeyToCheck(attempts: readonly Attempt[], planted: string, kind: Kind): string | null {
  const entry = { ...entryFor(key, planted), kind };
  const [first] = pointsAt(attempts, { ...key, [planted]: entry });
  return first?.about === 'key' ? first.item.statement : null;
}

/** Every way to plant one wrong entry: each statement with one reading, as each kind that it is not. */
const plantings = [...new Set([...plan.lesson, plan.quiz].flatMap(({ statements }) => statements))]
  .filter((id) => entryFor(key, id).alsoAccepts === undefined)
  .flatMap((id) => kinds.flatMap((kind) => (kind === entryFor(key, id).kind ? [] : [{ id, kind }])));

// Statements about which none of the three ideas misleads that most of a simulated class has: there the class itself follows the key.
describe.each([28, 40])('in a class of %i', (size) => {
  test.each([
    'no-by-means-camps',
    'repeatedly-denied',
    'growth-and-harmony',
    'rule-of-law',
    'never-such-a-thing',
    'ningxia-agreement',
  ])('a wrong entry for %s is the first thing that the report points at', (planted) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const attempts = attemptsOf(seed, size);
      for (const { kind } of plantings.filter(({ id }) => id === planted))
        expect([seed, kind, firstKeyToCheck(attempts, planted, kind)]).toEqual([seed, kind, planted]);
    }
  });

  test('so is a wrong entry for any statement, but for the few about which most of the class is misled', () => {
    const found = [21, 22, 23].flatMap((seed) => {
      const attempts = attemptsOf(seed, size);
      return plantings.map(({ id, kind }) => firstKeyToCheck(attempts, id, kind) === id);
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.95);
  });

  test('where the key is as it should be, a class seldom gets more than one hint', () => {
    const hints = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) =>
        pointsAt(attemptsOf(seed, size), key).filter((one) => one.about === 'key' && one.item.hint !== null)
          .length,
    );
    expect(hints.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(hints.length);
  });
});
