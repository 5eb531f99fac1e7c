import type { Draw } from './draw';
import { AppError } from './errors';

/**
 * What a join code is written with: nothing that looks like something else (I and 1, O and 0), and no vowels, so that
 * chance spells no words on a projector. 28 signs in six places make 29 bits.
 */
export const joinCodeSigns = 'BCDFGHJKLMNPQRSTVWXZ23456789';

export const joinCodeLength = 6;

const joinCode = new RegExp(`^[${joinCodeSigns}]{${joinCodeLength}}$`);

export function makeJoinCode(draw: Draw): string {
  const signs = Array.from({ length: joinCodeLength }, () =>
    joinCodeSigns.charAt(draw(joinCodeSigns.length)),
  );
  return signs.join('');
}

/** Reads a code as people type it: in small letters, with spaces or hyphens. Throws `invalid-input` for what cannot be one. */
export function readJoinCode(typed: string): string {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  if (joinCode.test(code)) return code;
  const unknown = [...code].find((sign) => !joinCodeSigns.includes(sign));
  if (unknown !== undefined)
    throw new AppError('invalid-input', `A class code has no “${unknown}” in it. Look at the code again.`);
  throw new AppError(
    'invalid-input',
    `A class code has ${joinCodeLength} letters and numbers. This one has ${code.length}.`,
  );
}
