import { AppError } from '@/domain/errors';

/** What `select` finds, or null where it says `not-found`. Any other error goes on. */
export function orNull<Found>(select: () => Found): Found | null {
  try {
    return select();
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  }
}
