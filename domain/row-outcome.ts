/** What the three tests of a row come to: one “no” is enough, and all of them have to be “yes”. Until then it is open. */
export type RowOutcome = 'open' | 'no' | 'all-three';

export function rowOutcome(answers: readonly (string | null | undefined)[]): RowOutcome {
  if (answers.includes('no')) return 'no';
  return answers.every((answer) => answer === 'yes') ? 'all-three' : 'open';
}
