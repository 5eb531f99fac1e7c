import type { Answers } from '@/domain/answers';
import type { Guard } from '@/domain/guard';
import { isText, listOf, recordOf, shapeOf } from '@/domain/guard';

/** A check that waits for the network. */
export interface Waiting {
  /** Made on the device, so that a check that arrives twice counts once. */
  readonly id: string;
  /** The address of the exercise. */
  readonly address: string;
  readonly answers: Answers;
  readonly keyVersion: string;
  /** When it was asked for, as `2026-11-21T16:39:00.000Z`. */
  readonly madeAt: string;
}

export const isWaiting: Guard<Waiting> = shapeOf<Waiting>({
  id: isText,
  address: isText,
  answers: recordOf(listOf(isText)),
  keyVersion: isText,
  madeAt: isText,
});
