import 'server-only';
import { env } from '../env';
import { limitTries } from '../limit';
import { senderOf } from '../sender';

const seconds = 15 * 60;

type Head = Pick<Headers, 'get'>;

/** Counts a try of the address that a request comes from. Throws `TooManyTries`. */
function triesOfAddress(thing: 'password' | 'link' | 'reset-request'): (headers: Head) => Promise<void> {
  const countTry = limitTries({ name: `${thing}-of-address`, points: env.triesPerAddress, seconds });
  return (headers) => countTry(senderOf(headers, env.addressHeader).address);
}

/** Counts a try of an address, and of an e-mail. Throws `TooManyTries`. */
export type CountTry = (headers: Head, email: string) => Promise<void>;

/** Each thing that can be tried has counts of its own: who forgot a password can still ask for a new one. */
function triesOf(thing: 'password' | 'reset-request'): CountTry {
  const ofAddress = triesOfAddress(thing);
  const ofEmail = limitTries({ name: `${thing}-of-email`, points: env.triesPerEmail, seconds });
  return async (headers, email) => {
    await ofAddress(headers);
    await ofEmail(email.trim().toLowerCase());
  };
}

/** A password that is typed: to sign in, or to do what needs it once more. */
export const countPassword: CountTry = triesOf('password');

/** A link that is used. */
export const countLink: (headers: Head) => Promise<void> = triesOfAddress('link');

/** A new password that is asked for. */
export const countResetRequest: CountTry = triesOf('reset-request');
