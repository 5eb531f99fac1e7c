import 'server-only';
import { defineExerciseKeys } from '@/domain/exercise-key';
import { exercises } from './exercises';

export const exerciseKeys = defineExerciseKeys(exercises, {
  'five-events': {
    type: 'order',
    order: ['scholars', 'briefing', 'article', 'cables', 'statement'],
    events: {
      scholars: {
        date: '26 November 2018',
        known: 'Day printed in the article, year read in a copy',
        why: 'Paragraph 2 of the article dates it “On November 26”, one day before the briefing.',
      },
      briefing: {
        date: '27 November 2018',
        known: 'Day printed in the article, year read outside the texts',
        why: 'Paragraph 7 dates it “on November 27”, and the article that quotes it must be later.',
      },
      article: {
        date: '27–30 November 2018',
        known: 'Month read on a page outside the texts, day our inference',
        why: 'It quotes Geng Shuang, so it is later than his briefing, and its address has “2018/11”.',
      },
      cables: {
        date: '24 November 2019',
        known: 'Read on a page outside the texts',
        why: 'It is three days before the statement and almost a year after the article.',
      },
      statement: {
        date: '27 November 2019',
        known: 'Read on a page outside the texts; another report, read in a copy, has the day after',
        why: 'It answers reports on “leaked documents”, so it is later than their publication.',
      },
    },
    pause: { after: 'article', says: 'almost a year' },
    question: {
      key: 'no',
      feedback: {
        no: 'The statement does not mention the article, the scholars, the ambassador or Ningxia, and its title names reports on “Leaked Documents” as what it answers.',
        yes: 'To be later is not yet to answer: the statement does not mention the article, and its title names reports on “Leaked Documents”.',
        open: 'The title and the first sentence of the statement name what it answers, reports on “leaked documents”, and pages outside show which ones.',
      },
    },
  },
});
