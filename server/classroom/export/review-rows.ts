import 'server-only';
import type { Who } from '@/domain/export-columns';
import type { ExceptionRow } from '@/domain/export-given';
import type { MarkRow, ReviewRow } from '@/domain/export-review';
import type { ClassData } from './class-data';

type WhoOf = (student: string) => Who;

export function exceptionRows({ assignments }: ClassData, whoOf: WhoOf): ExceptionRow[] {
  return assignments.flatMap(({ id, exceptions }) =>
    [...exceptions].map(([student, exception]) => ({ who: whoOf(student), assignment: id, ...exception })),
  );
}

export function reviewRows({ reviews, withNames }: ClassData, whoOf: WhoOf): ReviewRow[] {
  return reviews.map(({ id, student, attempt, decision, levels, comment, madeAt }) => ({
    ...{ who: whoOf(student), id, attempt, decision, levels, madeAt },
    comment: withNames ? comment : null,
  }));
}

/** Marks are given without seeing those of others, so these are here only where they and the teacher who asks have marked the whole sample. */
export function markRows({ markings, attempts, teacher: asker }: ClassData, whoOf: WhoOf): MarkRow[] {
  const studentOf = new Map(attempts.map(({ id, student }) => [id, student]));
  const all = markings
    .flatMap(({ id, marks, attempts: sample }) =>
      marks.map((mark) => ({ marking: id, isSeen: isSeen(sample, marks, mark.teacher, asker), ...mark })),
    )
    .toSorted((one, other) => (one.madeAt < other.madeAt ? -1 : Number(one.madeAt > other.madeAt)));
  const readers = [...new Set(all.map(({ teacher }) => teacher))];
  const seen = all.filter((one) => one.isSeen);
  return seen.map(({ marking, attempt, teacher, levels, madeAt }) => ({
    ...{ who: whoOf(studentOf.get(attempt) ?? ''), marking, attempt, levels, madeAt },
    reader: `reader-${readers.indexOf(teacher) + 1}`,
  }));
}

function isSeen(
  sample: readonly string[],
  marks: readonly { readonly teacher: string }[],
  of: string,
  asker: string,
): boolean {
  const isDone = (reader: string) =>
    marks.filter(({ teacher }) => teacher === reader).length === sample.length;
  return of === asker || (isDone(of) && isDone(asker));
}
