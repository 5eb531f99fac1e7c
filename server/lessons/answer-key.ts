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

/** Changes whenever the key of an exercise changes, or the rule by which it is applied. Sixteen hexadecimal digits. */
export function keyVersionOf({ address, exercise }: FoundExercise): string {
  const entries = statementsIn(exercise).map((id) => [id, entryFor(answerKey, id)]);
  return createHash('sha256')
    .update(JSON.stringify([ruleVersion, entries, selectOptionalKey(address)]))
    .digest('hex')
    .slice(0, 16);
}
