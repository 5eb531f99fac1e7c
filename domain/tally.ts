import type { Attempt } from './attempt';
import { answersOfAttempts } from './attempts-together';
import type { SentAnswer } from './class-key';
import type { Kind } from './kind';
import { isKind } from './kind';
import { occasionsOf } from './occasions';
import { isSureness, type Sureness } from './sureness';

/** When an attempt came. Attempts are in the order of these: two can come within one millisecond. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

/** How one student answered a question for a kind, before any key is applied. */
export interface TalliedAnswer {
  readonly question: string;
  readonly first: Kind;
  readonly firstSent: SentAnswer;
  readonly last: Kind;
  /** When the last answer came first: the same one mostly comes again. */
  readonly lastSent: SentAnswer;
  /** That of the attempt in which it was answered last. */
  readonly assignment: string | null;
}

/** What attempts of one student at one exercise come to. */
export interface Fold {
  readonly began: Place;
  readonly ended: Place;
  readonly answers: readonly TalliedAnswer[];
  /** How sure the student first said to be, by question. */
  readonly sureness: readonly { readonly question: string; readonly sureness: Sureness }[];
}

/** What came for one assignment, or for none. */
export interface TalliedPart extends Fold {
  readonly assignment: string | null;
}

/**
 * What all attempts of one student at one exercise come to, as far as no key decides it: reports are made of this, with
 * whatever key applies. It does not ask what the course has today, so it stays as it is when the course changes.
 */
export interface Tally {
  readonly student: string;
  readonly exercise: string;
  /** Apart by assignment, in the order in which they began. */
  readonly parts: readonly [TalliedPart, ...TalliedPart[]];
  /** Null where there is one part: it is all there is, and one occasion. */
  readonly mixed: { readonly together: Fold; readonly occasions: readonly Fold[] } | null;
}

/** What counts: what is answered when a class votes again is no answer of its own. */
export function isTallied({ round }: Pick<Attempt, 'round'>): boolean {
  return round === 1;
}

/** The tally of attempts of one student at one exercise, in the order in which they came; null where none counts. */
export function tallyOf(all: readonly Attempt[]): Tally | null {
  const attempts = all.filter(isTallied);
  const parts = [...Map.groupBy(attempts, ({ assignment }) => assignment)].flatMap(
    ([assignment, own]): TalliedPart[] => foldsOf([own]).map((fold) => ({ assignment, ...fold })),
  );
  const [attempt] = attempts;
  const [part, ...others] = parts;
  if (attempt === undefined || part === undefined) return null;
  const { student, exercise } = attempt;
  const [together] = others.length === 0 ? [] : foldsOf([attempts]);
  const mixed =
    together === undefined
      ? null
      : { together, occasions: foldsOf(occasionsOf(kindQuestionsIn(attempts), attempts)) };
  return { student, exercise, parts: [part, ...others], mixed };
}

/** A tally with one attempt more; null where it has to be made anew of all attempts, as this one is not the newest or came for another assignment. */
export function withAttempt({ parts, mixed, ...of }: Tally, attempt: Attempt): Tally | null {
  const [{ assignment, ...fold }] = parts;
  if (mixed !== null || assignment !== attempt.assignment) return null;
  if (comparePlaces(fold.ended, placeOf(attempt)) >= 0) return null;
  return { ...of, parts: [{ assignment, ...foldedIn(fold, attempt) }], mixed: null };
}

/** Everything that a student answered in an exercise. */
export function togetherIn({ parts, mixed }: Tally): Fold {
  return mixed?.together ?? parts[0];
}

export function occasionsIn({ parts, mixed }: Tally): readonly Fold[] {
  return mixed?.occasions ?? parts;
}

export function comparePlaces(one: Place, other: Place): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** What attempts in the order in which they came to be answered come to; null for none. */
export function foldOf(attempts: readonly Attempt[]): Fold | null {
  return attempts.reduce<Fold | null>(foldedIn, null);
}

function foldsOf(all: readonly (readonly Attempt[])[]): Fold[] {
  return all.flatMap((attempts) => foldOf(attempts) ?? []);
}

/** What attempts come to with one more after them. */
function foldedIn(fold: Fold | null, attempt: Attempt): Fold {
  const answers = new Map(fold?.answers.map((one) => [one.question, one]));
  const sureness = new Map(fold?.sureness.map((one) => [one.question, one]));
  const sent = { at: attempt.receivedAt, keyVersion: attempt.keyVersion };
  for (const [question, tries] of Object.entries(attempt.answers)) {
    const [first, last] = [tries[0], tries.at(-1)];
    if (isKind(first) && isKind(last)) {
      const before = answers.get(question) ?? {
        question,
        first,
        firstSent: sent,
        last: null,
        lastSent: sent,
      };
      const lastSent = before.last === last ? before.lastSent : sent;
      answers.set(question, { ...before, last, lastSent, assignment: attempt.assignment });
    }
    if (isSureness(first) && !sureness.has(question)) sureness.set(question, { question, sureness: first });
  }
  return {
    began: fold?.began ?? placeOf(attempt),
    ended: placeOf(attempt),
    answers: [...answers.values()],
    sureness: [...sureness.values()],
  };
}

function placeOf({ receivedAt, id }: Attempt): Place {
  return { at: receivedAt, id };
}

/** The questions that were answered with kinds. */
function kindQuestionsIn(attempts: readonly Attempt[]): string[] {
  return Object.entries(answersOfAttempts(attempts)).flatMap(([question, tries]) =>
    tries.length > 0 && tries.every(isKind) ? [question] : [],
  );
}
