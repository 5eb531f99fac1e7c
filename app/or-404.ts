import { notFound } from 'next/navigation';
import { AppError } from '@/domain/errors';

/** Waits for what a page shows. Where there is no such thing, the page that says so is shown. */
export async function orNotFound<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  }
}
