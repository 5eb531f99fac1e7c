import 'server-only';
import { AppError } from '@/domain/errors';
import { openDatabase } from '../db/database';
import { type LinkPurpose, selectLinkPurpose } from '../db/queries/teacher-links';

/** What the link of a token does; null where it was used, is too old, or never was. */
export async function optionalLinkPurpose(token: string): Promise<LinkPurpose | null> {
  const { db } = await openDatabase();
  try {
    return await selectLinkPurpose(db, token);
  } catch (error) {
    if (error instanceof AppError && error.code !== 'unavailable') return null;
    throw error;
  }
}
