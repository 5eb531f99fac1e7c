import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { includesExercise } from '@/domain/assignment';
import { verdictOf } from '@/domain/check';
import { isKind } from '@/domain/kind';
import { readNickname } from '@/domain/nickname';
import { assertAnswersFit } from '@/domain/question';
import { surenessOf } from '@/domain/question-id';
import { makeSample } from '@/domain/sample-class';
import type { SampleAttempt } from '@/domain/sample-plan';
import { isSureness } from '@/domain/sureness';
import { isStatementId, selectStatement } from '@/lessons/documents/statements';
import { sampleVote } from '@/lessons/sample-class';
import { sampleArguments, sampleTexts } from '@/lessons/sample-texts';
import { assignmentRow } from '../db/rows';
import { answerKey } from '../lessons/answer-key';
import { selectExercise } from '../lessons/exercises';
import { lastSchoolMorning } from './sample-class';
import { samplePlan } from './sample-plan';
import { sampleRows } from './sample-rows';

const morning = new Date(2026, 10, 20, 9);
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const runs = { numRuns: 25 };

const sampleOf = (seed: number) => makeSample(samplePlan(seed, morning.getTime()));

/** The verdict on the first try of every statement in a list of attempts. */
function firstVerdicts(attempts: readonly SampleAttempt[]): string[] {
  return attempts
    .filter(({ part }) => part === 'lesson' || part === 'quiz')
    .flatMap(({ answers }) =>
      Object.entries(answers).flatMap(([id, [first]]) =>
        isStatementId(id) ? [verdictOf(answerKey[id], first)] : [],
      ),
    );
}

const share = (all: readonly string[], one: string) =>
  all.filter((other) => other === one).length / all.length;

test('every answer fits its exercise, whatever the seed', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const { exercise, answers, part, round } of sampleOf(seed).attempts) {
        const { [surenessOf(sampleVote.statement)]: sure, ...rest } = answers;
        // How sure somebody is of a vote is asked beside what the exercise asks.
        if (part === 'vote') expect(isSureness(sure?.[0])).toBe(true);
        assertAnswersFit(selectExercise(exercise).exercise, part === 'vote' ? rest : answers);
        expect(Object.values(answers).every((tries) => tries.length > 0 && tries.length <= 2)).toBe(true);
        expect([1, 2]).toContain(round);
      }
    }),
    runs,
  );
});

test('a class has 28 students: most are done, some stop early, two never start', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { students, attempts } = sampleOf(seed);
      expect(students).toHaveLength(28);
      expect(new Set(students.map(({ nickname }) => readNickname(nickname))).size).toBe(28);
      const started = new Set(attempts.map(({ student }) => student));
      expect(started.size).toBe(26);
      const ended = attempts.filter(({ exercise, answers }) =>
        exercise.endsWith('/twelve') ? Object.keys(answers).length === 12 : false,
      );
      const done = new Set(ended.map(({ student }) => student)).size;
      expect(done).toBeGreaterThanOrEqual(20);
      expect(done).toBeLessThan(26);
    }),
    runs,
  );
});

test('skill can be seen: the better half matches clearly more at the first try than the other half', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { students, attempts } = sampleOf(seed);
      const inOrder = students.map((one, index) => ({ ...one, index })).toSorted((a, b) => a.skill - b.skill);
      const [low, high] = [inOrder.slice(0, 14), inOrder.slice(14)].map((half) => {
        const own = new Set(half.map(({ index }) => index));
        return share(firstVerdicts(attempts.filter(({ student }) => own.has(student))), 'matches');
      });
      expect((high ?? 0) - (low ?? 1)).toBeGreaterThan(0.1);
      expect(low).toBeGreaterThan(0.2);
      expect(high).toBeLessThan(0.95);
    }),
    runs,
  );
});

test('a second try never repeats the first, and more of them match than not', () => {
  const pairs = sampleOf(7).attempts.flatMap(({ answers }) =>
    Object.entries(answers).filter(([, tries]) => tries.length === 2),
  );
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs.every(([, [one, two]]) => one !== two)).toBe(true);
  const again = pairs.flatMap(([id, [, two]]) => (isStatementId(id) ? [verdictOf(answerKey[id], two)] : []));
  expect(share(again, 'matches')).toBeGreaterThan(0.5);
});

test('the vote divides the class, and after arguing nearly every class moves towards the key', () => {
  const moved = Array.from({ length: 200 }, (_, seed) => {
    const votes = sampleOf(seed).attempts.filter(({ part }) => part === 'vote');
    const [one = 0, two = 0] = [1, 2].map((round) => {
      const kinds = votes
        .filter((vote) => vote.round === round)
        .map((vote) => vote.answers[sampleVote.statement]?.[0]);
      expect(kinds).toHaveLength(26);
      return kinds.filter((kind) => kind === answerKey[sampleVote.statement].kind).length / 26;
    });
    expect(one).toBeGreaterThan(0.1);
    expect(one).toBeLessThan(0.85);
    return two - one;
  });
  expect(moved.filter((by) => by > 0).length).toBeGreaterThan(190);
});

test('the same seed and morning are the same class, and another seed is another one', () => {
  expect(sampleOf(7)).toEqual(sampleOf(7));
  expect(sampleOf(8)).not.toEqual(sampleOf(7));
});

test('each attempt belongs to an assignment that includes it, on one morning, in the order of the clock', () => {
  const { assignments, attempts, votes, students } = sampleRows(7, morning);
  const works = new Map(
    assignments.map((row) => {
      const { id, work } = assignmentRow.parse(row);
      return [id, work] as const;
    }),
  );
  for (const { assignment, exercise, madeAt, receivedAt } of attempts) {
    const work = works.get(assignment ?? '');
    expect(work !== undefined && includesExercise(work, exercise)).toBe(true);
    const minutes = (Date.parse(madeAt) - morning.getTime()) / 60_000;
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThan(180);
    expect(receivedAt > madeAt).toBe(true);
  }
  for (const { round, openedAt, closedAt } of votes) {
    const own = attempts.filter(
      ({ assignment, round: of }) => assignment === votes[0]?.assignment && of === round,
    );
    expect(own).toHaveLength(26);
    for (const { madeAt } of own) expect(madeAt > openedAt && madeAt < (closedAt ?? '')).toBe(true);
  }
  expect(students.every(({ joinedAt }) => Date.parse(joinedAt) < morning.getTime())).toBe(true);
});

describe('what is written for it', () => {
  /** Everything that a simulated student writes. */
  const written = [...sampleTexts.map(({ text }) => text), ...sampleArguments.map(({ reason }) => reason)];

  test('holds no sentence of the key, and no verdict', () => {
    const secrets = Object.values(answerKey).flatMap(({ feedback, misconception, otherReading }) => [
      ...Object.values(feedback),
      misconception,
      otherReading,
    ]);
    for (const text of written) {
      expect(secrets.filter((secret) => secret.length > 24 && text.includes(secret))).toEqual([]);
      expect(text).not.toMatch(
        /\b(true|truth|false|lie[sd]?|propaganda|admits?|refutes?|reveals?|proves?)\b/i,
      );
    }
  });

  test('argues with words that its statement has, for a kind that is not that of the key', () => {
    for (const { statement, words, kind, exercise } of sampleArguments) {
      expect(isStatementId(statement) && selectStatement(statement).quote.includes(words), words).toBe(true);
      expect(isStatementId(statement) && answerKey[statement].kind).not.toBe(kind);
      expect(() => selectExercise(exercise)).not.toThrow();
      expect(isKind(kind)).toBe(true);
    }
  });

  test('comes from students who start, and quotes its statement to the letter', () => {
    for (const { student, exercise, text } of sampleTexts) {
      expect(student).toBeLessThan(21);
      const { exercise: task } = selectExercise(exercise);
      const id = task.type === 'justify' ? task.statement : '';
      const quoted = [...text.matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '');
      const strange = quoted.filter(
        (words) => isStatementId(id) && !selectStatement(id).quote.includes(words),
      );
      // Two are named as words that are not there.
      expect(strange.filter((words) => !['about', 'up to'].includes(words))).toEqual([]);
    }
  });
});

test.each([
  ['a Saturday', new Date(2026, 10, 21, 22), new Date(2026, 10, 20, 9)],
  ['a Sunday', new Date(2026, 10, 22, 8), new Date(2026, 10, 20, 9)],
  ['a Monday', new Date(2026, 10, 23, 8), new Date(2026, 10, 20, 9)],
  ['a Wednesday, the first of a month', new Date(2026, 3, 1, 12), new Date(2026, 2, 31, 9)],
])('seen from %s, the last school morning is over', (_, now, expected) => {
  expect(lastSchoolMorning(now)).toEqual(expected);
});
