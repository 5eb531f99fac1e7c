import { exercises as whoseWords } from './01-whose-words/exercises';
import { exercises as claimOrDenial } from './02-claim-or-denial/exercises';

/** The lessons, in teaching order. `folder` is the folder beside this file that holds the lesson. */
export const lessons = [
  { slug: 'whose-words', folder: '01-whose-words', exercises: whoseWords },
  { slug: 'claim-or-denial', folder: '02-claim-or-denial', exercises: claimOrDenial },
] as const;
