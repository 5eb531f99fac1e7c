import 'server-only';
import type { RulingEffect } from '@/domain/argument-view';
import type { Attempt } from '@/domain/attempt';
import type { ClassKey } from '@/domain/class-key';
import type { KindCounts } from '@/domain/class-split';
import { countKinds } from '@/domain/class-split';
import { statementsIn } from '@/domain/exercise';
import type { Preview } from '@/domain/key-preview';
import { previewOf } from '@/domain/key-preview';
import type { Kind } from '@/domain/kind';
import type { RuledOn, Ruling } from '@/domain/ruling';
import { decisions } from '@/domain/ruling';
import type { Effect } from '@/domain/ruling-words';
import type { StatementAnswer } from '@/domain/statement-answer';
import { selectOptionalExercise } from './assigned-work';
import { entryNow } from './class-key';
import { statementAnswersOf } from './statement-answers';

/** What a class answered to one statement, and the key by which it is checked. */
export interface AnsweredStatement {
  readonly statement: string;
  /** Attempts at exercises that ask about the statement. */
  readonly attempts: readonly Attempt[];
  readonly classKey: ClassKey;
}

/** The attempts that a ruling on a statement can touch. */
export function attemptsAbout(statement: string, attempts: readonly Attempt[]): Attempt[] {
  const addresses = new Set(attempts.map(({ exercise }) => exercise));
  const asking = [...addresses].filter((address) => {
    const found = selectOptionalExercise(address);
    return found !== null && statementsIn(found.exercise).includes(statement);
  });
  return attempts.filter(({ exercise }) => asking.includes(exercise));
}

/** What a ruling would change, were it given now. */
export function previewRuling(answered: AnsweredStatement, ruled: RuledOn): Preview {
  const { statement, classKey } = answered;
  // Later than everything that was sent, whatever the clock of the server says.
  const madeAt = '9999-12-31T23:59:59.999Z';
  const beside = entryNow(classKey, statement).kind;
  const proposed: Ruling = { ...ruled, id: 'preview', statement, beside, madeAt, withdrawnAt: null };
  const rulings = [...classKey.rulings, proposed];
  return previewOf(answersTo(answered), answersTo({ ...answered, classKey: { ...classKey, rulings } }));
}

/** What a ruling that holds changes, as things are now: beside the same without it. */
export function effectNow(answered: AnsweredStatement, id: string): Effect {
  const { classKey } = answered;
  const rulings = classKey.rulings.filter((one) => one.id !== id);
  return sizeOf(
    previewOf(answersTo({ ...answered, classKey: { ...classKey, rulings } }), answersTo(answered)),
  );
}

/** What every ruling would change, for each kind that it could be about. */
export function everyEffect(answered: AnsweredStatement, kinds: readonly Kind[]): RulingEffect[] {
  return decisions.flatMap((decision) =>
    kinds.flatMap((kind) =>
      [true, false].map((sparesSent) => ({
        ...{ decision, kind, sparesSent },
        ...sizeOf(previewRuling(answered, { decision, kind, sparesSent, reason: '' })),
      })),
    ),
  );
}

/** How the class divided at first, before any feedback: one answer of each student, the earliest. */
export function firstSplit(answered: AnsweredStatement): KindCounts {
  const inOrder = answersTo(answered).toSorted(
    (one, other) => Date.parse(one.firstAt) - Date.parse(other.firstAt),
  );
  const byStudent = Map.groupBy(inOrder, ({ student }) => student);
  return countKinds([...byStudent.values()].flatMap(([earliest]) => earliest?.first ?? []));
}

export function sizeOf({ gains, loses }: Preview): Effect {
  return { gains: gains.length, loses: loses.length };
}

function answersTo({ statement, attempts, classKey }: AnsweredStatement): StatementAnswer[] {
  return statementAnswersOf(attempts, classKey).filter((one) => one.statement === statement);
}
