import 'server-only';
import { z } from 'zod';
import type { AssignmentException, AssignmentTimes } from '@/domain/assignment';
import { mostExtraMinutes } from '@/domain/assignment-words';
import { AppError } from '@/domain/errors';
import { readTime, timeFields } from './read-time';

/** What the form for an exception sends. */
export const exceptionFields = z.object({
  assignment: z.string().min(1, 'Choose an assignment.'),
  student: z.string().min(1, 'Choose a student.'),
  extraMinutes: z.coerce
    .number('Extra time is a number of minutes.')
    .int('Extra time is a whole number of minutes.')
    .min(0, 'Extra time is a number of minutes.')
    .max(
      mostExtraMinutes,
      `Extra time is at most ${mostExtraMinutes} minutes. Set another due date for more.`,
    )
    .default(0),
  takeBack: z.literal('yes').optional(),
  ...timeFields,
});

/** Reads an exception to an assignment that is due then; null where it is taken back. Throws `invalid-input` where it changes nothing. */
export function readException(
  fields: z.infer<typeof exceptionFields>,
  { dueAt: dueForAll }: Pick<AssignmentTimes, 'dueAt'>,
): AssignmentException | null {
  if (fields.takeBack === 'yes') return null;
  const { extraMinutes } = fields;
  const dueAt = readTime(fields.dueAt, fields.dueAtAhead);
  if (dueAt === null && extraMinutes === 0)
    throw new AppError('invalid-input', 'Set another due date, or extra time in minutes.');
  if (dueAt === null && dueForAll === null)
    throw new AppError(
      'invalid-input',
      'The assignment has no due date, so it is open until you close it. Extra time needs a due date.',
    );
  return { dueAt, extraMinutes };
}
