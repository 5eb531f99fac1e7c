import 'server-only';
import { AppError } from '@/domain/errors';
import { readJoinCode } from '@/domain/join-code';
import { drawNicknames } from '@/domain/nickname-suggestions';
import { readReturnPhrase } from '@/domain/return-phrase';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { insertDevice } from '../db/queries/devices';
import type { ClassToJoin, JoinedStudent } from '../db/queries/joining';
import {
  insertStudent,
  selectClassByJoinCode,
  selectStudentByReturnPhrase,
  selectTakenNicknames,
} from '../db/queries/joining';
import { draw } from '../db/secrets';
import { limitTries } from '../limit';
import { inTurn } from './in-turn';
import { limitMisses, refuseMisses } from './misses';

const tenMinutes = 10 * 60;

/** A hash takes 80 ms and 32 MB: two at a time leave the rest of the server its processors. A school that comes in at once waits some seconds. */
const hashInTurn = inTurn(2, 150);
/** A whole school may be one address: after some codes that lead nowhere, those are refused and the others not. */
const countCodes = refuseMisses({ name: 'join-code', points: 120, seconds: tenMinutes });
/**
 * So many wrong codes nobody types: from here on an address gets no answer, not even to the code of a class, or 29 bits
 * could be tried through. Whoever sends them from inside a school keeps it from joining for so long: decision 16.
 */
const countFlood = limitMisses({ name: 'join-code-flood', points: 3000, seconds: tenMinutes });
/** 38 bits at 40 tries in ten minutes are a hundred thousand years and more, for one address and class; 400 for all addresses. */
const countPhrases = limitMisses({ name: 'return-phrase', points: 40, seconds: tenMinutes });
const countPhrasesOfClass = limitMisses({ name: 'return-phrase-of-class', points: 400, seconds: tenMinutes });
/** A class of 35 joins from one address, some of them twice. */
const countJoining = limitTries({ name: 'joining', points: 150, seconds: tenMinutes });

/** The class of a code, as it is typed, for whoever asks from an address. Throws `not-found`, `invalid-input` and `too-many`. */
export async function findClass(db: Database, address: string, typed: string): Promise<ClassToJoin> {
  const code = readJoinCode(typed);
  return countCodes(address, () => countFlood(address, () => selectClassByJoinCode(db, code)));
}

/** Throws `not-allowed` with a sentence for the student where nobody can join. */
export function assertCanJoin({ isOpen, isSample }: Pick<ClassToJoin, 'isOpen' | 'isSample'>): void {
  if (isSample)
    throw new AppError('not-allowed', 'This is a sample class with simulated students. Nobody can join it.');
  if (!isOpen)
    throw new AppError('not-allowed', 'This class takes no new students now. Ask your teacher to open it.');
}

interface Joining {
  readonly code: string;
  readonly nickname: string;
  /** The id of the form, so that one that is sent twice makes one student. */
  readonly form?: string | null;
}

/** Joins a class. Throws what `findClass` and `insertStudent` throw. */
export async function joinClass(
  db: Database,
  address: string,
  { code, nickname, form = null }: Joining,
): Promise<JoinedStudent & { readonly className: string }> {
  const found = await findClass(db, address, code);
  assertCanJoin(found);
  await countJoining(`${address} ${found.id}`);
  const joined = await hashInTurn(() => insertStudent(db, code, nickname, form));
  return { ...joined, className: found.name };
}

/** Lets a student come back on another device. Throws `not-found` where code and words do not fit. */
export async function returnToClass(
  db: Database,
  address: string,
  { code, phrase }: { readonly code: string; readonly phrase: string },
): Promise<{ readonly student: StudentId; readonly deviceToken: string }> {
  // What cannot be a phrase is no guess.
  const read = readReturnPhrase(phrase);
  const { id } = await findClass(db, address, code);
  const student = await countPhrasesOfClass(id, () =>
    countPhrases(`${address} ${id}`, () => hashInTurn(() => selectStudentByReturnPhrase(db, code, read))),
  );
  return { student, deviceToken: await insertDevice(db, student) };
}

/** How many nicknames are offered at a time. */
const offered = 4;

/** Nicknames that nobody in a class has; any where the class is not known yet. */
export async function suggestNicknames(db: Database, classId: string | null): Promise<readonly string[]> {
  const drawn = drawNicknames(offered * 4, draw);
  const taken = classId === null ? new Set<string>() : await selectTakenNicknames(db, classId, drawn);
  return drawn.filter((one) => !taken.has(one)).slice(0, offered);
}
