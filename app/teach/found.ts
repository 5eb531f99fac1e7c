import { notFound } from 'next/navigation';
import { AppError } from '@/domain/errors';

/** What is asked for; the page that says so where it is not found: not there, or not this teacher's. */
export async function found<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  }
}
