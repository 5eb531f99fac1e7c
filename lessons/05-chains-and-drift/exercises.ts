import { chain, cue, sort } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

const author = 'Author of the article';
const embassy = 'Embassy website';
const spokesperson = 'Spokesperson of the regional government';
const howTo =
  'Put the voices in order. Tick a link for which the text names nobody. The author and the website get no tick.';

export const exercises = defineExercises({
  'warm-up': sort({
    title: 'Five from earlier lessons',
    brief: 'Choose a place for each statement.',
    statements: [
      'harsh-policy',
      'surveillance-not-an-issue',
      'over-a-thousand-visitors',
      'failed-to-convince',
      'practice-has-demonstrated',
    ],
    tray: true,
  }),
  'first-chains': chain({
    title: 'Two short chains',
    brief: `Above you find the first chain in words. ${howTo}`,
    chains: {
      'media-reported-conditions': { spokesperson, embassy },
      'scholars-accuse': { scholars: '278 scholars', author },
    },
  }),
  'longer-chains': chain({
    title: 'Two longer chains',
    brief: howTo,
    chains: {
      'retaliate-in-proportion': { reuters: 'Reuters, interview', ambassador: 'Cui Tiankai', author },
      'people-of-vision': { people: '“Many people of vision”', embassy, spokesperson },
    },
  }),
  'two-more-chains': chain({
    title: 'Two more chains',
    brief: howTo,
    chains: {
      'up-to-one-million': {
        author,
        makers: 'Makers of the estimates',
        committee: 'UN Committee on the Elimination of Racial Discrimination',
      },
      'ningxia-agreement': {
        authorities: 'Authorities of Ningxia, for the quoted phrase',
        author,
        newspaper: 'Ningxia Daily',
      },
    },
  }),
  sign: cue({
    title: 'Would the speaker sign this?',
    brief:
      'Mark words that the speaker might not sign and that nobody else is named for. Then choose a place.',
    marks: 'Mark the words that the speaker might not sign.',
    phrases: {
      'linked-to-abuses': ['Chinese officials', 'linked to China’s abuses', 'of Muslim minorities'],
      'technology-companies': [
        'domestic and foreign',
        'technology companies',
        'that are benefiting from',
        'China’s Xinjiang policy',
      ],
    },
  }),
  nine: sort({
    title: 'Sort nine statements',
    brief: 'Ask the four questions in order and choose a place for each statement.',
    statements: [
      'ningxia-agreement',
      'never-such-a-thing',
      'isis-comparison',
      'spread-the-policy',
      'media-reported-conditions',
      'people-of-vision',
      'up-to-one-million',
      'media-hyping',
      'missing-from-transcript',
    ],
    tray: true,
  }),
});
