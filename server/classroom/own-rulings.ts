import 'server-only';
import type { ClassKey } from '@/domain/class-key';
import type { OwnArgument, OwnChange, OwnRuling, RulingRead } from '@/domain/own-key-view';
import type { Ruling } from '@/domain/ruling';
import { kindQuestionOf, sentAnswerIn } from '@/domain/sent-answer';
import { settledBy } from '@/domain/settled';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { selectOwnArguments } from '../db/queries/arguments';
import { selectOwnAssignments } from '../db/queries/assigned';
import { selectOwnAttempts } from '../db/queries/attempts';
import { selectOwnClassKey } from './class-key';
import { shownStatement } from './shown-statement';
import type { OpenWork } from './told-statements';
import { openWork, toldIn } from './told-statements';

/** What a class decided about the key, as far as one student may know it, and what the student argued. */
export interface OwnKey {
  /** The newest first. */
  readonly rulings: readonly OwnRuling[];
  readonly arguments: readonly OwnArgument[];
}

/** What a student may know of the rulings of the class: those on statements of which the key was told already. */
export async function selectOwnKey(db: Database, student: StudentId): Promise<OwnKey> {
  const attempts = await selectOwnAttempts(db, student);
  const classKey = await selectOwnClassKey(db, student, attempts);
  const works = openWork(attempts, await selectOwnAssignments(db, student));
  const rulings = classKey.rulings.flatMap((ruling) => ownRuling(ruling, works, classKey)).reverse();
  const known = new Set(rulings.map(({ id }) => id));
  const argued = await selectOwnArguments(db, student);
  return {
    rulings,
    arguments: argued.flatMap((one) => ownArgument(one, classKey.rulings, known)),
  };
}

type Argued = Awaited<ReturnType<typeof selectOwnArguments>>[number];

/** An argument with how it stands. A ruling that would tell a key that is held is told later. */
export function ownArgument(
  { statement: id, ...argument }: Argued,
  rulings: readonly Ruling[],
  known: ReadonlySet<string>,
): OwnArgument[] {
  const statement = shownStatement(id);
  if (statement === null) return [];
  const { ruling, isReopened } = settledBy(rulings, { statement: id, madeAt: argument.madeAt });
  const isKnown = ruling !== null && known.has(ruling.id);
  const waits = isReopened ? 'reopened' : 'waiting';
  const state = ruling === null ? waits : isKnown ? 'ruled' : 'held';
  return [{ ...argument, statement, state, ruling: isKnown ? readable(ruling) : null }];
}

function ownRuling(ruling: Ruling, works: readonly OpenWork[], classKey: ClassKey): OwnRuling[] {
  const statement = shownStatement(ruling.statement);
  const told = works.filter((work) => isTold(work, ruling, classKey));
  if (statement === null || told.length === 0) return [];
  return [
    { ...readable(ruling), statement, changes: told.flatMap((work) => change(work, ruling, classKey)) },
  ];
}

/** Whether the key was told of the answer: now, or before the ruling came or went, where it was sent by then. */
function isTold(work: OpenWork, ruling: Ruling, classKey: ClassKey): boolean {
  return [classKey, ...formerKeys(work, ruling, classKey)].some(
    (key) => (toldIn(work, ruling.statement, key)?.shown ?? null) !== null,
  );
}

/** What the ruling changed for the answer; nothing where it was sent afterwards. */
function change(work: OpenWork, ruling: Ruling, classKey: ClassKey): OwnChange[] {
  const [former] = formerKeys(work, ruling, classKey);
  const now = toldIn(work, ruling.statement, classKey);
  const before = former === undefined ? null : toldIn(work, ruling.statement, former);
  const answer = now?.tries.at(-1);
  if (now === null || before === null || answer === undefined) return [];
  return [{ title: work.found.exercise.title, answer, before: before.verdict, now: now.verdict }];
}

/** The key by which an answer was told before a ruling came, or before it went; none where the answer came later. */
function formerKeys({ found, attempts }: OpenWork, ruling: Ruling, classKey: ClassKey): ClassKey[] {
  const sent = sentAnswerIn(attempts, kindQuestionOf(found.exercise, ruling.statement));
  if (sent === null || sent.at >= (ruling.withdrawnAt ?? ruling.madeAt)) return [];
  return [ruling.withdrawnAt === null ? without(ruling, classKey) : withAgain(ruling, classKey)];
}

function without({ id }: Ruling, classKey: ClassKey): ClassKey {
  return { ...classKey, rulings: classKey.rulings.filter((one) => one.id !== id) };
}

function withAgain({ id }: Ruling, classKey: ClassKey): ClassKey {
  const rulings = classKey.rulings.map((one) => (one.id === id ? { ...one, withdrawnAt: null } : one));
  return { ...classKey, rulings };
}

function readable({ statement: _statement, ...ruling }: Ruling): RulingRead {
  return ruling;
}
