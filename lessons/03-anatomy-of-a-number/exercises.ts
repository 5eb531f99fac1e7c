import { rewrite, sort, threeTests } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

export const exercises = defineExercises({
  'warm-up': sort({
    title: 'Five from lessons 1 and 2',
    brief: 'Choose a place for each statement.',
    statements: [
      'legal-rights-protected',
      'spread-the-policy',
      'never-such-a-thing',
      'free-of-charge-centers',
      'remain-committed',
    ],
    tray: true,
  }),
  'five-numbers': threeTests({
    title: 'Five wordings, three tests',
    brief:
      'Put each wording to the three tests and answer yes or no. The first row is the one that you have just begun.',
    rows: {
      nearly: { statement: 'nearly-three-years', words: 'for nearly three years' },
      'up-to': { statement: 'up-to-one-million', words: 'up to 1 million Uyghurs may be held' },
      strongest: { statement: 'strongest-response', words: 'the strongest response yet' },
      over: {
        statement: 'over-a-thousand-visitors',
        words: 'over a thousand people from more than 90 countries and regions',
      },
      total: { statement: 'scholars-issue-statement', words: 'a total of 278 scholars' },
    },
  }),
  'five-more': threeTests({
    title: 'Five more, and some cells are open',
    brief:
      'Answer yes or no again. Where both answers can be defended, the cell is open and not scored. Two of these rows stop at question 1: find them.',
    rows: {
      many: { statement: 'people-of-vision', words: 'Many people of vision' },
      dozens: { statement: 'scholars-issue-statement', words: 'dozens of countries' },
      mass: { statement: 'scholars-accuse', words: 'mass human rights abuses' },
      'much-more': {
        statement: 'practice-has-demonstrated',
        words: 'much more fulfilled, happier and safer',
      },
      sizable: { statement: 'sizable-minority', words: 'a sizable Muslim minority group' },
    },
  }),
  'one-slot': rewrite({
    title: 'Change one slot',
    brief:
      'Put our words in the place of the printed ones, one slot at a time. Then choose what the changed sentence would say.',
    statement: 'up-to-one-million',
    slots: {
      verb: {
        printed: 'cited estimates that',
        changed: 'counted and found that',
        choices: {
          limit: 'That the number is no longer an upper limit.',
          maker: 'That the committee did the counting itself.',
          relay: 'That the committee passes on what others made.',
          correct: 'That the number is correct.',
        },
      },
      hedge: {
        printed: 'up to 1 million',
        changed: '1 million',
        choices: {
          higher: 'That the number could be higher.',
          maker: 'That the committee made the number itself.',
          certain: 'That it is certain that people are held.',
          figure: 'That the number is a plain figure and no longer an upper limit.',
        },
      },
      may: {
        printed: 'may be held',
        changed: 'are held',
        choices: {
          certain: 'That it is so, and no longer that it is possible.',
          exact: 'That the number is exact.',
          ended: 'That it was so and has ended.',
          seen: 'That the committee has seen it.',
        },
      },
    },
  }),
  nine: sort({
    title: 'Sort nine statements',
    brief: 'Ask the four questions in order and choose a place for each statement.',
    statements: [
      'over-a-thousand-visitors',
      'sizable-minority',
      'surveillance-not-an-issue',
      'people-of-vision',
      'up-to-one-million',
      'strongest-response',
      'missing-from-transcript',
      'scholars-issue-statement',
      'nearly-three-years',
    ],
    tray: true,
  }),
});
