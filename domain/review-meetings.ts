import type { Verdict } from './check';
import type { CheckedExercise } from './checked-exercise';
import type { StatementFeedback } from './feedback';
import type { Misconception } from './misconception';
import type { Meeting } from './review-card';
import type { Sureness } from './sureness';

/** The statements that feedback is on, each with whether its rule is told; none where the feedback is not whole: it may have been kept long ago. */
export function statementsChecked(checked: CheckedExercise | null): ReadonlyMap<string, boolean> {
  try {
    const found = checked === null ? [] : checkedIn(checked);
    return new Map(found.map(({ kind, misconception }) => [kind.id, isTold(misconception)]));
  } catch {
    return new Map();
  }
}

function isTold(misconception: Misconception | null): boolean {
  return misconception !== null && misconception.rule !== null;
}

/**
 * The statements that are checked now and are not known from before, so that each counts once however often an exercise is checked.
 * A known one whose rule is told only now is a meeting without an answer: it brings the rule.
 */
export function newMeetings(known: ReadonlyMap<string, boolean>, after: CheckedExercise): Meeting[] {
  return checkedIn(after)
    .filter(
      ({ kind, misconception }) =>
        !known.has(kind.id) || (known.get(kind.id) === false && isTold(misconception)),
    )
    .flatMap(({ kind, sureness, misconception }) =>
      misconception === null
        ? []
        : [
            {
              misconception,
              statement: kind.id,
              verdict: known.has(kind.id) ? 'not-answered' : firstVerdict(kind),
              sureness,
            },
          ],
    );
}

interface Checked {
  readonly kind: StatementFeedback;
  readonly sureness: Sureness | null;
  readonly misconception: Misconception | null;
}

/** The statements of a deck or a quiz that were answered. Other kinds of exercise ask for other things than kinds. */
function checkedIn(checked: CheckedExercise): readonly Checked[] {
  if (checked.type === 'quiz') return checked.statements;
  if (checked.type !== 'sort') return [];
  return checked.statements
    .filter(({ verdict }) => verdict !== 'not-answered')
    .map((kind) => ({
      kind,
      sureness: null,
      misconception:
        checked.misconceptions.find(({ statement }) => statement === kind.id)?.misconception ?? null,
    }));
}

/** What the key says of the first try, read from the feedback on the last. */
function firstVerdict({ verdict, tries, shown }: StatementFeedback): Verdict {
  const [first] = tries;
  if (verdict === 'two-readings' || shown?.alsoAccepts) return 'two-readings';
  if (tries.length < 2 || shown === null) return verdict;
  return first === shown.kind ? 'matches' : 'not-yet';
}
