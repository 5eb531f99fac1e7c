import 'server-only';
import { z } from 'zod';
import type { SentAnswer } from '@/domain/class-key';
import { kinds } from '@/domain/kind';
import { surenessLevels } from '@/domain/sureness';
import type { Fold, Tally } from '@/domain/tally';
import { togetherIn } from '@/domain/tally';
import { jsonColumn } from './rows';
import type { Tables } from './tables';

/*
 * A tally as a text that is short: most answers of an exercise came with the same attempt and for the same assignment, so
 * both are listed once and named by their place in the list.
 */
const place = z.tuple([z.string(), z.string()]);
const kind = z.enum(kinds);
const listed = z.number().int().nonnegative();
const answer = z.tuple([z.string(), kind, listed, kind, listed, listed]);
const fold = z.object({
  began: place,
  ended: place,
  answers: z.array(answer),
  sureness: z.array(z.tuple([z.string(), z.enum(surenessLevels)])),
});
const content = z.object({
  sent: z.array(z.tuple([z.string(), z.string()])),
  assignments: z.tuple([z.string().nullable()], z.string().nullable()),
  parts: z.array(fold),
  together: fold.nullable(),
  occasions: z.array(fold),
});

const row = z.object({ student: z.string(), exercise: z.string(), content: jsonColumn.pipe(content) });

type ShortFold = z.infer<typeof fold>;

/** The row that a tally is kept in. */
export function rowOfTally(classId: string, tally: Tally): Tables['tally'] {
  const { student, exercise, parts, mixed } = tally;
  const assignments = parts.map(({ assignment }) => assignment);
  const sent = new Map<string, number>();
  const short = (one: Fold) => shortened(one, sent, assignments);
  const folds = {
    parts: parts.map(short),
    together: mixed === null ? null : short(mixed.together),
    occasions: mixed === null ? [] : mixed.occasions.map(short),
  };
  const text = JSON.stringify({
    sent: [...sent.keys()].map((one) => one.split(' ')),
    assignments,
    ...folds,
  });
  return { student, exercise, class: classId, beganAt: togetherIn(tally).began.at, content: text };
}

/** A tally as its row holds it. */
export function tallyInRow(value: unknown): Tally {
  const { student, exercise, content: held } = row.parse(value);
  const long = (one: ShortFold) => lengthened(one, held);
  const [first, ...others] = held.parts.map((one, index) => ({
    assignment: held.assignments[index] ?? null,
    ...long(one),
  }));
  if (first === undefined) throw new Error(`The tally of ${student} at ${exercise} has no part.`);
  const mixed =
    held.together === null ? null : { together: long(held.together), occasions: held.occasions.map(long) };
  return { student, exercise, parts: [first, ...others], mixed };
}

function shortened(
  { began, ended, answers, sureness }: Fold,
  sent: Map<string, number>,
  assignments: readonly (string | null)[],
): ShortFold {
  const placeOf = ({ at, keyVersion }: SentAnswer) => {
    const name = `${at} ${keyVersion}`;
    const known = sent.get(name) ?? sent.size;
    sent.set(name, known);
    return known;
  };
  return {
    began: [began.at, began.id],
    ended: [ended.at, ended.id],
    answers: answers.map((one) => [
      one.question,
      one.first,
      placeOf(one.firstSent),
      one.last,
      placeOf(one.lastSent),
      assignments.indexOf(one.assignment),
    ]),
    sureness: sureness.map((one) => [one.question, one.sureness]),
  };
}

function lengthened(short: ShortFold, { sent, assignments }: z.infer<typeof content>): Fold {
  const sentAt = (index: number): SentAnswer => {
    const [at, keyVersion] = sent[index] ?? ['', ''];
    return { at, keyVersion };
  };
  const placeIn = ([at, id]: ShortFold['began']) => ({ at, id });
  return {
    began: placeIn(short.began),
    ended: placeIn(short.ended),
    answers: short.answers.map(([question, first, firstSent, last, lastSent, assignment]) => ({
      ...{ question, first, last },
      firstSent: sentAt(firstSent),
      lastSent: sentAt(lastSent),
      assignment: assignments[assignment] ?? null,
    })),
    sureness: short.sureness.map(([question, sureness]) => ({ question, sureness })),
  };
}
