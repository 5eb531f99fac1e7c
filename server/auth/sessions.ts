import 'server-only';
import { browserName } from '@/domain/browser-name';
import { AppError } from '@/domain/errors';
import { authFor } from './auth';

/** A device on which a teacher is signed in. Its token is told to nobody. */
export interface TeacherSession {
  readonly id: string;
  readonly browser: string;
  readonly since: string;
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
}

/** Where the teacher who asks is signed in: this device first, then the newest. */
export async function listSessions(headers: Headers): Promise<TeacherSession[]> {
  const auth = await authFor(headers);
  const [own, all] = [await auth.api.getSession({ headers }), await auth.api.listSessions({ headers })];
  return all
    .map(({ id, userAgent, createdAt }) => ({
      id,
      browser: browserName(userAgent ?? ''),
      since: new Date(createdAt).toISOString(),
      isThis: id === own?.session.id,
    }))
    .toSorted(
      (one, other) => Number(other.isThis) - Number(one.isThis) || other.since.localeCompare(one.since),
    );
}

/** Ends a session of the teacher who asks. Throws `not-found` for one of others, and for one that is over. */
export async function endSession(headers: Headers, id: string): Promise<void> {
  const auth = await authFor(headers);
  const found = (await auth.api.listSessions({ headers })).find((one) => one.id === id);
  if (found === undefined) throw new AppError('not-found', 'This session has ended already.');
  await auth.api.revokeSession({ body: { token: found.token }, headers });
}

/** Ends every session of the teacher who asks but this one. */
export async function endOtherSessions(headers: Headers): Promise<void> {
  const auth = await authFor(headers);
  await auth.api.revokeOtherSessions({ headers });
}
