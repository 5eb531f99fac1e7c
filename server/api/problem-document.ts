import 'server-only';
import { z } from 'zod';

/** A refusal, as in RFC 9457. */
export const problemDocument = z
  .object({
    type: z
      .string()
      .regex(/^urn:who-says-so:[a-z-]+$/)
      .describe('Names the type of problem, and stays the same.'),
    title: z.string().describe('The type of problem in words.'),
    status: z.int().min(400).max(599).describe('The HTTP status.'),
    detail: z
      .string()
      .describe('What was refused this time, and what to do. Written for the reader of the screen.'),
  })
  .describe('A refusal, as in RFC 9457.');
