import 'server-only';
import { createHash } from 'node:crypto';
import type { AnswerKey } from '@/domain/answer-key';
import { entryFor } from '@/domain/check';
import { statementsIn } from '@/domain/exercise';
import { ruleVersion } from '@/domain/feedback';
import { answerKey as articleKey } from '@/lessons/documents/diplomat-article/answer-key';
import { answerKey as busRouteKey } from '@/lessons/documents/practice-bus-route/answer-key';
import { answerKey as canteenKey } from '@/lessons/documents/practice-canteen/answer-key';
import { answerKey as swimmingClubKey } from '@/lessons/documents/practice-swimming-club/answer-key';
import { answerKey as statementKey } from '@/lessons/documents/spokesperson-statement/answer-key';
import type { StatementId } from '@/lessons/documents/statements';
import { selectOptionalKey } from './exercise-keys';
import type { FoundExercise } from './exercises';

/** The key entries of every statement, of the documents and of the practice texts. */
export const answerKey: AnswerKey<StatementId> = {
  ...statementKey,
  ...articleKey,
  ...canteenKey,
  ...swimmingClubKey,
  ...busRouteKey,
};

/** Asked for with every check and every row of a live view, and keys do not change while the course runs. */
const versions = new WeakMap<FoundExercise['exercise'], string>();

/** Changes whenever the key of an exercise changes, or the rule by which it is applied. Sixteen hexadecimal digits. */
export function keyVersionOf(found: FoundExercise): string {
  const version = versions.get(found.exercise) ?? makeVersion(found);
  versions.set(found.exercise, version);
  return version;
}

function makeVersion({ address, exercise }: FoundExercise): string {
  const entries = statementsIn(exercise).map((id) => [id, entryFor(answerKey, id)]);
  return createHash('sha256')
    .update(JSON.stringify([ruleVersion, entries, selectOptionalKey(address)]))
    .digest('hex')
    .slice(0, 16);
}
