import { sort } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

export const exercises = defineExercises({
  'warm-up': sort({
    title: 'Five from earlier lessons',
    brief: 'Choose a place for each statement.',
    statements: [
      'strongest-response',
      'surveillance-not-an-issue',
      'failed-to-convince',
      'rule-of-law',
      'harsh-policy',
    ],
    tray: true,
  }),
  twelve: sort({
    title: 'Twelve, two weeks later',
    brief: 'Ask the four questions in order and choose a place for each statement.',
    statements: [
      'nearly-three-years',
      'linked-to-abuses',
      'never-such-a-thing',
      'preventive-measure',
      'over-a-thousand-visitors',
      'repeatedly-denied',
      'missing-from-transcript',
      'legal-rights-protected',
      'up-to-one-million',
      'no-by-means-camps',
      'hard-line-as-usual',
      'practice-has-demonstrated',
    ],
    tray: true,
  }),
  canteen: sort({
    title: 'Six from the canteen text',
    brief: 'For the first one, begin at question 3. Choose a place for each statement.',
    statements: [
      'canteen-waiting-line',
      'canteen-step-back',
      'canteen-leftovers',
      'canteen-cooked-fresh',
      'canteen-portions',
      'canteen-third-tray',
    ],
    tray: true,
  }),
  'swimming-club': sort({
    title: 'Six from the swimming club text',
    brief: 'Ask the four questions in order and choose a place for each statement.',
    statements: [
      'pool-lanes-in-use',
      'pool-half-club',
      'pool-tickets',
      'pool-go-home',
      'pool-heating',
      'pool-usual-evening',
    ],
    tray: true,
  }),
  'bus-route': sort({
    title: 'Six from the bus route text',
    brief: 'Ask the four questions in order and choose a place for each statement.',
    statements: [
      'bus-two-years',
      'bus-stops',
      'bus-quarter-late',
      'bus-leaves-on-time',
      'bus-usual-delay',
      'bus-no-trip-canceled',
    ],
    tray: true,
  }),
});
