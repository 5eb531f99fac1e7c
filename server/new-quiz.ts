import 'server-only';
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '@/domain/errors';
import { mostStatements, quizName, seedEnd } from '@/domain/quiz-address';
import { selectPools } from './lessons/quiz-pools';

/** What a student asks for. What is left out is as most want it. */
const asked = z.object({
  deck: z.string().refine((name) => selectPools().has(name)),
  count: z.coerce.number().int().min(1).max(mostStatements).default(10),
  feedback: z.enum(['after-each', 'at-the-end']).default('after-each'),
  words: z.enum(['yes', 'no']).default('no'),
  sure: z.enum(['yes', 'no']).default('yes'),
});

/** The name of a quiz as a query asks for it, drawn by a seed of its own. Throws `invalid-input`. */
export function newQuizName(query: URLSearchParams): string {
  const parsed = asked.safeParse(Object.fromEntries(query));
  if (!parsed.success)
    throw new AppError(
      'invalid-input',
      'That quiz could not be drawn. Choose a deck and how many statements.',
    );
  const { deck, count, feedback, words, sure } = parsed.data;
  const seed = randomInt(seedEnd);
  return quizName({
    choice: { type: 'drawn', pool: deck, count },
    seed,
    words: words === 'yes',
    unrated: sure === 'no',
    feedback,
  });
}
