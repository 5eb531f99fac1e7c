import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { AppError } from '@/domain/errors';
import { readJoinCode } from '@/domain/join-code';
import { nicknameKey, readNickname } from '@/domain/nickname';
import { makeReturnPhrase, readReturnPhrase } from '@/domain/return-phrase';
import type { Database } from '../database';
import { provenStudent, type StudentId } from '../identity';
import { draw, hashReturnPhrase } from '../secrets';
import type { Tables } from '../tables';
import { insertDevice } from './devices';
import { insertOnce, insertRow } from './student-row';

/** What somebody who has a join code may know of a class. */
export interface ClassToJoin {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly isSample: boolean;
}

/** A student who has just joined. Phrase and token are told once and stored as hashes alone. */
export interface JoinedStudent {
  readonly student: StudentId;
  readonly nickname: string;
  readonly returnPhrase: string;
  readonly deviceToken: string;
}

/** The class of a code, as it is typed. Throws `invalid-input` for what is no code and `not-found` for that of no class. */
export async function selectClassByJoinCode(db: Database, typed: string): Promise<ClassToJoin> {
  const row = await db
    .selectFrom('class')
    .select(['id', 'name', 'isOpen', 'isSample', 'archivedAt'])
    .where('joinCode', '=', readJoinCode(typed))
    .executeTakeFirst();
  if (row === undefined)
    throw new AppError('not-found', 'No class has this code. Look at the code again, or ask your teacher.');
  const { id, name, isOpen, isSample, archivedAt } = row;
  // Nobody joins a class that is made up: it would be one person among those who are none.
  return {
    id,
    name,
    isOpen: isOpen === 1 && isSample === 0 && archivedAt === null,
    isSample: isSample === 1,
  };
}

/** Those among some nicknames that somebody in a class has. */
export async function selectTakenNicknames(
  db: Database,
  classId: string,
  nicknames: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('student')
    .select('nicknameKey')
    .where('class', '=', classId)
    .where('nicknameKey', 'in', nicknames.map(nicknameKey))
    .execute();
  const taken = new Set(rows.map((row) => row.nicknameKey));
  return new Set(nicknames.filter((nickname) => taken.has(nicknameKey(nickname))));
}

/**
 * Joins a class. `form` is a random id that the page made: a form that is sent twice, as a button was pressed twice, is
 * answered with the same student and new words, for two minutes after joining. It is the id of the student from then on,
 * and opens nothing. Throws `conflict` where the nickname is taken and `not-allowed` where joining is closed. */
export async function insertStudent(
  db: Database,
  joinCode: string,
  typedNickname: string,
  form: string | null = null,
): Promise<JoinedStudent> {
  const nickname = readNickname(typedNickname);
  const { id: classId } = await selectClassByJoinCode(db, joinCode);
  const returnPhrase = makeReturnPhrase(draw);
  // Before the transaction: nobody has to wait for the slow hash.
  const returnPhraseHash = await hashReturnPhrase(classId, returnPhrase);
  return db.transaction().execute(async (transaction) => {
    await assertOpen(transaction, classId);
    const row = { class: classId, nickname, returnPhraseHash };
    const isOfForm = form !== null && (await insertOnce(transaction, { ...row, id: form }));
    const student = provenStudent(isOfForm ? form : randomUUID());
    if (!isOfForm) await insertRow(transaction, { ...row, id: student });
    const deviceToken = await insertDevice(transaction, student);
    return { student, nickname, returnPhrase, deviceToken };
  });
}

async function assertOpen(transaction: Transaction<Tables>, classId: string): Promise<void> {
  const open = await transaction
    .selectFrom('class')
    .select('id')
    .where('id', '=', classId)
    .where('isOpen', '=', 1)
    .where('isSample', '=', 0)
    .where('archivedAt', 'is', null)
    .executeTakeFirst();
  if (open === undefined)
    throw new AppError('not-allowed', 'This class takes no new students now. Ask your teacher to open it.');
}

/** The student of a return phrase in the class of a code, as both are typed. Throws `not-found` where they do not fit. */
export async function selectStudentByReturnPhrase(
  db: Database,
  joinCode: string,
  phrase: string,
): Promise<StudentId> {
  const read = readReturnPhrase(phrase);
  const { id: classId } = await selectClassByJoinCode(db, joinCode);
  const row = await db
    .selectFrom('student')
    .select('id')
    .where('class', '=', classId)
    .where('returnPhraseHash', '=', await hashReturnPhrase(classId, read))
    .executeTakeFirst();
  if (row === undefined)
    throw new AppError(
      'not-found',
      'Nobody in this class has these four words. Look at them again, or ask your teacher for new ones.',
    );
  return provenStudent(row.id);
}
