import 'server-only';
import { env } from '../env';
import { limitTries } from '../limit';
import { senderOf } from '../sender';

const seconds = 15 * 60;

/** Counts a try of an address, and of an e-mail where it names one. Throws `TooManyTries`. */
export type CountTry = (headers: Pick<Headers, 'get'>, email: string | null) => Promise<void>;

/** Each thing that can be tried has counts of its own: who forgot a password can still ask for a new one. */
function triesOf(thing: 'password' | 'link' | 'reset-request'): CountTry {
  const ofEmail = limitTries({ name: `${thing}-of-email`, points: env.triesPerEmail, seconds });
  const ofAddress = limitTries({ name: `${thing}-of-address`, points: env.triesPerAddress, seconds });
  return async (headers, email) => {
    await ofAddress(senderOf(headers, env.addressHeader).address);
    if (email !== null) await ofEmail(email.trim().toLowerCase());
  };
}

/** A password that is typed: to sign in, or to do what needs it once more. */
export const countPassword: CountTry = triesOf('password');

/** A link that is used. */
export const countLink: CountTry = triesOf('link');

/** A new password that is asked for. */
export const countResetRequest: CountTry = triesOf('reset-request');
