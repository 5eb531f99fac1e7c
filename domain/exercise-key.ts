import type {
  ChainExercise,
  CueExercise,
  Exercise,
  JustifyExercise,
  OrderExercise,
  RewriteExercise,
  Test,
  TestsExercise,
} from './exercise';

/** Whether a phrase of a quote is one of those that decide, and why. */
export interface PhraseKey {
  readonly decides: boolean;
  readonly why: string;
}

/** Whether the text names who stands at a link, and why the link stands where it does. */
export interface LinkKey {
  readonly named: boolean;
  readonly why: string;
}

/** The key of one test of one row, with one sentence for each answer. `open`: both answers can be defended, and it is not scored. */
export interface TestKey {
  readonly key: 'yes' | 'no' | 'open';
  readonly feedback: Readonly<Record<'yes' | 'no', string>>;
}

/** The one choice of several that the key holds, with one sentence for each of them. */
export interface ChoiceKey<Choice extends string = string> {
  readonly key: Choice;
  readonly feedback: { readonly [C in Choice]: string };
}

type Of<Record_, Value> = { readonly [Id in keyof Record_]: Value };
type Name<Record_> = Extract<keyof Record_, string>;

/** By statement and phrase. */
export interface CueKey<E extends Pick<CueExercise, 'phrases'> = CueExercise> {
  readonly type: 'cue';
  readonly phrases: {
    readonly [Statement in keyof E['phrases']]-?: {
      readonly [Phrase in NonNullable<E['phrases'][Statement]>[number]]: PhraseKey;
    };
  };
}

/** By statement: the links from the page that is read to the first speaker, and what is to say of each. */
export interface ChainKey<E extends Pick<ChainExercise, 'chains'> = ChainExercise> {
  readonly type: 'chain';
  readonly chains: {
    readonly [Statement in keyof E['chains']]-?: {
      readonly order: readonly Name<NonNullable<E['chains'][Statement]>>[];
      readonly links: Of<NonNullable<E['chains'][Statement]>, LinkKey>;
    };
  };
}

/** By row and test. */
export interface TestsKey<E extends Pick<TestsExercise, 'rows'> = TestsExercise> {
  readonly type: 'tests';
  readonly rows: Of<E['rows'], Readonly<Record<Test, TestKey>>>;
}

/** When an event was, on what ground that is known, and a hint for those who put it elsewhere. */
export interface EventKey {
  readonly date: string;
  readonly known: string;
  readonly why: string;
}

/** The events from the earliest to the latest, and the key of the question. */
export interface OrderKey<E extends Pick<OrderExercise, 'events' | 'question'> = OrderExercise> {
  readonly type: 'order';
  readonly order: readonly Name<E['events']>[];
  readonly events: Of<E['events'], EventKey>;
  /** Time that the line of dates leaves out, after an event. */
  readonly pause?: { readonly after: Name<E['events']>; readonly says: string };
  readonly question: ChoiceKey<Name<E['question']['choices']>>;
}

/** By slot. */
export interface RewriteKey<E extends Pick<RewriteExercise, 'slots'> = RewriteExercise> {
  readonly type: 'rewrite';
  readonly slots: { readonly [S in keyof E['slots']]: ChoiceKey<Name<E['slots'][S]['choices']>> };
}

/** A text at the highest level of the rubric. */
export interface JustifyKey {
  readonly type: 'justify';
  readonly sample: string;
}

/** What the key says of one exercise beyond the key entries of its statements. Never leaves the server whole. */
export type ExerciseKey = CueKey | ChainKey | TestsKey | OrderKey | RewriteKey | JustifyKey;

type KeyFor<E> = E extends CueExercise
  ? CueKey<E>
  : E extends ChainExercise
    ? ChainKey<E>
    : E extends TestsExercise
      ? TestsKey<E>
      : E extends OrderExercise
        ? OrderKey<E>
        : E extends RewriteExercise
          ? RewriteKey<E>
          : E extends JustifyExercise
            ? JustifyKey
            : never;

/** The keys of a lesson: one for each exercise whose key is more than that of its statements. */
export type ExerciseKeys<Exercises extends Readonly<Record<string, Exercise>>> = {
  readonly [Id in keyof Exercises as Exercises[Id] extends { readonly type: 'sort' } ? never : Id]: KeyFor<
    Exercises[Id]
  >;
};

/** Declares the keys of the exercises of a lesson. An exercise, a phrase, a link, a cell, an event or a choice without its feedback does not compile. */
export function defineExerciseKeys<Exercises extends Readonly<Record<string, Exercise>>>(
  _exercises: Exercises,
  keys: ExerciseKeys<NoInfer<Exercises>>,
): ExerciseKeys<Exercises> {
  return keys;
}

/** A phrase that decides. */
export function decides(why: string): PhraseKey {
  return { decides: true, why };
}

/** A phrase that does not decide. */
export function doesNotDecide(why: string): PhraseKey {
  return { decides: false, why };
}
