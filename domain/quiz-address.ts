import type { FeedbackTime } from './quiz';

/** How a quiz is asked: with or without the words that decide, with the key after each statement or at the end. */
export interface QuizManner {
  readonly words: boolean;
  readonly feedback: FeedbackTime;
}

/** Which statements a quiz asks. */
export type QuizChoice =
  /** So many statements of a pool, drawn by a seed. */
  | { readonly type: 'drawn'; readonly pool: string; readonly count: number; readonly seed: number }
  /** Another statement for each misconception; `turn` is the place of the statement that was met last. */
  | {
      readonly type: 'review';
      readonly of: readonly { readonly misconception: string; readonly turn: number }[];
    }
  /** These and no others. */
  | { readonly type: 'these'; readonly statements: readonly string[] };

export interface QuizPlan extends QuizManner {
  readonly choice: QuizChoice;
}

/** The most statements that a quiz asks. */
export const mostStatements = 20;

/** How many statements a student can ask for. */
export const quizSizes = [5, 10, 20] as const;

/** Seeds are whole numbers from 0 up to, and without, this one: four digits of base 36. */
export const seedEnd = 36 ** 4;

const wordsFlag = 'words';
const endFlag = 'end';

/**
 * A plan as the name of a quiz, which its address carries: `denials.10.k3f9`, `denials.10.k3f9.words.end`,
 * `review.negative-is-denial-2.halves-are-alike-0`, `these.happy-life.rule-of-law`.
 */
export function quizName({ choice, words, feedback }: QuizPlan): string {
  return [
    ...choiceParts(choice),
    ...(words ? [wordsFlag] : []),
    ...(feedback === 'at-the-end' ? [endFlag] : []),
  ].join('.');
}

function choiceParts(choice: QuizChoice): string[] {
  switch (choice.type) {
    case 'drawn':
      return [choice.pool, String(choice.count), choice.seed.toString(36).padStart(4, '0')];
    case 'review':
      return ['review', ...choice.of.map(({ misconception, turn }) => `${misconception}-${turn}`)];
    case 'these':
      return ['these', ...choice.statements];
  }
}

/** Reads the name of a quiz back; null where it is none. Whether pool, misconceptions and statements exist is for the server to say. */
export function planIn(name: string): QuizPlan | null {
  const parts = name.split('.');
  const feedback = parts.at(-1) === endFlag ? 'at-the-end' : 'after-each';
  if (feedback === 'at-the-end') parts.pop();
  const words = parts.at(-1) === wordsFlag;
  if (words) parts.pop();
  const [head = '', ...rest] = parts;
  const choice = choiceIn(head, rest);
  return choice === null ? null : { choice, words, feedback };
}

function choiceIn(head: string, rest: readonly string[]): QuizChoice | null {
  if (head === 'review') return reviewIn(rest);
  if (head === 'these') return isList(rest) ? { type: 'these', statements: rest } : null;
  const [count = '', seed = '', ...others] = rest;
  const isDrawn = others.length === 0 && /^[1-9]\d?$/.test(count) && /^[0-9a-z]{4}$/.test(seed);
  if (!isDrawn || Number(count) > mostStatements) return null;
  return { type: 'drawn', pool: head, count: Number(count), seed: Number.parseInt(seed, 36) };
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
