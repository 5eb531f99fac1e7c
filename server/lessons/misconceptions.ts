import 'server-only';
import type { Misconception } from '@/domain/misconception';
import type { StatementId } from '@/lessons/documents/statements';
import { misconceptions } from '@/lessons/misconceptions';

interface Group {
  readonly rule: string;
  readonly statements: readonly StatementId[];
}

const groups = new Map<string, Group>(Object.entries(misconceptions));

const byStatement = new Map(
  [...groups].flatMap(([id, { rule, statements }]) =>
    statements.map((statement, turn): [string, Misconception] => [statement, { id, rule, turn }]),
  ),
);

/** The idea that most often misleads about a statement; null for a statement of a practice text. */
export function selectOptionalMisconception(statement: string): Misconception | null {
  return byStatement.get(statement) ?? null;
}

/** The statement of a misconception that comes after the one at `turn`; null where there is no such misconception. */
export function statementAfter(misconception: string, turn: number): StatementId | null {
  const { statements } = groups.get(misconception) ?? { statements: [] };
  return statements[(turn + 1) % statements.length] ?? null;
}
