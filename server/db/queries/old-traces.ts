import 'server-only';
import type { Database } from '../database';
import { requestDays } from './reset-requests';

const dayMs = 24 * 60 * 60 * 1000;

/** Deletes what is left of sessions, links and requests of teachers whose time is over. For no one but the server itself. */
export async function deleteOldTraces(db: Database, now: Date): Promise<void> {
  const at = now.toISOString();
  await db.deleteFrom('teacher_session').where('expiresAt', '<', at).execute();
  await db.deleteFrom('teacher_verification').where('expiresAt', '<', at).execute();
  await db.deleteFrom('teacher_link').where('expiresAt', '<', at).execute();
  const earliest = new Date(now.getTime() - requestDays * dayMs).toISOString();
  await db.deleteFrom('reset_request').where('madeAt', '<', earliest).execute();
}
