import type { TypedRuling } from '@/components/arguments/ruling-form';
import type { RulingPreview } from '@/domain/argument-view';
import { AppError } from '@/domain/errors';
import { ruledIn, rulingFields } from '@/domain/proposed-ruling';
import type { Said } from '@/domain/said';
import type { AskedStatementOfClass } from '@/server/classroom/argument-desk';
import { selectPreview } from '@/server/classroom/give-ruling';
import type { AnsweredStatement } from '@/server/classroom/ruling-effects';

type Query = Readonly<Record<string, string | string[] | undefined>>;

interface Step {
  readonly preview: RulingPreview | null;
  /** Why the ruling in the address cannot be given; null where it can, and where there is none. */
  readonly problem: string | null;
}

/** What was typed: in the address, or in a form that came back. */
export function typedIn(query: Query, said: Said | null): TypedRuling {
  const from = { ...query, ...said?.fields };
  const text = (name: string) => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    return typeof value === 'string' ? { [name]: value } : {};
  };
  return { ...text('decision'), ...text('kind'), ...text('spares'), ...text('reason') };
}

/** The first step of a ruling, or the second where the address holds one that can be given. */
export async function stepOf(
  asked: AskedStatementOfClass,
  answered: AnsweredStatement,
  query: Query,
): Promise<Step> {
  if (query['decision'] === undefined || query['edit'] !== undefined) return { preview: null, problem: null };
  const parsed = rulingFields.safeParse(query);
  if (!parsed.success)
    return { preview: null, problem: parsed.error.issues[0]?.message ?? 'This ruling cannot be read.' };
  try {
    return { preview: await selectPreview(asked, answered, ruledIn(parsed.data)), problem: null };
  } catch (error) {
    if (error instanceof AppError) return { preview: null, problem: error.message };
    throw error;
  }
}
