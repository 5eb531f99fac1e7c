import type { Agreement, Apart } from './blind-marks';
import type { Kind } from './kind';
import type { Levels } from './review';
import type { ShownText } from './review-view';

/** How far one teacher is with a sample. */
export interface MarkerProgress {
  /** Two teachers can have one name. */
  readonly teacher: string;
  readonly name: string;
  readonly count: number;
}

/** A sample in the list of a class. */
export interface ListedSample {
  readonly id: string;
  readonly madeAt: string;
  readonly size: number;
  /** How many the asking teacher has marked. */
  readonly own: number;
  readonly others: readonly MarkerProgress[];
}

/** How far the asking teacher agrees with another one, once both have marked all. */
export interface AgreementWith {
  readonly teacher: string;
  readonly name: string;
  readonly agreement: readonly Agreement[];
  readonly apart: readonly Apart[];
  /** What to bear in mind where the sample is small; null where it is not. */
  readonly caution: string | null;
}

/** A sample, for one who marks it. */
export interface SampleView extends ListedSample {
  /** By place, from 1: the own levels, null where it is not marked yet. */
  readonly marks: readonly (Levels | null)[];
  readonly agreements: readonly AgreementWith[];
}

/** One answer of a sample. Nothing of it names its student, and nothing of what others said of it. */
export interface SampleItem extends ShownText {
  /** Its place in the sample, from 1. */
  readonly number: number;
  readonly size: number;
  readonly kind: Kind | null;
  /** The own levels; empty before they are given. */
  readonly levels: Levels;
  /** Whether the whole sample is marked, so that marks stay as they are. */
  readonly isFixed: boolean;
}

/** How many answers a sample can hold. */
export const sampleSizes = { fewest: 2, usual: 10, most: 50 } as const;
