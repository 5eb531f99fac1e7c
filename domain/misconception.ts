/** A mistaken idea that misleads about several statements, as a device may know it: its statements stay on the server. */
export interface Misconception {
  readonly id: string;
  /** The rule that answers it, as a student is told. */
  readonly rule: string;
  /** Place of the statement among those of the misconception, counted from 0: the next review brings the one after it. */
  readonly turn: number;
}
