import { rubric } from './rubric';

/** What a teacher decides on a written answer: it is read, or it goes back for another try. */
export const reviewDecisions = ['read', 'return'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

export type CriterionId = (typeof rubric)[number]['id'];

/** The level that a reader gives by each criterion, from 1 to 4; nothing where none was given. */
export type Levels = Readonly<Partial<Record<CriterionId, number>>>;

/** What a comment can hold, in characters. */
export const longestComment = 2000;

/** What a reader says of a text. */
export interface Marked {
  readonly levels: Levels;
  readonly comment: string;
}

/** A review, as it is kept. Only added to: the newest of an answer holds. */
export interface Review extends Marked {
  readonly id: string;
  /** The attempt that first held the text. */
  readonly attempt: string;
  readonly decision: ReviewDecision;
  readonly madeAt: string;
}

/** A review, as the teachers of the class see it. */
export interface ReviewOfClass extends Review {
  readonly student: string;
  /** Who made it; null once that teacher is gone. */
  readonly by: string | null;
}

/** The field of a form that holds the level by one criterion. */
export function levelField(criterion: CriterionId): string {
  return `level.${criterion}`;
}

/** The levels that a form sent. What is no level is left out. */
export function levelsIn(fields: Readonly<Record<string, unknown>>): Levels {
  return levelsBy((criterion) => fields[levelField(criterion)]);
}

/** The levels that `levelOf` gives by criterion. What is no level is left out. */
export function levelsBy(levelOf: (criterion: CriterionId) => unknown): Levels {
  return Object.fromEntries(
    rubric.flatMap(({ id }) => {
      const level = Number(levelOf(id));
      return [1, 2, 3, 4].includes(level) ? [[id, level]] : [];
    }),
  );
}

/** Whether there is a level by every criterion. */
export function isComplete(levels: Levels): boolean {
  return rubric.every(({ id }) => levels[id] !== undefined);
}

/** What a level says by its criterion: “speaker only”. */
export function levelInWords(criterion: CriterionId, level: number | undefined): string | null {
  return rubric.find(({ id }) => id === criterion)?.levels.find((one) => one.level === level)?.says ?? null;
}

/** The levels added up; null where one is missing. */
export function sumOf(levels: Levels): number | null {
  return isComplete(levels) ? rubric.reduce((sum, { id }) => sum + (levels[id] ?? 0), 0) : null;
}

/** The highest that levels can add up to. */
export const highestSum = rubric.length * 4;

/** The mean of the levels; null where none was given. */
export function meanLevel(levels: Levels): number | null {
  const given = Object.values(levels);
  return given.length === 0 ? null : given.reduce((sum, level) => sum + level, 0) / given.length;
}

/** A comment that a teacher keeps to use again. */
export interface KeptComment {
  readonly id: string;
  readonly text: string;
}
