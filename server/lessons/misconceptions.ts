import 'server-only';
import { entryFor } from '@/domain/check';
import type { Misconception } from '@/domain/misconception';
import type { StatementId } from '@/lessons/documents/statements';
import { misconceptions } from '@/lessons/misconceptions';
import { answerKey } from './answer-key';

interface Group {
  readonly rule: string;
  /** Those with one answer: where careful readers differ, nothing is missed that could come back. */
  readonly statements: readonly StatementId[];
}

const groups = new Map<string, Group>(
  Object.values(misconceptions).map(({ code, rule, statements }) => [
    code,
    { rule, statements: statements.filter((id) => entryFor(answerKey, id).alsoAccepts === undefined) },
  ]),
);

const byStatement = new Map(
  [...groups].flatMap(([id, { rule, statements }]) =>
    statements.map((statement, turn): [string, Misconception] => [statement, { id, rule, turn }]),
  ),
);

/** The idea that most often misleads about a statement; null for one with two readings, and for one of a practice text. */
export function selectOptionalMisconception(statement: string): Misconception | null {
  return byStatement.get(statement) ?? null;
}

/** The statement of a misconception that comes after the one at `turn`; null where there is no such misconception. */
export function statementAfter(misconception: string, turn: number): StatementId | null {
  const { statements } = groups.get(misconception) ?? { statements: [] };
  return statements[(turn + 1) % statements.length] ?? null;
}
