import 'server-only';
import { z } from 'zod';
import { longestPassword, shortestPassword } from './auth';

/** What forms about accounts ask for, each with its sentence. */
export const accountFields = {
  name: z
    .string('Give a name by which other teachers know you.')
    .trim()
    .min(1, 'Give a name by which other teachers know you.')
    .max(80, 'A name has at most 80 letters.'),
  email: z.email('This is no e-mail address. Look at it again.').max(254, 'This e-mail address is too long.'),
  /** A password that there is. */
  password: z
    .string('Type your password.')
    .min(1, 'Type your password.')
    .max(500, 'This is no password of yours.'),
  /** A password that is to be. */
  newPassword: z
    .string('Choose a password.')
    .min(shortestPassword, `A password has at least ${shortestPassword} letters.`)
    .max(longestPassword, `A password has at most ${longestPassword} letters.`),
  token: z
    .string('This link is not whole. Open it again.')
    .max(100, 'This link is not whole. Open it again.'),
};
