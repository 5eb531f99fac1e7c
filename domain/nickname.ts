import { AppError } from './errors';

/** The most signs of a nickname: it has to fit a row of the live view on a phone. */
export const longestNickname = 24;

/** Control characters and others that are not seen, unassigned and private ones. Some turn the order of letters beside them. */
const unseen = /[\p{C}\u{2028}\u{2029}]/u;

/** Joins letters in several scripts, and parts of one picture. Allowed inside a name, and not counted as a difference. */
const joiners = /[\u{200c}\u{200d}]/gu;

/** Reads a nickname as it is typed. Throws `invalid-input` with a sentence for the student. */
export function readNickname(typed: string): string {
  const nickname = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(nickname))
    throw new AppError('invalid-input', 'Choose a nickname with at least one letter or number.');
  if (unseen.test(nickname.replace(joiners, '')))
    throw new AppError('invalid-input', 'This nickname has a sign in it that cannot be seen. Type it anew.');
  if ([...nickname].length > longestNickname)
    throw new AppError(
      'invalid-input',
      `A nickname has at most ${longestNickname} letters. Make it shorter.`,
    );
  return nickname;
}

/** Two nicknames with the same key are the same name to a reader: “Ada” and “ADA”. One class has each once. */
export function nicknameKey(nickname: string): string {
  // Small letters twice: what NFKC makes of a sign can have capital letters again.
  return nickname.toLowerCase().normalize('NFKC').toLowerCase().replace(joiners, '').normalize('NFKC');
}
