import 'server-only';
import { AppError } from '@/domain/errors';
import { problemResponse } from './problem';

/** Runs what answers a program; what a user can cause is answered with a problem document. */
export async function orProblem(run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AppError) return problemResponse(error);
    throw error;
  }
}
