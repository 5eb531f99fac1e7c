import type { Verdict } from './check';

/** What a verdict is called wherever it stands. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  matches: 'Matches the key',
  'not-yet': 'Not yet',
  'two-readings': 'Two readings hold',
  'not-answered': 'Not answered',
};
