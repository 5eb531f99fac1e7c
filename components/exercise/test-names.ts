import type { Test } from '@/domain/exercise';

/** The three tests as questions. */
export const testNames: Readonly<Record<Test, string>> = {
  quantity: 'A quantity?',
  approximate: 'Approximate?',
  'not-a-party': 'Not a party?',
};

/** What all of them ask together. */
export const allTests = 'All three?';

/** Words of a statement that are put to the tests. Safe to send to a browser. */
export interface TestRow {
  readonly id: string;
  readonly words: string;
  /** “Spokesperson, ¶3”. */
  readonly place: string;
}
