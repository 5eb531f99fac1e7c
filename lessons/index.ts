import { exercises as whoseWords } from './01-whose-words/exercises';
import { exercises as claimOrDenial } from './02-claim-or-denial/exercises';
import { exercises as anatomyOfANumber } from './03-anatomy-of-a-number/exercises';
import { exercises as voiceWithoutASource } from './04-voice-without-a-source/exercises';
import { exercises as chainsAndDrift } from './05-chains-and-drift/exercises';
import { exercises as leavingTheText } from './06-leaving-the-text/exercises';
import { exercises as twoGoodAnswers } from './07-two-good-answers/exercises';
import { exercises as twoWeeksLater } from './08-two-weeks-later/exercises';

/** The lessons, in teaching order. `folder` is the folder beside this file that holds the lesson. */
export const lessons = [
  { slug: 'whose-words', folder: '01-whose-words', exercises: whoseWords },
  { slug: 'claim-or-denial', folder: '02-claim-or-denial', exercises: claimOrDenial },
  { slug: 'anatomy-of-a-number', folder: '03-anatomy-of-a-number', exercises: anatomyOfANumber },
  { slug: 'voice-without-a-source', folder: '04-voice-without-a-source', exercises: voiceWithoutASource },
  { slug: 'chains-and-drift', folder: '05-chains-and-drift', exercises: chainsAndDrift },
  { slug: 'leaving-the-text', folder: '06-leaving-the-text', exercises: leavingTheText },
  { slug: 'two-good-answers', folder: '07-two-good-answers', exercises: twoGoodAnswers },
  { slug: 'two-weeks-later', folder: '08-two-weeks-later', exercises: twoWeeksLater },
] as const;
