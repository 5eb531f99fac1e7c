import 'server-only';
import { z } from 'zod';
import { kinds } from '@/domain/kind';
import { surenessLevels } from '@/domain/sureness';

/** What the replies of several kinds of exercise have in common. */

export const kind = z.enum(kinds).describe('A place for a statement: a kind, or the tray.');

export const verdict = z
  .enum(['matches', 'not-yet', 'two-readings', 'not-answered'])
  .describe('How an answer lies to the key. It says nothing about whether a statement holds.');

export const plainVerdict = z
  .enum(['matches', 'not-yet', 'not-answered'])
  .describe('How an answer lies to the key, where the key has one reading.');

/** A count, or a number that counts from 1. Nothing in an exercise is counted higher. */
export const count = z.int().min(0).max(1000);

export const sureness = z.enum(surenessLevels).describe('How sure a student said to be.');

export const misconception = z
  .object({
    id: z.string(),
    rule: z.string().nullable().describe('Null until the key of the statement is shown.'),
    turn: count.describe('Place of the statement among those of the misconception, counted from 0.'),
  })
  .describe('A mistaken idea that misleads about several statements.');

const link = { id: z.string(), who: z.string(), named: z.boolean() };

export const chainLink = z.object(link).describe('A link of a chain. One that is not named is a gap.');

export const keyedLink = z
  .object({ ...link, why: z.string() })
  .describe('A link of the chain of the key, with its reason.');

const reading = z.object({ kind, why: z.string() }).describe('A kind, and why in one sentence.');

export const shownEntry = z
  .object({
    kind,
    why: z.string(),
    speaker: z.string().describe('Who can be held to the words.'),
    cues: z.array(z.string()).describe('The exact words of the quote that decide.'),
    chain: z
      .array(z.object({ who: z.string(), note: z.string().exactOptional(), named: z.boolean() }))
      .describe('Who is quoted by whom, from the page that is read to the first speaker.'),
    remarks: z.array(z.string()),
    alsoAccepts: reading.nullable().describe('The second reading, where careful readers differ.'),
  })
  .describe('What the key says of a statement.');

export const statementFeedback = z
  .object({
    id: z.string(),
    verdict,
    tries: z.array(kind),
    why: z.string().nullable().describe('One sentence for the kind that was chosen last.'),
    shown: shownEntry.nullable().describe('Null until the answer matches the key, or until the second try.'),
  })
  .describe('The feedback on the kind of one statement.');

export const kindTally = z
  .object({
    kind,
    statements: count,
    matches: count,
    firstMatches: count.describe('How many matched at the first try.'),
    notYet: count,
    notAnswered: count,
  })
  .describe('How the statements of one kind were answered. Those with two readings are not counted.');

export const choiceFeedback = z
  .object({
    id: z.string(),
    verdict: plainVerdict,
    answer: z.string().nullable(),
    why: z.string().nullable(),
    shown: z
      .object({ choice: z.string(), why: z.string() })
      .nullable()
      .describe('What the key has. Null until the answer matches it, or until the second try.'),
  })
  .describe('The feedback on one choice of several.');

export const writtenRun = z
  .object({ text: z.string(), isQuoted: z.boolean() })
  .describe('A stretch of a written text, and whether it stands in the paragraph word for word.');

/** What every reply says in words. */
export const inWords = {
  result: z.string().describe('The result in words.'),
  notScored: z.string().describe('What the result leaves out, in words; empty where nothing is left out.'),
};
