import 'server-only';
import type { ArgumentDesk, KeyReadings, ShownArgument, ShownRuling } from '@/domain/argument-view';
import { entryFor } from '@/domain/check';
import { kindsThatMatch } from '@/domain/class-key';
import type { KindCounts } from '@/domain/class-split';
import { AppError } from '@/domain/errors';
import type { Kind } from '@/domain/kind';
import { kinds } from '@/domain/kind';
import { nameOf } from '@/domain/live-grid';
import { isWordsOf } from '@/domain/quotations';
import { settledBy } from '@/domain/settled';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import type { Argument } from '../db/queries/arguments';
import { selectArguments } from '../db/queries/arguments';
import { selectAttempts } from '../db/queries/attempts';
import { selectRulers } from '../db/queries/rulers';
import { assertTaughtBy } from '../db/queries/taught-by';
import { answerKey } from '../lessons/answer-key';
import { entryNow, selectClassKey } from './class-key';
import { selectInOrder } from './live-view';
import type { AnsweredStatement } from './ruling-effects';
import { attemptsAbout, effectNow, everyEffect, firstSplit } from './ruling-effects';
import { shownStatement } from './shown-statement';

/** The statement of a class that a teacher looks at. */
export interface AskedStatementOfClass {
  readonly db: Database;
  readonly teacher: TeacherId;
  readonly class: string;
  readonly statement: string;
  /** Whether names are left out: then they never leave the server. */
  readonly isNameless: boolean;
}

/** What the class answered to a statement. Throws `not-found` for classes of others, and for no statement of the course. */
export async function selectAnswered(
  asked: Omit<AskedStatementOfClass, 'isNameless'>,
): Promise<AnsweredStatement> {
  const { db, teacher, class: classId, statement } = asked;
  await assertTaughtBy(db, teacher, classId);
  if (shownStatement(statement) === null) throw noStatement();
  const attempts = attemptsAbout(statement, await selectAttempts(db, teacher, classId));
  return { statement, attempts, classKey: await selectClassKey(db, teacher, classId, attempts) };
}

/** All that a teacher needs for a ruling on a statement. Throws as `selectAnswered` does. */
export async function selectArgumentDesk(
  asked: AskedStatementOfClass,
  answered: AnsweredStatement,
): Promise<ArgumentDesk> {
  const { db, teacher, class: classId, statement } = asked;
  const shown = shownStatement(statement);
  if (shown === null) throw noStatement();
  const all = await selectArguments(db, teacher, classId);
  const own = all.filter((one) => one.statement === statement);
  const counts = firstSplit(answered);
  const readings = readingsOf(answered);
  const arguable = arguableKinds(readings, own, counts);
  return {
    ...{ statement: shown, readings, counts, kinds: arguable },
    arguments: await named(asked, own, answered, shown.quote),
    rulings: await rulingsOf(asked, answered),
    effects: everyEffect(answered, arguable),
  };
}

/** What a student is called on the pages of a teacher: by the id, the nickname, or “Student 07” where names are hidden. */
export async function selectNames(
  asked: Omit<AskedStatementOfClass, 'statement'>,
): Promise<ReadonlyMap<string, string>> {
  const students = await selectInOrder(asked);
  return new Map(
    students.map(({ id, nickname, number }) => [
      id,
      nameOf({ nickname: asked.isNameless ? null : nickname, number }),
    ]),
  );
}

async function named(
  asked: AskedStatementOfClass,
  own: readonly Argument[],
  { classKey }: AnsweredStatement,
  quote: string,
): Promise<ShownArgument[]> {
  const names = await selectNames(asked);
  const shown = own.map(({ nickname: _nickname, ...one }) => ({
    ...one,
    name: names.get(one.student) ?? '',
    isWaiting: settledBy(classKey.rulings, one).ruling === null,
    isFound: isWordsOf(one.words, quote),
  }));
  return [...shown.filter(({ isWaiting }) => isWaiting), ...shown.filter(({ isWaiting }) => !isWaiting)];
}

async function rulingsOf(
  { db, teacher, class: classId }: AskedStatementOfClass,
  answered: AnsweredStatement,
): Promise<ShownRuling[]> {
  const rulers = await selectRulers(db, teacher, classId);
  return answered.classKey.rulings
    .filter(({ statement }) => statement === answered.statement)
    .map((one) => ({ ...one, by: rulers.get(one.id) ?? null, effect: effectNow(answered, one.id) }))
    .reverse();
}

function readingsOf({ statement, classKey }: AnsweredStatement): KeyReadings {
  const entry = entryFor(answerKey, statement);
  const { kind, alsoAccepts, feedback, otherReading, speaker, cues, chain } = entry;
  return {
    key: { kind, why: feedback[kind] },
    also: alsoAccepts === undefined ? null : { kind: alsoAccepts, why: feedback[alsoAccepts] },
    ...{ otherReading, speaker, cues },
    chain: chain.toReversed().map(({ note = '', ...link }) => ({ ...link, note })),
    now: kindsThatMatch(entryNow(classKey, statement)),
  };
}

/** The kinds that a ruling can be about, which the key does not accept yet: the one that most argue for, else most chose, comes first. */
function arguableKinds({ now }: KeyReadings, own: readonly Argument[], counts: KindCounts): Kind[] {
  const argued = (kind: Kind) => own.filter((one) => one.kind === kind).length;
  return kinds
    .filter((kind) => !now.includes(kind))
    .toSorted((one, other) => argued(other) - argued(one) || counts[other] - counts[one]);
}

function noStatement(): AppError {
  return new AppError('not-found', 'The course has no such statement.');
}
