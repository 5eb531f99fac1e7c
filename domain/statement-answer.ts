import type { EntryInForce } from './answer-key';
import type { Attempt } from './attempt';
import type { Verdict } from './check';
import { isScored, verdictOf } from './check';
import type { SentAnswer } from './class-key';
import type { AnyExercise } from './exercise';
import { statementsIn } from './exercise';
import type { Kind } from './kind';
import { surenessOf } from './question-id';
import { kindQuestionOf } from './sent-answer';
import type { Sureness } from './sureness';
import type { Fold } from './tally';
import { foldOf, isTallied } from './tally';

/** What one student answered to one statement in one exercise, and how it goes with the key that applies. Reports, exports and previews are made of these. */
export interface StatementAnswer {
  readonly student: string;
  /** The address of the exercise. */
  readonly exercise: string;
  readonly statement: string;
  /** That of the attempt in which it was answered last. */
  readonly assignment: string | null;
  readonly first: Kind;
  readonly last: Kind;
  readonly firstVerdict: Verdict;
  readonly lastVerdict: Verdict;
  /** Said with the first answer; null where it was not said, or is not asked. */
  readonly sureness: Sureness | null;
  /** By the clock of the server. */
  readonly firstAt: string;
  readonly lastAt: string;
  /** What the key that applies says; it can differ between students where a teacher ruled and spared what was sent. */
  readonly key: Kind;
  readonly alsoAccepts: Kind | null;
  /** Whether it counts in a result. */
  readonly isScored: boolean;
}

type Located = { readonly address: string; readonly exercise: AnyExercise };

/** The key entry that applies to an answer that was sent then; the first answer and the last can have two. */
export type EntryOf = (statement: string, sent: SentAnswer) => EntryInForce;

/**
 * The answers of one student to the statements of one exercise, from the attempts in the order in which they came. What
 * somebody answers when the class votes again is no answer of its own. Exercises that ask for no kind have none.
 */
export function statementAnswersIn(
  found: Located,
  attempts: readonly Attempt[],
  entryOf: EntryOf,
): StatementAnswer[] {
  const own = attempts.filter(isTallied);
  const fold = foldOf(own);
  return fold === null ? [] : answersFromFold(found, own[0]?.student ?? '', fold, entryOf);
}

/** The same from what the attempts come to. */
export function answersFromFold(
  { address, exercise }: Located,
  student: string,
  fold: Fold,
  entryOf: EntryOf,
): StatementAnswer[] {
  if (!('tray' in exercise)) return [];
  const answers = new Map(fold.answers.map((one) => [one.question, one]));
  const sureness = new Map(fold.sureness.map((one) => [one.question, one.sureness]));
  return statementsIn(exercise).flatMap((statement) => {
    const tallied = answers.get(kindQuestionOf(exercise, statement));
    if (tallied === undefined) return [];
    const { first, last, firstSent, lastSent, assignment } = tallied;
    const entry = entryOf(statement, lastSent);
    return [
      {
        ...{ student, exercise: address, statement, assignment, first, last },
        firstVerdict: verdictOf(entryOf(statement, firstSent), first),
        lastVerdict: verdictOf(entry, last),
        sureness: sureness.get(surenessOf(statement)) ?? null,
        firstAt: firstSent.at,
        lastAt: lastSent.at,
        key: entry.kind,
        alsoAccepts: entry.alsoAccepts ?? null,
        isScored: isScored(entry),
      },
    ];
  });
}
