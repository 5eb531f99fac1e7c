import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const day = z.iso.date();

const history = z.record(
  z.string(),
  z.strictObject({
    document: z.string(),
    paragraph: z.number().int().positive(),
    quote: z.string(),
    /** Since when the course has it. */
    since: day,
    /** Since when it has it no more. The id is never used again. */
    retired: day.optional(),
  }),
);

/** Every statement that was ever published, by its id. Answers of classes name statements by these ids, so an id keeps its meaning for good. */
export type StatementHistory = z.infer<typeof history>;

/** Where it stands. */
export const historyFile = 'lessons/documents/statement-history.json';

export function readStatementHistory(): StatementHistory {
  return history.parse(JSON.parse(readFileSync(path.join(process.cwd(), historyFile), 'utf8')));
}
