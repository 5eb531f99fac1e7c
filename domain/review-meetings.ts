import type { Verdict } from './check';
import type { CheckedExercise } from './checked-exercise';
import type { StatementFeedback } from './feedback';
import type { Misconception } from './misconception';
import type { Meeting } from './review-card';
import type { Sureness } from './sureness';

/** The ids of the statements that feedback is on; none where it is not whole: it may have been kept long ago. */
export function statementsChecked(checked: CheckedExercise | null): ReadonlySet<string> {
  try {
    return new Set(checked === null ? [] : checkedIn(checked).map(({ kind }) => kind.id));
  } catch {
    return new Set();
  }
}

/** The statements that are checked now and are not known from before, so that each counts once however often an exercise is checked. */
export function newMeetings(known: ReadonlySet<string>, after: CheckedExercise): Meeting[] {
  return checkedIn(after)
    .filter(({ kind }) => !known.has(kind.id))
    .flatMap(({ kind, sureness, misconception }) =>
      misconception === null
        ? []
        : [{ misconception, statement: kind.id, verdict: firstVerdict(kind), sureness }],
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
