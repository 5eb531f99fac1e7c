import type { FeedbackTime } from './quiz';

/** How a quiz is asked: with or without the words that decide, with or without how sure the student is, with the key after each statement or at the end. */
export interface QuizManner {
  readonly words: boolean;
  /** Whether it does not ask how sure the student is. */
  readonly unrated: boolean;
  readonly feedback: FeedbackTime;
}

/** Which statements a quiz asks. */
export type QuizChoice =
  /** So many statements of a pool. */
  | { readonly type: 'drawn'; readonly pool: string; readonly count: number }
  /** Another statement for each misconception; `turn` is the place of the statement that was met last. */
  | {
      readonly type: 'review';
      readonly of: readonly { readonly misconception: string; readonly turn: number }[];
    }
  /** These and no others. */
  | { readonly type: 'these'; readonly statements: readonly string[] };

export interface QuizPlan extends QuizManner {
  readonly choice: QuizChoice;
  /** Draws the statements, or puts them in order. Another seed is another round, whose answers are kept apart. */
  readonly seed: number;
}

/** What the addresses of quizzes begin with. */
export const quizPrefix = 'quiz/';

/** The most statements that a quiz asks. */
export const mostStatements = 20;

/** How many statements a student can ask for. */
export const quizSizes = [5, 10, 20] as const;

/** Seeds are whole numbers from 0 up to, and without, this one: four digits of base 36. */
export const seedEnd = 36 ** 4;

const wordsFlag = 'words';
const unratedFlag = 'unrated';
const endFlag = 'end';

/**
 * A plan as the name of a quiz, which its address carries: `denials.10.k3f9`, `denials.10.k3f9.words.unrated.end`,
 * `review.k3f9.ra-2.po-0`, `these.k3f9.happy-life.rule-of-law`.
 */
export function quizName({ choice, seed, words, unrated, feedback }: QuizPlan): string {
  return [
    ...choiceParts(choice, seed.toString(36).padStart(4, '0')),
    ...(words ? [wordsFlag] : []),
    ...(unrated ? [unratedFlag] : []),
    ...(feedback === 'at-the-end' ? [endFlag] : []),
  ].join('.');
}

function choiceParts(choice: QuizChoice, seed: string): string[] {
  switch (choice.type) {
    case 'drawn':
      return [choice.pool, String(choice.count), seed];
    case 'review':
      return ['review', seed, ...choice.of.map(({ misconception, turn }) => `${misconception}-${turn}`)];
    case 'these':
      return ['these', seed, ...choice.statements];
  }
}

/** Reads the name of a quiz back; null where it is none. Whether pool, misconceptions and statements exist is for the server to say. */
export function planIn(name: string): QuizPlan | null {
  const parts = name.split('.');
  const feedback = parts.at(-1) === endFlag ? 'at-the-end' : 'after-each';
  if (feedback === 'at-the-end') parts.pop();
  const unrated = parts.at(-1) === unratedFlag;
  if (unrated) parts.pop();
  const words = parts.at(-1) === wordsFlag;
  if (words) parts.pop();
  const [head = '', ...rest] = parts;
  const isDrawn = head !== 'review' && head !== 'these';
  const [seed = ''] = rest.splice(isDrawn ? 1 : 0, 1);
  const choice = isDrawn ? drawnIn(head, rest) : listedIn(head, rest);
  if (choice === null || !/^[0-9a-z]{4}$/.test(seed)) return null;
  return { choice, seed: Number.parseInt(seed, 36), words, unrated, feedback };
}

function drawnIn(pool: string, [count = '', ...others]: readonly string[]): QuizChoice | null {
  const isCount = /^[1-9]\d?$/.test(count) && Number(count) <= mostStatements;
  return isCount && others.length === 0 ? { type: 'drawn', pool, count: Number(count) } : null;
}

function listedIn(head: 'review' | 'these', items: readonly string[]): QuizChoice | null {
  if (head === 'review') return reviewIn(items);
  return isList(items) ? { type: 'these', statements: items } : null;
}

function reviewIn(parts: readonly string[]): QuizChoice | null {
  const of = parts.flatMap((part) => {
    const [, misconception, turn] = /^(.+)-(\d{1,3})$/.exec(part) ?? [];
    return misconception === undefined ? [] : [{ misconception, turn: Number(turn) }];
  });
  const isWhole = of.length === parts.length && isList(of.map(({ misconception }) => misconception));
  return isWhole ? { type: 'review', of } : null;
}

/** Something, not too much of it, and nothing twice. */
function isList(items: readonly string[]): boolean {
  return items.length > 0 && items.length <= mostStatements && new Set(items).size === items.length;
}

/** The seed of the round after this one, for a link to another round. */
export function nextSeed(seed: number): number {
  return (seed * 31 + 17) % seedEnd;
}
