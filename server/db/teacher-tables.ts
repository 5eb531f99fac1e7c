import 'server-only';
import type { BetterAuthOptions } from 'better-auth';
import type { OpenDatabase } from './database';

/** What better-auth is told so that it keeps the accounts of teachers in the tables of the first migration. */
export function teacherTables({ db, engine }: OpenDatabase) {
  return {
    // In a transaction of ours better-auth begins none of its own, and looks at no tables: it wants a connection for that.
    database: { db, type: engine, transaction: !db.isTransaction },
    user: { modelName: 'teacher' },
    session: { modelName: 'teacher_session' },
    account: { modelName: 'teacher_account' },
    verification: { modelName: 'teacher_verification' },
    // An address is kept nowhere but in the memory of the rate limiter.
    advanced: { ipAddress: { disableIpTracking: true }, database: { validateSchema: !db.isTransaction } },
  } satisfies BetterAuthOptions;
}
