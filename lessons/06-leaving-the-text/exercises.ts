import { order, sort } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

export const exercises = defineExercises({
  'warm-up': sort({
    title: 'Five from earlier lessons',
    brief: 'Choose a place for each statement.',
    statements: [
      'judicial-organs',
      'linked-to-abuses',
      'no-restriction-of-freedom',
      'holding-fast',
      'scholars-accuse',
    ],
    tray: true,
  }),
  'five-events': order({
    title: 'Five events in order',
    brief: 'Put the five events in order, the earliest first. Then answer one question.',
    events: {
      article: { what: 'The article is published', from: 'Not printed in our copy', isDocument: true },
      cables: { what: 'ICIJ and 17 media partners publish “China Cables”', from: 'Found outside the texts' },
      scholars: { what: '278 scholars issue a statement', from: 'Article, ¶2' },
      statement: {
        what: 'The statement by the spokesperson is issued',
        from: 'Not printed in our copy',
        isDocument: true,
      },
      briefing: { what: 'Geng Shuang speaks at a press briefing', from: 'Article, ¶7' },
    },
    question: {
      asks: 'Does the later text answer the earlier one?',
      choices: {
        no: { label: 'No', more: 'They share a topic and some wording, not a conversation.' },
        yes: { label: 'Yes', more: 'The later text replies to the earlier one.' },
        open: { label: 'The texts leave it open', more: 'Nothing in them decides it.' },
      },
    },
  }),
  seven: sort({
    title: 'Seven, after tracing',
    brief: 'Ask the four questions in order and choose a place for each statement.',
    statements: [
      'nearly-three-years',
      'strongest-response',
      'repeatedly-denied',
      'missing-from-transcript',
      'heading-refuting',
      'up-to-one-million',
      'over-a-thousand-visitors',
    ],
    tray: true,
  }),
});
