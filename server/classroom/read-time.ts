import 'server-only';
import { z } from 'zod';
import { AppError } from '@/domain/errors';

/** A time in a form, with how many minutes the clock of the device is ahead of UTC, where a script could tell. */
export const timeFields = {
  dueAt: z.string().max(30).default(''),
  dueAtAhead: z.string().max(6).default(''),
} as const;

const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/** Reads a time as a form gives it; null where the field is empty. Without minutes, it is in the time of this server. Throws `invalid-input`. */
export function readTime(typed: string, minutesAhead: string): string | null {
  if (typed === '') return null;
  const time = local.test(typed) ? timeOf(typed, minutesAhead) : Number.NaN;
  if (Number.isNaN(time))
    throw new AppError('invalid-input', 'This day and time cannot be read. Choose them in the field.');
  return new Date(time).toISOString();
}

function timeOf(typed: string, minutesAhead: string): number {
  if (!/^-?\d{1,4}$/.test(minutesAhead)) return Date.parse(typed);
  return Date.parse(`${typed}Z`) - Number(minutesAhead) * 60_000;
}
