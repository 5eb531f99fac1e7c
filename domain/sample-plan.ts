import type { Answers } from './answers';
import type { Kind } from './kind';

/** A number from 0 up to, and without, 1. */
export type Chance = () => number;

/** What the key says of a statement, as far as a simulated student can match it or miss it. */
export interface SampleKey {
  readonly kind: Kind;
  /** The other kind that the key accepts. */
  readonly alsoAccepts: Kind | null;
  /** The mistaken idea that most often misleads about it; null where there is none. */
  readonly idea: string | null;
  /** Where that idea leads. */
  readonly lure: Kind | null;
}

/** An exercise with the statements that it asks. */
export interface SampleTask {
  readonly exercise: string;
  readonly statements: readonly string[];
}

/** A because-statement that a simulated student hands in. */
export interface SampleText {
  /** The place of the student in the list of nicknames. */
  readonly student: number;
  readonly exercise: string;
  readonly kind: Kind;
  readonly text: string;
  /** How the student rates it, by criterion. */
  readonly ratings: Readonly<Record<string, string>>;
}

/** Why a simulated student would sort a statement otherwise than the key. */
export interface SampleArgument {
  readonly student: number;
  readonly exercise: string;
  readonly statement: string;
  readonly kind: Kind;
  readonly words: string;
  readonly reason: string;
}

/** What a simulated class works on. */
export interface SamplePlan {
  readonly seed: number;
  /** When its lesson begins, in milliseconds since 1970. */
  readonly startsAt: number;
  readonly nicknames: readonly string[];
  readonly lesson: readonly SampleTask[];
  readonly quiz: SampleTask;
  readonly vote: { readonly exercise: string; readonly statement: string };
  readonly texts: readonly SampleText[];
  /** The mistaken ideas that its students have most often. */
  readonly commonIdeas: readonly string[];
  /** By statement. */
  readonly key: Readonly<Record<string, SampleKey>>;
}

/** What an attempt was made for. */
export const sampleParts = ['lesson', 'quiz', 'vote', 'texts'] as const;
export type SamplePart = (typeof sampleParts)[number];

/** What a simulated student sent. */
export interface SampleAttempt {
  readonly student: number;
  readonly part: SamplePart;
  readonly exercise: string;
  readonly round: number;
  readonly answers: Answers;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** When each part begins, counted from the beginning of the lesson, in minutes. */
export const beginOf: Readonly<Record<SamplePart, number>> = { lesson: 0, quiz: 50, vote: 80, texts: 95 };

/** When a round of the vote opens and closes, counted as above. */
export const roundsOfVote = [
  { opens: 80, closes: 83 },
  { opens: 88, closes: 90 },
] as const;
