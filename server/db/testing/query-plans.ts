import 'server-only';
import type { LogEvent } from 'kysely';
import { CompiledQuery, Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database';
import type { Engine } from '../engine';
import { postgresDialect } from '../postgres';
import { NodeSqliteDialect } from '../sqlite';
import type { Tables } from '../tables';

/** A query as it was sent to the database. */
export interface Asked {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Opens a database a second time, so that every query that goes through it is noted: each SQL once. */
export function openNoting(
  engine: Engine,
  place: string,
): { readonly db: Database; readonly asked: Map<string, Asked> } {
  const asked = new Map<string, Asked>();
  const log = ({ query }: LogEvent) => {
    asked.set(query.sql, { sql: query.sql, parameters: query.parameters });
  };
  const dialect = engine === 'postgres' ? postgresDialect(place) : new NodeSqliteDialect(place);
  return { db: new Kysely<Tables>({ dialect, log }), asked };
}

/** The tables, by name or alias, of which a database would read every row to answer a query, in its own words. */
export function scansOf(db: Database, engine: Engine, asked: Asked): Promise<string[]> {
  return engine === 'sqlite' ? scansOfSqlite(db, asked) : scansOfPostgres(db, asked);
}

const step = z.object({ detail: z.string() });

async function scansOfSqlite(db: Database, { sql: text, parameters }: Asked): Promise<string[]> {
  const explained = CompiledQuery.raw(`explain query plan ${text}`, [...parameters]);
  const { rows } = await db.executeQuery(explained);
  return rows
    .map((row) => step.parse(row).detail)
    .filter((detail) => /^SCAN (?!CONSTANT ROW|\d+-ROW VALUES)/.test(detail));
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Index Name'?: string | undefined;
  readonly 'Index Cond'?: string | undefined;
  readonly Plans?: readonly PlanNode[] | undefined;
}

const planNode: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    'Index Cond': z.string().optional(),
    Plans: z.array(planNode).optional(),
  }),
);

const explainedRow = z.object({ 'QUERY PLAN': z.array(z.object({ Plan: planNode })) });

/** Of a small table Postgres would rather read all: it is told to do so only where there is no other way. */
async function scansOfPostgres(db: Database, { sql: text, parameters }: Asked): Promise<string[]> {
  const explained = CompiledQuery.raw(`explain (format json) ${text}`, [...parameters]);
  return db.transaction().execute(async (transaction) => {
    await sql`set local enable_seqscan = off`.execute(transaction);
    const { rows } = await transaction.executeQuery(explained);
    return rows.flatMap((row) => explainedRow.parse(row)['QUERY PLAN']).flatMap(({ Plan }) => scansIn(Plan));
  });
}

/** An index that is read without a condition is read whole, too. */
function scansIn(node: PlanNode): string[] {
  const isWhole =
    node['Node Type'] === 'Seq Scan' ||
    (/^(Bitmap )?Index (Only )?Scan$/.test(node['Node Type']) && node['Index Cond'] === undefined);
  const where = node['Relation Name'] ?? node['Index Name'] ?? '';
  return [...(isWhole ? [`${node['Node Type']} ${where}`] : []), ...(node.Plans ?? []).flatMap(scansIn)];
}
