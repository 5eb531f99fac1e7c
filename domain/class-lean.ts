import type { Detection } from './detection';
import type { Kind } from './kind';
import { articled, nounFor } from './kind-nouns';
import { leanInWords, leanOf } from './lean';

/** Of many answers, a lean is at least so large a share of what the key has. */
const tellingShare = 0.1;

/** Which way many answers lean. Of one student, an answer or two can be a lean; of a class they are not. */
export function classLeanOf(detection: Detection): ReturnType<typeof leanOf> {
  const { hits, falseAlarms, own } = detection;
  return Math.abs(hits + falseAlarms - own) < tellingShare * own ? 'neither' : leanOf(detection);
}

export function classLeanInWords(detection: Detection): string {
  return classLeanOf(detection) === 'neither' ? 'There is no clear lean.' : leanInWords(detection);
}

/** How often first answers gave a kind, and how often the key has it: “56 answers were “claim”. By the key it would be 61.” */
export function classGivenInWords({ kind, hits, falseAlarms, own }: Detection): string {
  const given = hits + falseAlarms;
  return `${given} of ${given === 1 ? 'the first answers says' : 'the first answers say'} ${whatItSays(kind)}; by the key it would be ${own}.`;
}

function whatItSays(kind: Kind): string {
  return kind === 'set-aside' ? '“set aside”' : `“${nounFor(kind, 1)}”`;
}

/** “a claim”; for the tray “set aside”. */
export function calledInWords(kind: Kind): string {
  return kind === 'set-aside' ? 'set aside' : articled(kind);
}
