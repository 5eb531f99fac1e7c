import { sort } from '@/domain/exercise';
import { defineExercises } from './define-exercises';

/** The decks of the self-check quizzes, by id. */
export const quizzes = defineExercises({
  'first-deck': sort({
    title: 'First deck',
    brief: 'Ten statements from both documents, one at a time.',
    statements: [
      'no-restriction-of-freedom',
      'happy-life',
      'harsh-policy',
      'legal-rights-protected',
      'repeatedly-denied',
      'rule-of-law',
      'up-to-one-million',
      'no-by-means-camps',
      'ningxia-agreement',
      'growth-and-harmony',
    ],
    tray: true,
  }),
});
