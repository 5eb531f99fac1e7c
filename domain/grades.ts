import { triesFor } from './answers';
import type { ExerciseToDo, Sent } from './assignment-progress';
import { isAccepted } from './check';
import type { StatementAnswer } from './statement-answer';

/** What a column of a gradebook holds. */
export const gradeMeasures = ['answered', 'matches', 'both'] as const;
export type GradeMeasure = (typeof gradeMeasures)[number];

export function isGradeMeasure(value: unknown): value is GradeMeasure {
  return gradeMeasures.some((measure) => measure === value);
}

/** An assignment, with what has to be answered for it to be done. */
export interface GradedAssignment {
  readonly id: string;
  readonly title: string;
  readonly work: readonly ExerciseToDo[];
}

/** What students sent for their assignments, and how it goes with the key. */
export interface SentForGrades {
  readonly attempts: readonly (Sent & { readonly assignment: string | null })[];
  /** Apart by assignment, each of what was sent for it: the same exercise can be given twice, and sent for none later. */
  readonly answers: readonly Pick<StatementAnswer, 'student' | 'assignment' | 'lastVerdict' | 'isScored'>[];
}

/** One column of a gradebook. */
export interface GradeColumn {
  readonly title: string;
  /** In percent, with one decimal; null where there is nothing to count. */
  readonly of: (student: string) => number | null;
}

/** The columns of a gradebook, one or two for each assignment, no two of the same title. */
export function gradeColumns(
  assignments: readonly GradedAssignment[],
  { attempts, answers }: SentForGrades,
  measure: GradeMeasure,
): GradeColumn[] {
  const titles = apart(assignments.map(({ title }) => title));
  return assignments.flatMap(({ id, work }, index): GradeColumn[] => {
    const title = titles[index] ?? '';
    const sent = attempts.filter(({ assignment }) => assignment === id);
    const own = answers.filter(({ assignment }) => assignment === id);
    const answered = {
      title: `${title}: answered`,
      of: (student: string) =>
        answeredShare(
          work,
          sent.filter((one) => one.student === student),
        ),
    };
    const matches = {
      title: `${title}: matches the key`,
      of: (student: string) => matchingShare(own.filter((one) => one.student === student)),
    };
    return [...(measure === 'matches' ? [] : [answered]), ...(measure === 'answered' ? [] : [matches])];
  });
}

/** Which share of what has to be answered was answered, in percent; null where nothing was sent, or nothing has to be. */
export function answeredShare(
  work: readonly ExerciseToDo[],
  sent: readonly Pick<Sent, 'exercise' | 'answers'>[],
): number | null {
  const asked = work.flatMap(({ address, questions }) =>
    questions.map((question) => ({ address, question })),
  );
  const done = asked.filter(({ address, question }) =>
    sent.some(({ exercise, answers }) => exercise === address && triesFor(answers, question).length > 0),
  );
  return sent.length === 0 ? null : percentOf(done.length, asked.length);
}

/** Which share of the scored statements that were answered match the key, by the last answer; null where none was. Where the course accepts two kinds nothing is counted; what a class accepts beside its key counts. */
export function matchingShare(
  answers: readonly Pick<StatementAnswer, 'lastVerdict' | 'isScored'>[],
): number | null {
  const scored = answers.filter((one) => one.isScored);
  return percentOf(scored.filter((one) => isAccepted(one.lastVerdict)).length, scored.length);
}

function percentOf(part: number, all: number): number | null {
  return all === 0 ? null : Math.round((part / all) * 1000) / 10;
}

/** A gradebook takes two columns of one title for one. The first of a title keeps it; the others count on until theirs is unused. */
function apart(titles: readonly string[]): string[] {
  const taken = new Set(titles);
  return titles.map((title, index) => {
    if (titles.indexOf(title) === index) return title;
    let number = 2;
    while (taken.has(`${title} (${number})`)) number += 1;
    const unused = `${title} (${number})`;
    taken.add(unused);
    return unused;
  });
}
