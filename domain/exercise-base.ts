/** What every exercise and every quiz has. */
export interface ExerciseBase {
  readonly title: string;
  /** What to do, in one or two sentences. */
  readonly brief: string;
}

/** What ends in a kind for each statement. */
export interface EndsInKind {
  /** Whether the tray “Set aside” is offered beside the three kinds. */
  readonly tray: boolean;
}
