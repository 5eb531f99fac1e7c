import 'server-only';
import { randomUUID } from 'node:crypto';
import type { AssignedWork } from '@/domain/assignment';
import { makeSample } from '@/domain/sample-class';
import type { SampleAttempt, SamplePart } from '@/domain/sample-plan';
import { beginOf, roundsOfVote, sampleParts } from '@/domain/sample-plan';
import { sampleLesson, sampleName, sampleNicknames, sampleQuiz, sampleVote } from '@/lessons/sample-class';
import { sampleArguments, sampleTexts } from '@/lessons/sample-texts';
import type { SampleRows } from '../db/queries/sample-class';
import { selectFrontmatter, selectLesson } from '../lessons/lesson-file';
import { samplePlan } from './sample-plan';
import { versionsOf } from './sample-versions';

const keepDays = 365;
const minuteMs = 60_000;

/** How long an answer is on its way, in milliseconds. */
const onItsWay = 400;

/** The ids that rows point at, and the clock of the sample day. */
interface Made {
  readonly newId: () => string;
  readonly studentOf: (index: number) => string;
  readonly assignmentOf: Readonly<Record<SamplePart, string>>;
  /** A time, counted in minutes from the beginning of the lesson. */
  readonly at: (minutes: number) => string;
}

/** Who is in a sample class, and how its rows are named. */
interface Named {
  readonly nicknames: readonly string[];
  readonly newId: () => string;
}

/** A sample class, ready to be kept. The same seed and morning are the same class, but for the ids. `nicknames`: at least as many as wrote texts. */
export function sampleRows(
  seed: number,
  morning: Date,
  { nicknames = sampleNicknames, newId = randomUUID }: Partial<Named> = {},
): SampleRows {
  const begins = morning.getTime();
  const { students, attempts } = makeSample({ ...samplePlan(seed, begins), nicknames });
  const ids = students.map(() => newId());
  const made: Made = {
    studentOf: (index) => ids[index] ?? '',
    assignmentOf: { lesson: newId(), quiz: newId(), vote: newId(), texts: newId() },
    newId,
    at: (minutes) => new Date(begins + minutes * minuteMs).toISOString(),
  };
  return {
    class: { id: newId(), name: sampleName, keepDays, at: made.at(-30) },
    students: students.map(({ nickname }, index) => ({
      id: made.studentOf(index),
      nickname,
      joinedAt: made.at(-8 + index / 5),
    })),
    assignments: sampleParts.map((part) => assignmentRow(part, made)),
    votes: voteRows(made),
    attempts: attempts.map((attempt) => attemptRow(attempt, made)),
    arguments: argumentRows(made),
  };
}

function voteRows({ assignmentOf, at, newId }: Made): SampleRows['votes'] {
  return roundsOfVote.map(({ opens, closes }, index) => ({
    ...sampleVote,
    id: newId(),
    assignment: assignmentOf.vote,
    round: index + 1,
    openedAt: at(opens),
    closedAt: at(closes),
    splitShownAt: at(closes + 1),
  }));
}

function attemptRow(
  { student, part, answers, at, ...rest }: SampleAttempt,
  { studentOf, assignmentOf, newId }: Made,
): SampleRows['attempts'][number] {
  return {
    ...rest,
    ...versionsOf(rest.exercise),
    id: newId(),
    student: studentOf(student),
    assignment: assignmentOf[part],
    answers: JSON.stringify(answers),
    moves: null,
    madeAt: new Date(at).toISOString(),
    receivedAt: new Date(at + onItsWay).toISOString(),
  };
}

function argumentRows({ studentOf, at, newId }: Made): SampleRows['arguments'] {
  return sampleArguments.map(({ student, exercise, ...rest }, index) => ({
    ...rest,
    id: newId(),
    student: studentOf(student),
    keyVersion: versionsOf(exercise).keyVersion,
    madeAt: at(116 + index * 3),
  }));
}

function assignmentRow(part: SamplePart, { assignmentOf, at }: Made): SampleRows['assignments'][number] {
  return {
    id: assignmentOf[part],
    title: titleOf(part),
    work: JSON.stringify(workOf(part)),
    dueAt: null,
    closedAt: null,
    feedback: part === 'vote' ? 'when-released' : 'at-once',
    releasedAt: null,
    asksSureness: part === 'quiz' || part === 'vote' ? 1 : 0,
    votesAgain: part === 'vote' ? 1 : 0,
    madeAt: at(beginOf[part] - 2),
  };
}

function titleOf(part: SamplePart): string {
  switch (part) {
    case 'lesson':
      return selectFrontmatter(selectLesson(sampleLesson)).title;
    case 'quiz':
      return 'Self-check: ten statements';
    case 'vote':
      return 'Vote, argue, vote again';
    case 'texts':
      return 'Because-statements';
  }
}

function workOf(part: SamplePart): AssignedWork {
  switch (part) {
    case 'lesson':
      return { type: 'lesson', lesson: sampleLesson };
    case 'quiz':
      return { type: 'quiz', quiz: sampleQuiz };
    case 'vote':
      return { type: 'exercises', exercises: [sampleVote.exercise] };
    case 'texts':
      return { type: 'exercises', exercises: [...new Set(sampleTexts.map(({ exercise }) => exercise))] };
  }
}
