import 'server-only';
import type { Kind } from '@/domain/kind';
import type { MisconceptionId } from './misconceptions';

/** The name of the class, on every page and in every export: nobody may take it for one of people. */
export const sampleName = 'Sample class (simulated)';

/** Students who are none. No name of a person is among them. */
export const sampleNicknames = [
  'Barn Owl',
  'Copper Bell',
  'Quiet Otter',
  'Paper Kite',
  'North Lantern',
  'Velvet Moth',
  'Tin Whistle',
  'Marsh Heron',
  'Blue Compass',
  'Walnut Boat',
  'Salt Pebble',
  'Winter Thistle',
  'Amber Kettle',
  'Grey Heron',
  'Wooden Spoon',
  'Far Signal',
  'Silver Birch',
  'Lemon Ladder',
  'Slow Comet',
  'Green Umbrella',
  'Chalk Circle',
  'Rain Barrel',
  'Loud Cricket',
  'Stone Bridge',
  'Woolly Sock',
  'Glass Marble',
  'Long Shadow',
  'Red Bicycle',
] as const;

/** Where a student puts a statement who follows a mistaken idea. */
export const lures: Readonly<Record<MisconceptionId, Kind>> = {
  'negative-is-denial': 'official-denial',
  'answer-is-denial': 'official-denial',
  'other-verbs-deny': 'official-denial',
  'denial-denies-all': 'attributed-claim',
  'number-is-estimate': 'independent-estimate',
  'outsider-is-independent': 'independent-estimate',
  'subject-is-source': 'attributed-claim',
  'plain-is-neutral': 'set-aside',
  'no-quotation-no-source': 'set-aside',
  'attribution-reaches-on': 'attributed-claim',
  'halves-are-alike': 'attributed-claim',
  'demand-is-evidence': 'official-denial',
};

/** The mistaken ideas that most of its students have: so some statements divide the class, and others do not. */
export const commonIdeas: readonly MisconceptionId[] = [
  'answer-is-denial',
  'number-is-estimate',
  'plain-is-neutral',
];

/** What the class worked on, in this order. */
export const sampleLesson = 'claim-or-denial';
export const sampleQuiz = 'first.10.s1mp';
export const sampleVote = { exercise: 'two-good-answers/one-reading', statement: 'oppose-meddling' } as const;
