import { justify, sort } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

export const exercises = defineExercises({
  'warm-up': sort({
    title: 'Five from earlier lessons',
    brief: 'Choose a place for each statement.',
    statements: [
      'spread-the-policy',
      'privacy-protected',
      'up-to-one-million',
      'no-restriction-of-freedom',
      'ningxia-agreement',
    ],
    tray: true,
  }),
  'two-readings': sort({
    title: 'Eight with two readings',
    brief: 'Choose the reading that you can defend with words. None of these is scored.',
    statements: [
      'vilification-unacceptable',
      'technology-companies',
      'people-of-vision',
      'isis-comparison',
      'unless-they-violate',
      'zhang-delegation',
      'scholars-urge-sanctions',
      'no-foreign-trainees',
    ],
    tray: true,
  }),
  'one-reading': sort({
    title: 'Six with one reading',
    brief: 'Choose a place for each statement, and write down how sure you are before you check.',
    statements: [
      'oppose-meddling',
      'missing-from-transcript',
      'never-such-a-thing',
      'over-a-thousand-visitors',
      'linked-to-abuses',
      'media-reported-conditions',
    ],
    tray: true,
  }),
  'why-surveillance': justify({
    title: 'A because-statement: Spokesperson, ¶4',
    brief: 'Choose a place and give your reason in 40 to 80 words.',
    statement: 'surveillance-not-an-issue',
  }),
  'why-scholars': justify({
    title: 'A because-statement: Article, ¶2',
    brief: 'Choose a place and give your reason in 40 to 80 words.',
    statement: 'scholars-issue-statement',
  }),
});
