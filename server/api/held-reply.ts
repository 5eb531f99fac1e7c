import 'server-only';
import { z } from 'zod';

/** The reply to a check of a student whose assignment holds the feedback back. */
export const heldReply = z
  .object({ held: z.string().describe('When the feedback comes. Written for the reader of the screen.') })
  .describe('Answers that a class has, with feedback that comes later.');
