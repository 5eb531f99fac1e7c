import { sort } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

export const exercises = defineExercises({
  'take-over': sort({
    title: 'Finish one path, walk three',
    brief: 'Choose a place for each statement. For the first one, begin at question 2.',
    statements: ['rule-of-law', 'failed-to-convince', 'ningxia-agreement', 'sizable-minority'],
    tray: true,
  }),
  'whose-words': sort({
    title: 'Sort nine statements',
    brief: 'Ask the four questions in order and choose a place for each statement.',
    statements: [
      'good-practices',
      'spread-the-policy',
      'judicial-organs',
      'zhang-delegation',
      'harsh-policy',
      'repeatedly-denied',
      'practice-has-demonstrated',
      'holding-fast',
      'deepen-cooperation',
    ],
    tray: true,
  }),
});
