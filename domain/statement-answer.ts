import { firstAnswers } from './added-up';
import type { EntryInForce } from './answer-key';
import { answerFor, triesFor } from './answers';
import type { Attempt } from './attempt';
import { answersOfAttempts } from './attempts-together';
import type { Verdict } from './check';
import { isScored, verdictOf } from './check';
import type { SentAnswer } from './class-key';
import type { AnyExercise } from './exercise';
import { statementsIn } from './exercise';
import type { Kind } from './kind';
import { isKind } from './kind';
import { surenessOf } from './question-id';
import { kindQuestionOf, sentAnswerIn } from './sent-answer';
import type { Sureness } from './sureness';
import { isSureness } from './sureness';

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

/**
 * The answers of one student to the statements of one exercise, from the attempts in the order in which they came. What
 * somebody answers when the class votes again is no answer of its own. Exercises that ask for no kind have none.
 * `entryOf`: the key entry that applies to an answer that was sent then; the first answer and the last can have two.
 */
export function statementAnswersIn(
  { address, exercise }: { readonly address: string; readonly exercise: AnyExercise },
  all: readonly Attempt[],
  entryOf: (statement: string, sent: SentAnswer) => EntryInForce,
): StatementAnswer[] {
  if (!('tray' in exercise)) return [];
  const attempts = all.filter(({ round }) => round === 1);
  const answers = answersOfAttempts(attempts);
  return statementsIn(exercise).flatMap((statement) => {
    const question = kindQuestionOf(exercise, statement);
    const own = attempts.filter((one) => triesFor(one.answers, question).length > 0);
    const [first, last] = [answerFor(firstAnswers(answers), question), answerFor(answers, question)];
    const [earliest, latest] = [own[0], own.at(-1)];
    if (!isKind(first) || !isKind(last) || earliest === undefined || latest === undefined) return [];
    const sent = sentAnswerIn(own, question) ?? sentIn(latest);
    const entry = entryOf(statement, sent);
    const [sureness] = triesFor(answers, surenessOf(statement));
    return [
      {
        student: earliest.student,
        exercise: address,
        statement,
        assignment: latest.assignment,
        first,
        last,
        firstVerdict: verdictOf(entryOf(statement, sentIn(earliest)), first),
        lastVerdict: verdictOf(entry, last),
        sureness: isSureness(sureness) ? sureness : null,
        firstAt: earliest.receivedAt,
        lastAt: sent.at,
        key: entry.kind,
        alsoAccepts: entry.alsoAccepts ?? null,
        isScored: isScored(entry),
      },
    ];
  });
}

function sentIn({ receivedAt, keyVersion }: Attempt): SentAnswer {
  return { at: receivedAt, keyVersion };
}
