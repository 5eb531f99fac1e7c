import 'server-only';
import { z } from 'zod';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { tests } from '@/domain/exercise';
import {
  chainLink,
  choiceFeedback,
  count,
  inWords,
  keyedLink,
  kind,
  kindTally,
  misconception,
  plainVerdict,
  statementFeedback,
  sureness,
  verdict,
  writtenRun,
} from './reply-parts';

const sort = z
  .object({
    type: z.literal('sort'),
    statements: z.array(statementFeedback),
    byKind: z.array(kindTally),
    misconceptions: z
      .array(z.object({ statement: z.string(), misconception }))
      .describe('The ideas that most often mislead about the statements that were answered.'),
    ...inWords,
  })
  .describe('Statements sorted by kind.');

const wordsFeedback = z.object({
  verdict: plainVerdict,
  marked: z.array(count).describe('The phrases that were marked, counted from 1.'),
  inWords: z.string(),
  strays: z.array(z.object({ phrase: z.string(), why: z.string() })),
  shown: z.array(z.object({ number: count, phrase: z.string(), why: z.string() })).nullable(),
});

const cue = z
  .object({
    type: z.literal('cue'),
    statements: z.array(z.object({ words: wordsFeedback, kind: statementFeedback, together: z.string() })),
    byKind: z.array(kindTally),
    ...inWords,
  })
  .describe('Words marked that decide, and the kind that they show.');

const chainFeedback = z.object({
  id: z.string(),
  order: plainVerdict,
  gaps: plainVerdict,
  gapsNotYet: count,
  yours: z.array(chainLink),
  whys: z.array(z.object({ who: z.string(), why: z.string() })),
  shown: z.array(keyedLink).nullable(),
});

const chain = z
  .object({ type: z.literal('chain'), statements: z.array(chainFeedback), ...inWords })
  .describe('Who quotes whom, in order, with the gaps.');

const cell = z.object({
  test: z.enum(tests),
  verdict,
  answer: z.enum(['yes', 'no']).nullable(),
  key: z.enum(['yes', 'no', 'open']).nullable().describe('Null where nothing was answered.'),
  why: z.string().nullable(),
});

const threeTests = z
  .object({
    type: z.literal('tests'),
    rows: z.array(
      z.object({
        id: z.string(),
        cells: z.array(cell),
        outcome: z.enum(['open', 'no', 'all-three']),
        kind: kind.nullable().describe('Null until all three tests are answered.'),
      }),
    ),
    ...inWords,
  })
  .describe('Numbers put to the three tests of an estimate.');

const order = z
  .object({
    type: z.literal('order'),
    events: z.array(
      z.object({ id: z.string(), place: count, isMatch: z.boolean(), why: z.string().nullable() }),
    ),
    line: z
      .array(
        z.object({
          id: z.string(),
          date: z.string(),
          known: z.string(),
          yours: count,
          pause: z.string().nullable(),
        }),
      )
      .nullable()
      .describe('The order of the key. Null until it is shown.'),
    question: choiceFeedback,
    ...inWords,
  })
  .describe('Events put in order of time, and a question about them.');

const rewrite = z
  .object({ type: z.literal('rewrite'), slots: z.array(choiceFeedback), ...inWords })
  .describe('What changes of the words of a statement would claim.');

const justify = z
  .object({
    type: z.literal('justify'),
    kind: statementFeedback,
    text: z.array(writtenRun).nullable(),
    words: count,
    checks: z.array(z.object({ isMet: z.boolean(), says: z.string() })),
    sample: z.array(writtenRun).nullable().describe('Null as long as the kind of the key is not shown.'),
    ...inWords,
  })
  .describe('A kind and a written reason, of which a machine checks length, quotations and frame.');

const report = z
  .object({
    confusion: z
      .array(z.object({ kind, statements: count, called: z.record(kind, count) }))
      .describe('For each kind that the key has, what its statements were called.'),
    calibration: z.array(z.object({ level: sureness, answers: count, matches: count })),
    detection: z
      .array(
        z.object({
          kind,
          own: count,
          others: count,
          hits: count,
          falseAlarms: count,
          discrimination: z.number().describe('d′, in standard deviations.'),
          bias: z.number().describe('Criterion c, in standard deviations.'),
        }),
      )
      .describe('How each kind is told from the rest, where there are enough statements of both.'),
  })
  .describe('What the first answers say. Statements with two readings do not count.');

const quiz = z
  .object({
    type: z.literal('quiz'),
    statements: z
      .array(
        z.object({
          kind: statementFeedback,
          sureness: sureness.nullable(),
          words: z.object({ verdict: plainVerdict, inWords: z.string() }).nullable(),
          together: z.string(),
          misconception: misconception.nullable(),
        }),
      )
      .describe('Those that were answered; none before the end where feedback comes at the end.'),
    byKind: z.array(kindTally),
    report: report.nullable().describe('Null until `end` is answered by `yes`.'),
    ...inWords,
  })
  .describe('A quiz: kinds, and how sure.');

/** The reply to a check, for each kind of exercise. A kind without a schema does not compile. */
export const replies = {
  sort,
  cue,
  chain,
  tests: threeTests,
  order,
  rewrite,
  justify,
  quiz,
} as const satisfies {
  readonly [Type in CheckedExercise['type']]: z.ZodType<Extract<CheckedExercise, { type: Type }>>;
};
