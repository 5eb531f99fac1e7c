import 'server-only';
import { createHash, randomBytes, randomInt, scrypt } from 'node:crypto';

/** Work and memory (32 MB) of one hash of a return phrase: some 80 ms here. */
const slowness = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** A draw that cannot be foretold. */
export const draw = (end: number): number => randomInt(end);

/** What a device shows to be known again: 256 bits. */
export function makeDeviceToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A token cannot be guessed, so a quick hash is enough to keep it from whoever reads the database. */
export function hashDeviceToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * A phrase has 38 bits: with a quick hash a stolen database would give all phrases away within minutes, with this one
 * trying them all takes hundreds of years of a processor, for each class anew. The class is the salt, so that a phrase
 * is found with one hash. There is no secret beside it that could be lost with a move to another machine.
 */
export function hashReturnPhrase(classId: string, phrase: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(phrase, `return-phrase:${classId}`, 32, slowness, (error, hash) => {
      if (error === null) resolve(hash.toString('hex'));
      else reject(error);
    });
  });
}
