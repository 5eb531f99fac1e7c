import type { Verdict } from './check';
import type { Sureness } from './sureness';
import { surenessLevels } from './sureness';

/** How often answers of one level of sureness matched the key. Counts of scored statements. */
export interface LevelCalibration {
  readonly level: Sureness;
  readonly answers: number;
  readonly matches: number;
}

/** An answer with how sure the student was of it. */
export interface SureAnswer {
  readonly verdict: Verdict;
  readonly sureness: Sureness | null;
}

/** Counts, for each level from sure to guessing, how many answers matched. Statements with two readings, and answers without a level, do not count. */
export function calibrationOf(answers: readonly SureAnswer[]): LevelCalibration[] {
  const scored = answers.filter(({ verdict }) => verdict === 'matches' || verdict === 'not-yet');
  return surenessLevels.toReversed().map((level) => {
    const own = scored.filter(({ sureness }) => sureness === level);
    return { level, answers: own.length, matches: own.filter(({ verdict }) => verdict === 'matches').length };
  });
}

const levelInWords: Readonly<Record<Sureness, string>> = {
  sure: 'sure',
  'fairly-sure': 'fairly sure',
  guessing: 'guessing',
};

/** A level as a sentence: “When you were sure, 7 of 9 match the key.” Empty where it was not used. */
export function calibrationInWords({ level, answers, matches }: LevelCalibration): string {
  if (answers === 0) return '';
  if (answers > 1) return `When you were ${levelInWords[level]}, ${matches} of ${answers} match the key.`;
  const once = `You were ${levelInWords[level]} once`;
  return matches === 1 ? `${once}, and it matches the key.` : `${once}, and it does not match yet.`;
}
