import { cue, sort } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

export const exercises = defineExercises({
  'take-over': sort({
    title: 'Finish one path, walk three',
    brief: 'Choose a place for each statement. For the first one, begin at question 2.',
    statements: ['rule-of-law', 'failed-to-convince', 'ningxia-agreement', 'sizable-minority'],
    tray: true,
  }),
  'mark-the-words': cue({
    title: 'Mark the words, then sort',
    brief: 'In each statement mark the words that decide. Then choose a place.',
    phrases: {
      'oppose-meddling': [
        '“We firmly oppose',
        'any foreign force meddling',
        'in Xinjiang-related affairs',
        'and China’s domestic affairs,”',
        'he stressed.',
      ],
      'surveillance-not-an-issue': [
        'Mass surveillance',
        'and communication restriction',
        'are not issues',
        'in Xinjiang.',
      ],
      'spread-the-policy': [
        'Besides these strong verbal replies',
        'from China’s foreign ministry,',
        'the Chinese authorities',
        'seem to have made up their mind',
        'to spread the Xinjiang policy',
        'to other Chinese regions.',
      ],
      'practice-has-demonstrated': [
        'Our practice has demonstrated that',
        'combatting terrorism in accordance with law',
        'has met people’s eager expectation for security,',
        'and effectively safeguarded social harmony and stability,',
        'thus making people feel',
        'much more fulfilled, happier and safer.',
      ],
    },
  }),
  'whose-words': sort({
    title: 'Sort eight statements',
    brief: 'Ask the four questions in order and choose a place for each statement.',
    statements: [
      'good-practices',
      'judicial-organs',
      'zhang-delegation',
      'harsh-policy',
      'repeatedly-denied',
      'growth-and-harmony',
      'holding-fast',
      'deepen-cooperation',
    ],
    tray: true,
  }),
});
