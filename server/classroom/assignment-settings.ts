import 'server-only';
import { z } from 'zod';
import { type Assignment, allowedFeedback, feedbackTimes } from '@/domain/assignment';
import { AppError } from '@/domain/errors';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { updateAssignment } from '../db/queries/assignments';
import { selectClassAssignment } from './class-assignment';
import { title } from './read-assignment';
import { readTime, timeFields } from './read-time';

/** What the form for the settings of an assignment sends. */
export const settingsFields = z.object({ title, feedback: z.enum(feedbackTimes), ...timeFields });

/** Changes the title of an assignment, when it is due and when feedback comes. Throws `not-found`. */
export async function changeSettings(
  db: Database,
  teacher: TeacherId,
  ids: { readonly class: string; readonly assignment: string },
  fields: z.infer<typeof settingsFields>,
): Promise<Assignment> {
  if (fields.title === '') throw new AppError('invalid-input', 'An assignment needs a title.');
  const { id, votesAgain } = await selectClassAssignment(db, teacher, ids.class, ids.assignment);
  return updateAssignment(db, teacher, id, {
    title: fields.title,
    dueAt: readTime(fields.dueAt, fields.dueAtAhead),
    feedback: allowedFeedback(fields.feedback, votesAgain),
  });
}
