import type { Kind } from '../kind';
import type { StatementAnswer } from '../statement-answer';

/** What a test says of an answer. The verdicts follow from the key, the last answer from the first where it is left out. */
interface Said extends Partial<StatementAnswer> {
  readonly first: Kind;
}

/** An answer to a statement that the key calls a claim, where nothing else is said. */
export function answerOf({ first, ...said }: Said): StatementAnswer {
  const { key = 'attributed-claim', alsoAccepts = null, last = first } = said;
  const verdictOf = (kind: Kind) => {
    if (kind !== key && kind !== alsoAccepts) return 'not-yet';
    return alsoAccepts === null ? 'matches' : 'two-readings';
  };
  return {
    ...{ student: 'ada', exercise: 'lesson/sort', statement: 's1', assignment: null, sureness: null },
    ...{ firstAt: '2026-11-20T09:00:00.000Z', lastAt: '2026-11-20T09:05:00.000Z' },
    isScored: alsoAccepts === null,
    ...{ firstVerdict: verdictOf(first), lastVerdict: verdictOf(last) },
    ...said,
    ...{ first, last, key, alsoAccepts },
  };
}
