import type { EndsInKind, ExerciseBase } from './exercise-base';
import type { Kind } from './kind';
import { kinds } from './kind';
import type { QuizExercise } from './quiz';

/** Sort each statement of a deck by kind. */
export interface SortExercise<Id extends string = string> extends ExerciseBase, EndsInKind {
  readonly type: 'sort';
  /** The deck, in the order in which it is shown. */
  readonly statements: readonly Id[];
}

/** Mark the words that decide, then choose the kind. */
export interface CueExercise<Id extends string = string> extends ExerciseBase, EndsInKind {
  readonly type: 'cue';
  /** Which words to mark, where it is not simply those that decide: “Mark the words that …”. */
  readonly marks?: string;
  /** By statement: the quote cut into phrases. Put together with single spaces they are the quote. */
  readonly phrases: { readonly [Statement in Id]?: readonly string[] };
}

/** Put who quotes whom in order. */
export interface ChainExercise<Id extends string = string> extends ExerciseBase {
  readonly type: 'chain';
  /** By statement: the links by id, each with its name, in the order in which they are first shown. */
  readonly chains: { readonly [Statement in Id]?: Readonly<Record<string, string>> };
}

/** The three tests of an independent estimate, in the order in which they are asked. */
export const tests = ['quantity', 'approximate', 'not-a-party'] as const;
export type Test = (typeof tests)[number];

/** Put numbers and look-alikes to the three tests of an estimate. */
export interface TestsExercise<Id extends string = string> extends ExerciseBase {
  readonly type: 'tests';
  /** By row: words of a statement, as it prints them. */
  readonly rows: Readonly<Record<string, { readonly statement: Id; readonly words: string }>>;
}

/** One event, and where a reader finds it: “Article, ¶2”. */
export interface DatedEvent {
  readonly what: string;
  readonly from: string;
  /** Whether it is the appearance of one of the documents. */
  readonly isDocument?: boolean;
}

/** Put events in order of time, then answer one question about them. */
export interface OrderExercise extends ExerciseBase {
  readonly type: 'order';
  /** In the order in which they are first shown. */
  readonly events: Readonly<Record<string, DatedEvent>>;
  readonly question: {
    readonly asks: string;
    readonly choices: Readonly<Record<string, { readonly label: string; readonly more: string }>>;
  };
}

/** One change of the words of a statement, and what it might make them claim. */
export interface Slot {
  /** Words of the statement, which stand in it once. */
  readonly printed: string;
  /** Our words in their place. */
  readonly changed: string;
  /** What the changed sentence would claim: one choice is the key’s. */
  readonly choices: Readonly<Record<string, string>>;
}

/** Change one slot of a sentence, and say what the change would claim. */
export interface RewriteExercise<Id extends string = string> extends ExerciseBase {
  readonly type: 'rewrite';
  readonly statement: Id;
  readonly slots: Readonly<Record<string, Slot>>;
}

/** Choose a kind and give the reason in 40 to 80 words. */
export interface JustifyExercise<Id extends string = string> extends ExerciseBase, EndsInKind {
  readonly type: 'justify';
  readonly statement: Id;
}

/** Every kind of exercise that a lesson can hold. */
export type Exercise<Id extends string = string> =
  | SortExercise<Id>
  | CueExercise<Id>
  | ChainExercise<Id>
  | TestsExercise<Id>
  | OrderExercise
  | RewriteExercise<Id>
  | JustifyExercise<Id>;

/** Everything that can be asked and checked: the exercises of lessons, and quizzes. */
export type AnyExercise<Id extends string = string> = Exercise<Id> | QuizExercise<Id>;

type Declared<E extends Exercise> = Omit<E, 'type' | 'tray'>;

export function sort<const Id extends string>(
  exercise: Declared<SortExercise<Id>> & { readonly tray?: boolean },
): SortExercise<Id> {
  return { type: 'sort', tray: false, ...exercise };
}

export function cue<const E extends Declared<CueExercise>>(exercise: E & { readonly tray?: boolean }) {
  return { type: 'cue' as const, tray: true, ...exercise };
}

export function chain<const E extends Declared<ChainExercise>>(exercise: E) {
  return { type: 'chain' as const, ...exercise };
}

export function threeTests<const E extends Declared<TestsExercise>>(exercise: E) {
  return { type: 'tests' as const, ...exercise };
}

export function order<const E extends Declared<OrderExercise>>(exercise: E) {
  return { type: 'order' as const, ...exercise };
}

export function rewrite<const E extends Declared<RewriteExercise>>(exercise: E) {
  return { type: 'rewrite' as const, ...exercise };
}

export function justify<const E extends Declared<JustifyExercise>>(
  exercise: E & { readonly tray?: boolean },
) {
  return { type: 'justify' as const, tray: true, ...exercise };
}

/** The places that an exercise offers, in their fixed order. */
export function placesOf({ tray }: EndsInKind): readonly Kind[] {
  return tray ? kinds : kinds.filter((kind) => kind !== 'set-aside');
}

/** The ids of the statements that an exercise is about, each once. */
export function statementsIn(exercise: AnyExercise): string[] {
  switch (exercise.type) {
    case 'sort':
    case 'quiz':
      return [...exercise.statements];
    case 'cue':
      return Object.keys(exercise.phrases);
    case 'chain':
      return Object.keys(exercise.chains);
    case 'tests':
      return [...new Set(Object.values(exercise.rows).map(({ statement }) => statement))];
    case 'rewrite':
    case 'justify':
      return [exercise.statement];
    case 'order':
      return [];
  }
}
