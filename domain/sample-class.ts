import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { ratingOf } from './question-id';
import { quizAttempts, sortAttempts, votesOf } from './sample-answers';
import type { Chance, SampleAttempt, SamplePart, SamplePlan } from './sample-plan';
import { beginOf } from './sample-plan';
import type { SampleStudent } from './sample-student';
import { drawStudents } from './sample-student';

export interface SampleClass {
  readonly students: readonly SampleStudent[];
  readonly attempts: readonly SampleAttempt[];
}

const minuteMs = 60_000;

/** Makes up a class: who is in it and what they sent. Pure: the same plan is the same class. */
export function makeSample(plan: SamplePlan): SampleClass {
  const generator = xoroshiro128plus(plan.seed);
  const chance: Chance = () => uniformInt(generator, 0, 2 ** 24 - 1) / 2 ** 24;
  const students = drawStudents(plan.nicknames, { all: ideasIn(plan.key), common: plan.commonIdeas }, chance);
  const attempts = students.flatMap((student, index) => {
    if (student.diligence === 'not-started') return [];
    const at = (part: SamplePart) => plan.startsAt + (beginOf[part] + chance() * 2) * minuteMs;
    return [
      ...sortAttempts(student, plan.lesson, { key: plan.key, at: at('lesson') }, chance),
      ...quizAttempts(student, plan.quiz, { key: plan.key, at: at('quiz') }, chance),
      ...votesOf(student, plan, chance),
      ...textsOf(plan, index, chance),
    ].map((attempt) => ({ ...attempt, student: index }));
  });
  return { students, attempts: attempts.toSorted((one, other) => one.at - other.at) };
}

function ideasIn(key: SamplePlan['key']): string[] {
  return [...new Set(Object.values(key).flatMap(({ idea }) => idea ?? []))];
}

function textsOf(plan: SamplePlan, index: number, chance: Chance): Omit<SampleAttempt, 'student'>[] {
  return plan.texts
    .filter(({ student }) => student === index)
    .map(({ exercise, kind, text, ratings }) => ({
      part: 'texts',
      exercise,
      round: 1,
      answers: {
        kind: [kind],
        text: [text],
        ...Object.fromEntries(Object.entries(ratings).map(([name, level]) => [ratingOf(name), [level]])),
      },
      at: plan.startsAt + (beginOf.texts + 6 + chance() * 14) * minuteMs,
    }));
}
