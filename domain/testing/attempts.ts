import fc from 'fast-check';
import type { Answers } from '../answers';
import type { Attempt } from '../attempt';
import { kinds } from '../kind';
import { surenessOf } from '../question-id';
import type { Sureness } from '../sureness';
import { surenessLevels } from '../sureness';

const asked = ['one', 'two', 'three'] as const;
const tries = fc.array(fc.constantFrom(...kinds), { minLength: 0, maxLength: 4 });

/** Answers of a device: some questions with their tries, some with how sure, some that ask for no kind. */
const answers: fc.Arbitrary<Answers> = fc
  .record({
    given: fc.tuple(...asked.map(() => fc.option(tries))),
    sure: fc.tuple(...asked.map(() => fc.constantFrom(null, ...surenessLevels))),
    ends: fc.boolean(),
  })
  .map(({ given, sure, ends }) => ({
    ...Object.fromEntries(asked.map((id, index) => [id, given[index] ?? []])),
    ...Object.fromEntries(asked.map((id, index) => [surenessOf(id), onlyOne(sure[index] ?? null)])),
    ...(ends ? { end: ['yes'] } : {}),
  }));

function onlyOne(sureness: Sureness | null): Sureness[] {
  return sureness === null ? [] : [sureness];
}

/** How far the answers of the next attempt go on from those of before: a device sends all that it knows, another one begins anew. */
const step = fc.record({
  answers,
  goesOn: fc.boolean(),
  assignment: fc.constantFrom(null, 'a', 'b'),
  keepsAssignment: fc.boolean(),
  round: fc.constantFrom(1, 1, 1, 1, 2),
  /** Few, so that several come within one millisecond, and not in the order of the clock. */
  ms: fc.integer({ min: 0, max: 5 }),
  keyVersion: fc.constantFrom('k1', 'k2', 'k3'),
});

/** What one student sends at one exercise, in the order in which it arrives, which need not be that of the times. */
export const attemptsOfStudent: fc.Arbitrary<Attempt[]> = fc
  .tuple(fc.array(step, { maxLength: 8 }), fc.boolean(), fc.boolean())
  .chain(([steps, isInOrder, isOneAssignment]) =>
    fc
      .uniqueArray(fc.uuid(), { minLength: steps.length, maxLength: steps.length })
      .map((ids) => sentIn(steps, ids, { isInOrder, isOneAssignment })),
  );

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function sentIn(
  steps: readonly Step[],
  ids: readonly string[],
  { isInOrder, isOneAssignment }: { readonly isInOrder: boolean; readonly isOneAssignment: boolean },
): Attempt[] {
  const sent: Attempt[] = [];
  for (const [index, one] of steps.entries()) {
    const before = sent.at(-1);
    const at = `2026-11-20T08:00:00.${String(isInOrder ? index : one.ms).padStart(3, '0')}Z`;
    sent.push({
      ...{ id: ids[index] ?? '', student: 'ada', exercise: 'lesson/three', round: one.round, moves: null },
      assignment:
        isOneAssignment || (one.keepsAssignment && before !== undefined)
          ? (before?.assignment ?? null)
          : one.assignment,
      answers: one.goesOn ? goneOn(before?.answers ?? {}, one.answers) : one.answers,
      ...{ lessonVersion: 'l', keyVersion: one.keyVersion, ruleVersion: 'r', madeAt: at, receivedAt: at },
    });
  }
  return sent;
}

function goneOn(before: Answers, more: Answers): Answers {
  const both = new Set([...Object.keys(before), ...Object.keys(more)]);
  return Object.fromEntries(
    [...both].map((id) => [id, [...(before[id] ?? []), ...(more[id] ?? []).slice(0, 1)]]),
  );
}
