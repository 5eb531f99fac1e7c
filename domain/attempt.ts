import type { Answers } from './answers';

/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What a student sent: answers to one exercise. It is kept as it came; what it is worth is found anew from the key. */
export interface NewAttempt {
  /** A UUID that the device made, so that sending twice counts once. */
  readonly id: string;
  readonly assignment: string | null;
  /** The address of the exercise. */
  readonly exercise: string;
  /** Which time the class is asked: 1, and 2 when it votes again. */
  readonly round: number;
  /** The tries for each question; how sure somebody is, is a question too. */
  readonly answers: Answers;
  /** How the answers came about, where the device tells. */
  readonly moves: Json;
  /** What the student saw, and what the answers were checked with. */
  readonly lessonVersion: string;
  readonly keyVersion: string;
  readonly ruleVersion: string;
  /** By the clock of the device, as `2026-11-21T16:39:00.000Z`. */
  readonly madeAt: string;
}

export interface Attempt extends NewAttempt {
  readonly student: string;
  /** By the clock of the server. */
  readonly receivedAt: string;
}
