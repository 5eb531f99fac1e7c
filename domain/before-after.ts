import { isAccepted } from './check';
import { inTime } from './first-and-last';
import type { StatementAnswer } from './statement-answer';

/** The same student with the same statement, twice: whether the first answer matched each time. */
export interface MatchedPair {
  readonly student: string;
  readonly statement: string;
  readonly before: boolean;
  readonly after: boolean;
}

/** A two-by-two table of matched pairs (Q. McNemar, Psychometrika 12, 1947). Counts of pairs, but for the students. */
export interface BeforeAfter {
  readonly pairs: number;
  readonly students: number;
  readonly both: number;
  readonly gained: number;
  readonly lost: number;
  readonly neither: number;
}

/** So few pairs say little, which is said beside them. */
export const fewestPairs = 20;

export function beforeAfterOf(pairs: readonly MatchedPair[]): BeforeAfter {
  const count = (before: boolean, after: boolean) =>
    pairs.filter((pair) => pair.before === before && pair.after === after).length;
  return {
    pairs: pairs.length,
    students: new Set(pairs.map(({ student }) => student)).size,
    both: count(true, true),
    gained: count(false, true),
    lost: count(true, false),
    neither: count(false, false),
  };
}

/**
 * Pairs from answers that were given on several occasions, as `occasionsOf` tells them apart: of each student and statement
 * the earliest occasion of before against the latest of after, by the first answer of each. Statements with two readings do not
 * count. Both lists may be the same.
 */
export function pairsOverTime(
  before: readonly StatementAnswer[],
  after: readonly StatementAnswer[],
): MatchedPair[] {
  const earliest = Map.groupBy(
    before.filter((one) => one.isScored),
    ownStatement,
  );
  const latest = Map.groupBy(
    after.filter((one) => one.isScored),
    ownStatement,
  );
  return [...latest].flatMap(([own, together]) => {
    const is = inOrder(together).at(-1);
    const [was] = inOrder(earliest.get(own) ?? []);
    if (was === undefined || is === undefined || was.firstAt >= is.firstAt) return [];
    const { student, statement } = is;
    return [{ student, statement, before: isAccepted(was.firstVerdict), after: isAccepted(is.firstVerdict) }];
  });
}

/** Answers to statements that the same student had not answered before. */
export function newToStudent(
  after: readonly StatementAnswer[],
  before: readonly StatementAnswer[],
): StatementAnswer[] {
  const known = new Set(before.map(ownStatement));
  return after.filter((one) => !known.has(ownStatement(one)));
}

function ownStatement({ student, statement }: StatementAnswer): string {
  return `${student} ${statement}`;
}

function inOrder(answers: readonly StatementAnswer[]): StatementAnswer[] {
  return answers.toSorted((one, other) => inTime(one.firstAt, other.firstAt));
}

/** How the same students did on statements of before, and on others that were new to them. */
export interface Transfer {
  /** Who answered enough of both. */
  readonly students: number;
  readonly before: { readonly answers: number; readonly matches: number };
  readonly after: { readonly answers: number; readonly matches: number };
  /** For how many of the students the share that matches is higher, the same, lower. */
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
}

const fewestEach = 5;

/** Compares the first answers of each student to earlier statements with those to new ones; only of who has five of both. */
export function transferOf(before: readonly StatementAnswer[], after: readonly StatementAnswer[]): Transfer {
  const [earlier, later] = [sharesOf(before), sharesOf(after)];
  const both = [...earlier].flatMap(([student, was]) => {
    const is = later.get(student);
    return is === undefined ? [] : [{ was, is, change: is.matches / is.answers - was.matches / was.answers }];
  });
  const sum = (of: (one: (typeof both)[number]) => number) => both.reduce((all, one) => all + of(one), 0);
  return {
    students: both.length,
    before: { answers: sum(({ was }) => was.answers), matches: sum(({ was }) => was.matches) },
    after: { answers: sum(({ is }) => is.answers), matches: sum(({ is }) => is.matches) },
    higher: both.filter(({ change }) => change > 0).length,
    same: both.filter(({ change }) => change === 0).length,
    lower: both.filter(({ change }) => change < 0).length,
  };
}

function sharesOf(answers: readonly StatementAnswer[]) {
  const byStudent = Map.groupBy(
    answers.filter((one) => one.isScored),
    ({ student }) => student,
  );
  return new Map(
    [...byStudent]
      .map(([student, own]) => {
        const matches = own.filter(({ firstVerdict }) => isAccepted(firstVerdict)).length;
        return [student, { answers: own.length, matches }] as const;
      })
      .filter(([, { answers: count }]) => count >= fewestEach),
  );
}
