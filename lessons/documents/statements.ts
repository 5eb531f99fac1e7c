import type { Statement } from '@/domain/statement';
import { statements as article } from './diplomat-article/statements';
import { statements as busRoute } from './practice-bus-route/statements';
import { statements as canteen } from './practice-canteen/statements';
import { statements as swimmingClub } from './practice-swimming-club/statements';
import { statements as statement } from './spokesperson-statement/statements';

/** Every statement of every document and of every practice text, by id. */
export const statements = { ...statement, ...article, ...canteen, ...swimmingClub, ...busRoute };

export type StatementId = keyof typeof statements;

export function isStatementId(id: string): id is StatementId {
  return Object.hasOwn(statements, id);
}

/** Finds a statement by its id. Throws where there is none: only a mistake of ours can cause that. */
export function selectStatement(id: string): Statement<StatementId> {
  if (isStatementId(id)) return statements[id];
  throw new Error(`No document holds a statement “${id}”.`);
}
