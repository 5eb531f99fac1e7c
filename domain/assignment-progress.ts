import type { Answers } from './answers';
import { triesFor } from './answers';
import { countOf } from './count-of';

/** How far a student is with what is assigned: everything answered once, something sent, nothing sent. */
export const progressStates = ['finished', 'working', 'not-started'] as const;

export type Progress = (typeof progressStates)[number];

export type ProgressCounts = Readonly<Record<Progress, number>>;

/** An exercise, with the questions that have to be answered for it to be done. */
export interface ExerciseToDo {
  readonly address: string;
  readonly questions: readonly string[];
}

/** What a student sent, as far as progress goes. */
export interface Sent {
  readonly student: string;
  readonly exercise: string;
  readonly answers: Answers;
}

/** How far somebody is who sent these. What is assigned can hold nothing any more, where the course has changed: then nobody is done. */
export function progressOf(
  work: readonly ExerciseToDo[],
  sent: readonly Pick<Sent, 'exercise' | 'answers'>[],
): Progress {
  if (sent.length === 0) return 'not-started';
  const isDone = ({ address, questions }: ExerciseToDo) =>
    questions.every((id) =>
      sent.some(({ exercise, answers }) => exercise === address && triesFor(answers, id).length > 0),
    );
  return work.length > 0 && work.every(isDone) ? 'finished' : 'working';
}

/** How many of these students are how far. What others sent, who have left, does not count. */
export function progressCounts(
  students: readonly string[],
  work: readonly ExerciseToDo[],
  sent: readonly Sent[],
): ProgressCounts {
  return countProgress(
    students.map((student) =>
      progressOf(
        work,
        sent.filter((one) => one.student === student),
      ),
    ),
  );
}

/** How many are how far. They add up to all. */
export function countProgress(states: readonly Progress[]): ProgressCounts {
  const count = (state: Progress) => states.filter((one) => one === state).length;
  return { finished: count('finished'), working: count('working'), 'not-started': count('not-started') };
}

/** Whether a value names how far somebody is. */
export function isProgress(value: unknown): value is Progress {
  return progressStates.some((state) => state === value);
}

/** The counts in words: “3 finished, 1 working, 2 not started”. */
export function progressInWords({ finished, working, 'not-started': open }: ProgressCounts): string {
  if (finished + working + open === 0) return 'Nobody has joined yet';
  return `${finished} finished, ${working} working, ${open} not started`;
}

/** “1 student”, “26 students”. */
export function studentsInWords(students: number): string {
  return countOf(students, 'student');
}
