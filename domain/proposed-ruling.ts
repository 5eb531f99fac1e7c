import { z } from 'zod';
import type { EntryInForce } from './answer-key';
import { kindsThatMatch } from './class-key';
import { kindNames, kinds } from './kind';
import { longestReply, shortestReply } from './reply';
import type { RuledOn } from './ruling';
import { decisions } from './ruling';

const reply = z
  .string('Write a reply: the class reads why you rule so.')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .pipe(
    z
      .string()
      .min(shortestReply, `Write a reply of at least ${shortestReply} characters: the class reads it.`)
      .max(longestReply, `The reply is too long. Keep it to ${longestReply} characters.`),
  );

/** The fields of a ruling that is looked at, or given. */
export const rulingFields = z.object({
  decision: z.enum(decisions, 'Choose one of the three rulings.'),
  kind: z.enum(kinds, 'Choose the kind that this ruling is about.'),
  spares: z.enum(['yes', 'no']).default('yes'),
  reason: reply,
});

/** A ruling as a form sends it. */
export function ruledIn({ spares, ...rest }: z.infer<typeof rulingFields>): RuledOn {
  return { ...rest, sparesSent: spares === 'yes' };
}

/** Why a ruling would rule nothing, for the teacher; null where it would. `entry`: what applies to answers that are yet to come. */
export function problemOfRuling({ decision, kind }: RuledOn, entry: EntryInForce): string | null {
  const matching = kindsThatMatch(entry);
  if (decision === 'accept-both' && matching.includes(kind))
    return `“${kindNames[kind]}” is accepted here already. Choose another kind.`;
  if (decision === 'change-key' && matching.length === 1 && kind === entry.kind)
    return `The key says “${kindNames[kind]}” here already. Choose another kind.`;
  return null;
}
