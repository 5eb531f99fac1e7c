import 'server-only';
import { createHash } from 'node:crypto';
import type { AnswerKey } from '@/domain/answer-key';
import { entryFor } from '@/domain/check';
import type { Exercise } from '@/domain/exercise';
import { ruleVersion } from '@/domain/feedback';
import { answerKey as articleKey } from '@/lessons/documents/diplomat-article/answer-key';
import { answerKey as statementKey } from '@/lessons/documents/spokesperson-statement/answer-key';
import type { StatementId } from '@/lessons/documents/statements';

/** The key entries of every statement. */
export const answerKey: AnswerKey<StatementId> = { ...statementKey, ...articleKey };

/** Changes whenever the key entries of an exercise change, or the rule by which they are applied. Sixteen hexadecimal digits. */
export function keyVersionOf(exercise: Exercise): string {
  const entries = exercise.statements.map((id) => [id, entryFor(answerKey, id)]);
  return createHash('sha256')
    .update(JSON.stringify([ruleVersion, entries]))
    .digest('hex')
    .slice(0, 16);
}
