import { AppError } from './errors';

/** The most signs of the name of a class. */
export const longestClassName = 60;

/** Reads the name of a class as it is typed. Throws `invalid-input` with a sentence for the teacher. */
export function readClassName(typed: string): string {
  const name = typed.normalize('NFC').trim();
  if (name === '')
    throw new AppError('invalid-input', 'Give the class a name. Students see it when they join.');
  if ([...name].length > longestClassName)
    throw new AppError(
      'invalid-input',
      `The name of a class has at most ${longestClassName} letters. Make it shorter.`,
    );
  return name;
}

/** For how many days a class can keep work. The first choice is that of a new class. */
export const keepDaysChoices = [365, 30, 90, 180, 730] as const;
