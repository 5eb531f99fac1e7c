import 'server-only';
import { z } from 'zod';
import { feedbackTimes } from '@/domain/assignment';
import { changeTypes } from '@/domain/class';
import { kinds } from '@/domain/kind';
import { levelsBy, reviewDecisions } from '@/domain/review';
import { decisions } from '@/domain/ruling';

/** Yes and no are 1 and 0. */
const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);

/** JSON in a column of text. */
export const jsonColumn = z.string().transform((text): unknown => JSON.parse(text));

export const classRow = z.object({
  id: z.string(),
  name: z.string(),
  joinCode: z.string(),
  isOpen: flag,
  isSample: flag,
  keepDays: z.number(),
  madeAt: z.string(),
  pausedAt: z.string().nullable(),
  archivedAt: z.string().nullable(),
});

const assignedWork = z.discriminatedUnion('type', [
  z.object({ type: z.literal('lesson'), lesson: z.string() }),
  z.object({ type: z.literal('quiz'), quiz: z.string() }),
  z.object({ type: z.literal('exercises'), exercises: z.array(z.string()) }),
]);

export const assignmentRow = z.object({
  id: z.string(),
  title: z.string(),
  work: jsonColumn.pipe(assignedWork),
  dueAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  feedback: z.enum(feedbackTimes),
  releasedAt: z.string().nullable(),
  asksSureness: flag,
  votesAgain: flag,
  madeAt: z.string(),
});

export const attemptRow = z.object({
  id: z.string(),
  student: z.string(),
  assignment: z.string().nullable(),
  exercise: z.string(),
  round: z.number(),
  answers: jsonColumn.pipe(z.record(z.string(), z.array(z.string()))),
  moves: z
    .string()
    .nullable()
    .transform((text): unknown => (text === null ? null : JSON.parse(text)))
    .pipe(z.json()),
  lessonVersion: z.string(),
  keyVersion: z.string(),
  ruleVersion: z.string(),
  madeAt: z.string(),
  receivedAt: z.string(),
});

export const changeRow = z.object({
  number: z.number(),
  type: z.enum(changeTypes),
  student: z.string().nullable(),
  subject: z.string().nullable(),
  at: z.string(),
});

export const voteRow = z.object({
  id: z.string(),
  assignment: z.string(),
  exercise: z.string(),
  statement: z.string(),
  round: z.number(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  splitShownAt: z.string().nullable(),
});

const accepted = z.object({ kind: z.enum(kinds), alsoAccepts: z.enum(kinds).nullable() });

export const rulingRow = z.object({
  id: z.string(),
  statement: z.string(),
  decision: z.enum(decisions),
  kind: z.enum(kinds),
  beside: z.enum(kinds).nullable(),
  reason: z.string(),
  sparesSent: flag,
  madeAt: z.string(),
  withdrawnAt: z.string().nullable(),
});

export const recheckRow = z.object({
  id: z.string(),
  statement: z.string(),
  accepts: jsonColumn.pipe(accepted),
  sparesSent: flag,
  madeAt: z.string(),
  withdrawnAt: z.string().nullable(),
});

export const keySnapshotRow = z.object({
  keyVersion: z.string(),
  accepts: jsonColumn.pipe(z.record(z.string(), accepted)),
});

/** A column of levels by criterion. */
export const levelsColumn = jsonColumn
  .pipe(z.record(z.string(), z.number()))
  .transform((levels) => levelsBy((criterion) => levels[criterion]));

export const reviewRow = z.object({
  id: z.string(),
  attempt: z.string(),
  decision: z.enum(reviewDecisions),
  levels: levelsColumn,
  comment: z.string(),
  madeAt: z.string(),
});
