import type { Detection } from './detection';
import type { Kind } from './kind';
import { nounFor } from './kind-nouns';
import { leanInWords, leanOf } from './lean';

/** Of many answers, a lean is at least so large a share of what the key has. */
const tellingShare = 0.1;

/** Which way many answers lean. Of one student, an answer or two can be a lean; of a class they are not. */
export function classLeanOf(detection: Detection): ReturnType<typeof leanOf> {
  const { hits, falseAlarms, own } = detection;
  return Math.abs(hits + falseAlarms - own) < tellingShare * own ? 'neither' : leanOf(detection);
}

/** The lean as a sentence. Where a kind is rare in the key, a few of many other answers outnumber it: that is said, and is no lean. */
export function classLeanInWords(detection: Detection): string {
  if (classLeanOf(detection) !== 'neither') return leanInWords(detection);
  const { hits, falseAlarms, own } = detection;
  const more = hits + falseAlarms - own;
  if (Math.abs(more) < tellingShare * own) return 'There is no clear lean.';
  return more > 0
    ? 'That is more often, as so many more answers are to other kinds; for each answer there is no clear lean.'
    : 'That is more rarely; for each answer there is no clear lean.';
}

/** How often first answers gave a kind, and how often the key has it. */
export function classGivenInWords({ kind, hits, falseAlarms, own }: Detection): string {
  const given = hits + falseAlarms;
  return `${given} of the first answers ${given === 1 ? 'says' : 'say'} ${whatItSays(kind)}; by the key it would be ${own}.`;
}

function whatItSays(kind: Kind): string {
  return kind === 'set-aside' ? '“set aside”' : `“${nounFor(kind, 1)}”`;
}
