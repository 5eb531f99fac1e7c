import type { StatementAnswer } from './statement-answer';

/**
 * One answer of each student to each statement, where it was asked in several exercises: the first that was ever given,
 * with how sure the student was of it, and the last. Of the key, what applies to the last.
 */
export function firstAndLast(answers: readonly StatementAnswer[]): StatementAnswer[] {
  const own = Map.groupBy(answers, ({ student, statement }) => `${student} ${statement}`);
  return [...own.values()].flatMap((together) => {
    const earliest = together.toSorted((one, other) => inTime(one.firstAt, other.firstAt))[0];
    const latest = together.toSorted((one, other) => inTime(one.lastAt, other.lastAt)).at(-1);
    if (earliest === undefined || latest === undefined) return [];
    const { first, firstVerdict, firstAt, sureness } = earliest;
    return [{ ...latest, first, firstVerdict, firstAt, sureness }];
  });
}

/** Times as the server writes them come in the order of their letters. */
export function inTime(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
