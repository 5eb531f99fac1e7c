import 'server-only';
import type { KeyInForce } from '@/domain/answer-key';
import type { Attempt } from '@/domain/attempt';
import { entryFor } from '@/domain/check';
import type { ClassKey } from '@/domain/class-key';
import { acceptedBy, entryInForce, keyInForce } from '@/domain/class-key';
import { statementsIn } from '@/domain/exercise';
import { ruleVersion } from '@/domain/feedback';
import { kindQuestionOf, sentAnswerIn } from '@/domain/sent-answer';
import type { Database } from '../db/database';
import type { StudentId, TeacherId } from '../db/identity';
import { selectDecisions, selectOwnDecisions } from '../db/queries/class-decisions';
import { keepKeySnapshot, selectKeySnapshots } from '../db/queries/key-snapshots';
import { answerKey, keyVersionOf } from '../lessons/answer-key';
import type { FoundExercise } from '../lessons/exercises';
import { lessonVersionOf } from '../lessons/lesson-version';
import { selectOptionalExercise } from './assigned-work';

type Versioned = Pick<Attempt, 'exercise' | 'keyVersion'>;

/** What decides the key of a class: its rulings and re-checks, and what former versions accepted that these attempts were checked with. */
export async function selectClassKey(
  db: Database,
  teacher: TeacherId,
  classId: string,
  attempts: readonly Versioned[],
): Promise<ClassKey> {
  const decided = await selectDecisions(db, teacher, classId);
  return { ...decided, snapshots: await selectFormerKeys(db, attempts) };
}

/** The same for the class of a student. */
export async function selectOwnClassKey(
  db: Database,
  student: StudentId,
  attempts: readonly Versioned[],
): Promise<ClassKey> {
  const decided = await selectOwnDecisions(db, student);
  return { ...decided, snapshots: await selectFormerKeys(db, attempts) };
}

async function selectFormerKeys(db: Database, attempts: readonly Versioned[]) {
  const byExercise = Map.groupBy(attempts, ({ exercise }) => exercise);
  const former = [...byExercise].flatMap(([address, own]) => {
    const found = selectOptionalExercise(address);
    const current = found === null ? null : keyVersionOf(found);
    return own.map(({ keyVersion }) => keyVersion).filter((version) => version !== current);
  });
  return selectKeySnapshots(db, [...new Set(former)]);
}

/** The key that applies to what one student sent in one exercise, in the order in which it came; what is answered when a class votes again decides nothing. */
export function keyForAnswers(
  classKey: ClassKey,
  { exercise }: FoundExercise,
  all: readonly Attempt[],
): KeyInForce {
  const attempts = all.filter(({ round }) => round === 1);
  return keyInForce(statementsIn(exercise), answerKey, classKey, (statement) =>
    sentAnswerIn(attempts, kindQuestionOf(exercise, statement)),
  );
}

/** The entry that applies in a class to answers that are yet to come. */
export function entryNow(classKey: ClassKey, statement: string) {
  return entryInForce(statement, entryFor(answerKey, statement), classKey, null);
}

const remembered = new WeakMap<Database, Set<string>>();

/** The versions that an attempt is kept with. What the key accepts today is kept first, so that the attempt can be checked with it after an update. */
export async function versionsFor(db: Database, found: FoundExercise) {
  const keyVersion = keyVersionOf(found);
  const known = remembered.get(db) ?? new Set<string>();
  remembered.set(db, known);
  if (!known.has(keyVersion)) {
    await keepKeySnapshot(db, keyVersion, acceptedIn(found));
    known.add(keyVersion);
  }
  return { lessonVersion: lessonVersionOf(found), keyVersion, ruleVersion: String(ruleVersion) };
}

/** What the key accepts for each statement of an exercise. */
export function acceptedIn({ exercise }: FoundExercise) {
  return Object.fromEntries(statementsIn(exercise).map((id) => [id, acceptedBy(entryFor(answerKey, id))]));
}
