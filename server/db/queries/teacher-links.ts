import 'server-only';
import { AppError } from '@/domain/errors';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { hashDeviceToken, makeDeviceToken } from '../secrets';

/** What a link does for whoever opens it: makes the first teacher of all, or one whom a teacher invites. */
export type LinkPurpose = 'first' | 'invitation';

const dayMs = 24 * 60 * 60 * 1000;

/** For how long an invitation can be taken up. */
export const invitationDays = 14;

export async function hasTeachers(db: Database): Promise<boolean> {
  return (await db.selectFrom('teacher').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Makes the token of the link to the first teacher. It ends when there is one, or after a day. */
export function insertFirstLink(db: Database): Promise<string> {
  return insertLink(db, 'first', null, 1);
}

/** Makes the token of a link by which a teacher invites another. */
export function insertInvitation(db: Database, teacher: TeacherId): Promise<string> {
  return insertLink(db, 'invitation', teacher, invitationDays);
}

async function insertLink(
  db: Database,
  purpose: LinkPurpose,
  madeBy: TeacherId | null,
  days: number,
): Promise<string> {
  const token = makeDeviceToken();
  const now = Date.now();
  await db
    .insertInto('teacher_link')
    .values({
      tokenHash: hashDeviceToken(token),
      purpose,
      madeBy,
      madeAt: new Date(now).toISOString(),
      expiresAt: new Date(now + days * dayMs).toISOString(),
    })
    .execute();
  return token;
}

/** What a link does. Throws `not-found` where it was used, is too old, or never was. */
export async function selectLinkPurpose(db: Database, token: string): Promise<LinkPurpose> {
  const row = await db
    .selectFrom('teacher_link')
    .select('purpose')
    .where('tokenHash', '=', hashDeviceToken(token))
    .where('expiresAt', '>', new Date().toISOString())
    .executeTakeFirst();
  if (row === undefined) throw noLink();
  if (row.purpose === 'invitation') return 'invitation';
  if (await hasTeachers(db)) throw noLink();
  return 'first';
}

/**
 * Takes a link, does what it is for, and leaves it used: all in one transaction, so that the link stays as it was where
 * that fails. The first link is one of several when several processes started: taking one takes all.
 */
export function withLink<Value>(
  db: Database,
  token: string,
  use: (transaction: Database) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (transaction) => {
    const purpose = await selectLinkPurpose(transaction, token);
    const tokenHash = hashDeviceToken(token);
    const taken = await transaction
      .deleteFrom('teacher_link')
      .where((expression) =>
        purpose === 'first' ? expression('purpose', '=', 'first') : expression('tokenHash', '=', tokenHash),
      )
      .returning('tokenHash')
      .execute();
    if (!taken.some((link) => link.tokenHash === tokenHash)) throw noLink();
    return use(transaction);
  });
}

function noLink(): AppError {
  return new AppError(
    'not-found',
    'This link was used already, or it is too old. Ask whoever gave it to you for another.',
  );
}
