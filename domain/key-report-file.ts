import { z } from 'zod';
import type { KeyReport } from './key-report';
import { reportFormat } from './key-report';
import { kinds } from './kind';
import { decisions } from './ruling';

const kind = z.enum(kinds);
const count = z.number().int().nonnegative();

const file = z.strictObject({
  format: z.literal(reportFormat),
  isSimulated: z.boolean(),
  entries: z.array(
    z.strictObject({
      statement: z.string(),
      key: z.strictObject({ kind, alsoAccepts: kind.nullable() }),
      keyVersions: z.array(z.string()),
      students: count,
      firstAnswers: z.record(kind, count),
      arguments: z.array(
        z.strictObject({
          ...{ kind, count },
          words: z.array(z.string()),
          reasons: z.array(z.string()),
        }),
      ),
      rulings: z.array(
        z.strictObject({
          ...{ decision: z.enum(decisions), kind, sparesSent: z.boolean() },
          reason: z.string().nullable(),
        }),
      ),
    }),
  ),
});

/** Reads a report that a class has saved, or says in a sentence why it cannot be read. */
export function readKeyReport(text: string): { readonly report: KeyReport } | { readonly problem: string } {
  const json = jsonIn(text);
  if (json === undefined)
    return { problem: 'This is no JSON. Save the report anew, as JSON and not as CSV.' };
  const read = file.safeParse(json);
  if (read.success) return { report: read.data };
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') ?? '';
  if (where === 'format' || where === '')
    return { problem: `This is no report on the key: a report says “format”: “${reportFormat}”.` };
  return { problem: `“${where}” cannot be read: ${issue?.message ?? 'it has another form'}.` };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
