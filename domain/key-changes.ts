import type { KeyInForce } from './answer-key';
import type { Attempt } from './attempt';
import { entryFor } from './check';
import type { Accepted, ClassKey, SentAnswer } from './class-key';
import { acceptedBy, entryInForce } from './class-key';
import type { AnyExercise } from './exercise';
import { statementsIn } from './exercise';
import { kindQuestionOf, sentAnswerIn } from './sent-answer';

/** When one student sent an answer to a statement, and with which version of the key it was checked. */
export interface SentStatement {
  readonly student: string;
  /** The address of the exercise. */
  readonly exercise: string;
  readonly statement: string;
  readonly sent: SentAnswer;
}

/** A statement for which the key of the course accepts something else than what some answers of a class are checked with. */
export interface KeyChange {
  readonly statement: string;
  /** What those answers are checked with: more than one where the key changed more than once. */
  readonly formerly: readonly Accepted[];
  readonly now: Accepted;
  readonly answers: readonly SentStatement[];
}

/** The answers of one student to the statements of one exercise, from the attempts in the order in which they came. Exercises that ask for no kind have none. */
export function sentStatementsIn(
  { address, exercise }: { readonly address: string; readonly exercise: AnyExercise },
  attempts: readonly Attempt[],
): SentStatement[] {
  const [first] = attempts;
  if (first === undefined || !('tray' in exercise)) return [];
  return statementsIn(exercise).flatMap((statement) => {
    const sent = sentAnswerIn(attempts, kindQuestionOf(exercise, statement));
    return sent === null ? [] : [{ student: first.student, exercise: address, statement, sent }];
  });
}

/** Where the key of the course has changed since answers were checked, and the class has not re-checked them. Rulings of the class stand above either. */
export function keyChangesIn(
  sent: readonly SentStatement[],
  key: KeyInForce,
  { snapshots, rechecks }: Pick<ClassKey, 'snapshots' | 'rechecks'>,
): KeyChange[] {
  const byStatement = Map.groupBy(sent, ({ statement }) => statement);
  return [...byStatement].flatMap(([statement, all]): KeyChange[] => {
    const entry = entryFor(key, statement);
    const now = acceptedBy(entry);
    const told = all.map((one) => ({
      one,
      accepted: acceptedBy(entryInForce(statement, entry, { rulings: [], snapshots, rechecks }, one.sent)),
    }));
    const old = told.filter(({ accepted }) => !areSame(accepted, now));
    if (old.length === 0) return [];
    const formerly = apart(old.map(({ accepted }) => accepted));
    return [{ statement, formerly, now, answers: old.map(({ one }) => one) }];
  });
}

/** Whether the key of the course can have changed for anything that a class sent: quick, and says yes too often. */
export function mayHaveChanged(
  key: KeyInForce,
  { snapshots, rechecks }: Pick<ClassKey, 'snapshots' | 'rechecks'>,
): boolean {
  const isOther = (statement: string, accepted: Accepted) =>
    Object.hasOwn(key, statement) && !areSame(accepted, acceptedBy(entryFor(key, statement)));
  return (
    [...snapshots.values()].some((one) => Object.entries(one).some(([id, told]) => isOther(id, told))) ||
    rechecks.some(({ statement, accepts }) => isOther(statement, accepts))
  );
}

/** Two kinds are accepted alike, whichever is named first. */
export function areSame(one: Accepted, other: Accepted): boolean {
  const kinds = ({ kind, alsoAccepts }: Accepted) => [kind, alsoAccepts ?? kind].toSorted().join(' ');
  return kinds(one) === kinds(other);
}

function apart(all: readonly Accepted[]): Accepted[] {
  return all.filter((one, index) => all.findIndex((other) => areSame(one, other)) === index);
}
