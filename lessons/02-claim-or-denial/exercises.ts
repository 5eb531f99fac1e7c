import { sort } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

export const exercises = defineExercises({
  'warm-up': sort({
    title: 'Five from lesson 1',
    brief: 'Choose a place for each statement.',
    statements: ['hard-line-as-usual', 'rule-of-law', 'site-menu', 'good-practices', 'sizable-minority'],
    tray: true,
  }),
  'two-halves': sort({
    title: 'Sort four halves',
    brief: 'Two sentences, each cut in two. Sort every half by its own words.',
    statements: [
      'no-restriction-of-freedom',
      'legal-rights-protected',
      'foreign-nationals-rights',
      'unless-they-violate',
    ],
    tray: true,
  }),
  opposite: sort({
    title: 'Who says the opposite?',
    brief:
      'Find the speaker, then look for the allegation that is rejected, if there is one. Choose a place.',
    statements: ['repeatedly-denied', 'privacy-protected', 'missing-from-transcript', 'heading-refuting'],
    tray: true,
  }),
  twelve: sort({
    title: 'Sort twelve statements',
    brief: 'Ask the four questions in order and choose a place for each statement.',
    statements: [
      'free-of-charge-centers',
      'surveillance-not-an-issue',
      'holding-fast',
      'media-reported-conditions',
      'up-to-one-million',
      'media-hyping',
      'scholars-accuse',
      'never-such-a-thing',
      'retaliate-in-proportion',
      'over-a-thousand-visitors',
      'failed-to-convince',
      'remain-committed',
    ],
    tray: true,
  }),
});
