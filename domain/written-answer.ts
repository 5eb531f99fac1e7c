import { answerFor } from './answers';
import type { Attempt } from './attempt';
import type { Verdict } from './check';
import type { Kind } from './kind';
import { isKind } from './kind';
import { ratingOf, surenessOf } from './question-id';
import type { Levels } from './review';
import { levelsBy } from './review';
import type { Sureness } from './sureness';
import { isSureness } from './sureness';

/** One version of a text: a device sends all that it knows of, so the same text mostly comes again. */
export interface WrittenText {
  /** The attempt in which it came first. */
  readonly attempt: string;
  readonly text: string;
  readonly at: string;
}

/** What a student wrote in one exercise. */
export interface Written {
  /** From the first version to the newest. There is one at least. */
  readonly texts: readonly WrittenText[];
  readonly newest: WrittenText;
  /** The kind that was chosen last. */
  readonly kind: Kind | null;
  /** Said with the first choice, where the class was asked. */
  readonly sureness: Sureness | null;
  /** How the student rates the own text. */
  readonly ratings: Levels;
}

/** A written answer as a reader finds it. */
export interface WrittenAnswer extends Written {
  readonly student: string;
  /** The address of the exercise. */
  readonly exercise: string;
  readonly statement: string;
  /** By the key that applies to it. */
  readonly verdict: Verdict;
}

type Sent = Pick<Attempt, 'id' | 'answers' | 'receivedAt' | 'round'>;

/** The texts of one student in one exercise, from the attempts in the order in which they came; null where there is none. */
export function writtenIn(statement: string, all: readonly Sent[]): Written | null {
  const attempts = firstRound(all);
  const texts = versionsIn(attempts);
  const newest = texts.at(-1);
  if (newest === undefined) return null;
  const last = (question: string) =>
    attempts.findLast(({ answers }) => answerFor(answers, question) !== undefined)?.answers ?? {};
  const kind = answerFor(last('kind'), 'kind');
  const sureness = answerFor(last(surenessOf(statement)), surenessOf(statement));
  return {
    texts,
    newest,
    kind: isKind(kind) ? kind : null,
    sureness: isSureness(sureness) ? sureness : null,
    ratings: levelsBy((criterion) => answerFor(last(ratingOf(criterion)), ratingOf(criterion))),
  };
}

function firstRound<One extends Sent>(all: readonly One[]): One[] {
  return all.filter(({ round }) => round === 1);
}

/** The versions of a text, from the attempts of one student in one exercise in the order in which they came. */
export function versionsIn(all: readonly Sent[]): WrittenText[] {
  const texts: WrittenText[] = [];
  for (const { id, answers, receivedAt } of firstRound(all)) {
    const text = answerFor(answers, 'text')?.trim() ?? '';
    if (text !== '' && text !== texts.at(-1)?.text) texts.push({ attempt: id, text, at: receivedAt });
  }
  return texts;
}
