import 'server-only';
import type { Attempt } from '@/domain/attempt';
import type { ClassKey } from '@/domain/class-key';
import type { KeyChange } from '@/domain/key-changes';
import { keyChangesIn, mayHaveChanged, sentStatementsIn } from '@/domain/key-changes';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { selectAttempts } from '../db/queries/attempts';
import { selectUsedKeys } from '../db/queries/key-snapshots';
import { answerKey } from '../lessons/answer-key';
import { selectOptionalExercise } from './assigned-work';
import { selectClassKey } from './class-key';

/** Where the key of the course has changed since answers of a class were checked, with what that was found from. */
export interface FoundChanges {
  readonly changes: readonly KeyChange[];
  readonly classKey: ClassKey;
  /** Empty where nothing can have changed. */
  readonly attempts: readonly Attempt[];
}

/** Reads the attempts of a class only where a version of the key that they were checked with differs from today's. */
export async function selectKeyChanges(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<FoundChanges> {
  const classKey = await selectClassKey(db, teacher, classId, await selectUsedKeys(db, teacher, classId));
  if (!mayHaveChanged(answerKey, classKey)) return { changes: [], classKey, attempts: [] };
  const attempts = (await selectAttempts(db, teacher, classId)).filter(({ round }) => round === 1);
  return { changes: keyChangesIn(sentStatements(attempts), answerKey, classKey), classKey, attempts };
}

/** For how many statements it has. */
export async function countKeyChanges(db: Database, teacher: TeacherId, classId: string): Promise<number> {
  return (await selectKeyChanges(db, teacher, classId)).changes.length;
}

function sentStatements(attempts: readonly Attempt[]) {
  const own = Map.groupBy(attempts, ({ student, exercise }) => `${student} ${exercise}`);
  return [...own.values()].flatMap((together) => {
    const found = selectOptionalExercise(together[0]?.exercise ?? '');
    return found === null ? [] : sentStatementsIn(found, together);
  });
}
