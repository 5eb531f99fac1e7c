import type { Statement } from '@/domain/statement';
import { statements as article } from './diplomat-article/statements';
import { statements as statement } from './spokesperson-statement/statements';

/** Every statement of every document, by id. */
export const statements = { ...statement, ...article };

export type StatementId = keyof typeof statements;

export function isStatementId(id: string): id is StatementId {
  return Object.hasOwn(statements, id);
}

/** Finds a statement by an id that came from outside. */
export function selectOptionalStatement(id: string): Statement<StatementId> | null {
  return isStatementId(id) ? statements[id] : null;
}
