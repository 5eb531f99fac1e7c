import { countOf } from './count-of';
import { fewestForDiscrimination } from './discrimination';
import type { ItemReport } from './item-report';
import type { Kind } from './kind';
import { kindNames } from './kind';
import { leanInWords } from './lean';
import type { LookFirst } from './look-first';
import type { MissedIdea } from './missed-ideas';

/** One thing to look at, in plain words. `key` is what the key says of its statement. */
export function lookInWords(look: LookFirst, key: Kind | null): string {
  switch (look.about) {
    case 'key':
      return keyInWords(look.item, key);
    case 'sure-misses':
      return sureMissesInWords(look.item);
    case 'away':
      return `${countOf(look.item.awayFromKey, 'student')} moved away from the key after feedback, ${look.item.toKey} moved to it.`;
    case 'idea':
      return ideaInWords(look.idea);
    case 'lean':
      return leanInWords(look.detection);
  }
}

/** Why the key needs a look; empty where it does not. */
export function keyInWords({ hint, discrimination, compared }: ItemReport, key: Kind | null): string {
  const says = key === null ? '' : `; the key says “${kindNames[key]}”`;
  if (hint !== null)
    return `Of the ${hint.half} students who match most elsewhere, ${hint.forRival} chose “${kindNames[hint.rival]}” first${says}. The fault may lie with the key.`;
  if (discrimination !== null && discrimination < 0)
    return `Of ${compared} students, those who match more elsewhere match less here (r = ${signed(discrimination)}). The fault may lie with the key.`;
  return '';
}

export function sureMissesInWords({ sureMisses, rated }: ItemReport): string {
  return `${sureMisses.length} of ${countOf(rated, 'student')} were sure of a first answer that does not match the key.`;
}

export function ideaInWords({ misses, answers, statements }: MissedIdea): string {
  return `${misses} of ${answers} first answers to ${countOf(statements.length, 'statement')} missed what this rule is about.`;
}

/** Discrimination as a figure, or why there is none. */
export function discriminationFigure({ discrimination, compared, isScored }: ItemReport): string {
  if (!isScored) return 'Not made: two readings hold.';
  if (compared < fewestForDiscrimination)
    return `Not shown: it takes ${fewestForDiscrimination} students who answered enough else, and here are ${compared}. With fewer it moves too much by chance.`;
  return discrimination === null ? 'Not made: all answers went the same way.' : signed(discrimination);
}

/** “−0.21”, with a minus that is one. */
export function signed(value: number): string {
  const shown = value.toFixed(2);
  return shown === '-0.00' ? '0.00' : shown.replace('-', '−');
}
