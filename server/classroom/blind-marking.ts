import 'server-only';
import { randomInt } from 'node:crypto';
import { answerFor } from '@/domain/answers';
import { agreementOn, farthestApart, smallSampleInWords } from '@/domain/blind-marks';
import { entryFor } from '@/domain/check';
import { drawSample } from '@/domain/draw-sample';
import { AppError } from '@/domain/errors';
import { isKind } from '@/domain/kind';
import type { AgreementWith, ListedSample, SampleItem, SampleView } from '@/domain/marking-view';
import type { Levels } from '@/domain/review';
import { selectAttempt } from '../db/queries/attempts';
import { saveBlindMark } from '../db/queries/blind-marks';
import type { Marking, MarksOf } from '../db/queries/markings';
import { insertMarking, noMarking, selectMarking, selectMarkings } from '../db/queries/markings';
import { noAnswer } from '../db/queries/taught-by';
import { answerKey } from '../lessons/answer-key';
import type { Read } from './review-queue';
import { selectQueue } from './review-queue';
import { shownText } from './shown-text';
import { selectOptionalJustify } from './written-answers';

/** Draws a sample of what a class wrote, by chance. Returns its id. Throws `conflict` where there are not two answers. */
export async function makeSample(read: Read, count: number): Promise<string> {
  const { queue } = await selectQueue(read);
  if (queue.length < 2)
    throw new AppError('conflict', 'A sample takes two written answers at least. Wait until more are in.');
  // Not by hardness: what is hard would be all that is compared.
  const attempts = queue.map(({ answer }) => answer.newest.attempt).toSorted();
  return insertMarking(read.db, read.teacher, read.class, drawSample(attempts, count, randomInt(2 ** 31)));
}

/** The samples of a class, the newest first. */
export async function selectSamples({ db, teacher, class: classId }: Read): Promise<ListedSample[]> {
  const markings = await selectMarkings(db, teacher, classId);
  return Promise.all(markings.map(async ({ id }) => listed(await selectMarking(db, teacher, id))));
}

function listed({ id, madeAt, items, own, others }: Marking): ListedSample {
  return {
    ...{ id, madeAt, size: items.length, own: own.size },
    others: others.map(({ teacher, name, count }) => ({ teacher, name, count })),
  };
}

/** Throws `not-found` for a sample of another class. */
async function markingOf({ db, teacher, class: classId }: Read, id: string): Promise<Marking> {
  const marking = await selectMarking(db, teacher, id);
  if (marking.class !== classId) throw noMarking();
  return marking;
}

/** A sample with the own marks, and how far others agree with them. Throws `not-found` for one of another class. */
export async function selectSample(read: Read, id: string): Promise<SampleView> {
  const marking = await markingOf(read, id);
  return {
    ...listed(marking),
    marks: marking.items.map(({ attempt }) => marking.own.get(attempt) ?? null),
    agreements: marking.others.flatMap((other) => agreementWith(marking, other) ?? []),
  };
}

function agreementWith({ items, own }: Marking, { teacher, name, levels }: MarksOf): AgreementWith | null {
  if (levels === null) return null;
  const twice = items.map(({ attempt }, index) => ({
    place: index + 1,
    marks: [own.get(attempt) ?? {}, levels.get(attempt) ?? {}] as const,
  }));
  return {
    ...{ teacher, name },
    agreement: agreementOn(twice),
    apart: farthestApart(twice),
    caution: smallSampleInWords(items.length),
  };
}

/** One answer of a sample, by its number from 1. Throws `not-found`. */
export async function selectSampleItem(read: Read, id: string, number: number): Promise<SampleItem> {
  const { items, own } = await markingOf(read, id);
  const { attempt: wanted } = itemAt(items, number);
  const attempt = await selectAttempt(read.db, read.teacher, wanted);
  const found = selectOptionalJustify(attempt.exercise);
  const text = answerFor(attempt.answers, 'text');
  if (found === null || text === undefined) throw noAnswer();
  const { statement } = found.exercise;
  const kind = answerFor(attempt.answers, 'kind');
  return {
    ...shownText({ exercise: found.address, statement }, text, entryFor(answerKey, statement)),
    ...{ number, size: items.length, kind: isKind(kind) ? kind : null },
    levels: own.get(wanted) ?? {},
    isFixed: own.size === items.length,
  };
}

/** Numbers count what is there: an answer whose time is over is in no sample any more. */
function itemAt(items: Marking['items'], number: number) {
  const item = items[number - 1];
  if (item === undefined) throw noAnswer();
  return item;
}

/** Keeps the levels for one answer of a sample. Gives the number of the next that is not marked; null where all are. */
export async function markItem(
  read: Read,
  {
    marking: id,
    number,
    levels,
  }: { readonly marking: string; readonly number: number; readonly levels: Levels },
): Promise<number | null> {
  const { items } = await markingOf(read, id);
  const { attempt } = itemAt(items, number);
  await saveBlindMark(read.db, read.teacher, { marking: id, attempt, levels });
  const { own } = await markingOf(read, id);
  const left = items.flatMap((item, index) => (own.has(item.attempt) ? [] : [index + 1]));
  return left.find((one) => one > number) ?? left[0] ?? null;
}
