import { expect, test } from 'vitest';
import { chain, cue, justify, order, sort, threeTests } from './exercise';
import { assertAnswersFit, questionsOf, questionsToDo } from './question';

const head = { title: 'T', brief: 'B' };
const deck = sort({ ...head, statements: ['happy-life', 'rule-of-law'] });
const chains = chain({ ...head, chains: { relay: { page: 'Page', speaker: 'Speaker' } } });
const cues = cue({ ...head, phrases: { relay: ['But China', 'has denied'] } });
const table = threeTests({ ...head, rows: { row: { statement: 'relay', words: 'up to' } } });
const dates = order({
  ...head,
  events: { first: { what: 'F', from: 'x' }, last: { what: 'L', from: 'y' } },
  question: { asks: '?', choices: { no: { label: 'No', more: '' } } },
});
const reason = justify({ ...head, statement: 'relay' });

test.each(['constructor', 'toString', 'hasOwnProperty', 'no-such-statement'])(
  'refuses the question “%s”',
  (id) => {
    const answers = Object.fromEntries([[id, ['official-denial']]]);
    expect(() => assertAnswersFit(deck, answers)).toThrow(`This exercise does not ask “${id}”.`);
  },
);

test.each([
  ['the tray where the deck does not offer it', deck, { 'happy-life': ['set-aside'] }],
  ['a kind that is none', deck, { 'happy-life': ['true'] }],
  ['a link that the chain does not have', chains, { 'relay.gaps': ['nobody'] }],
  ['a chain without one of its links', chains, { 'relay.order': ['page'] }],
  ['a link twice', chains, { 'relay.order': ['page,page'] }],
  ['a phrase that the quote does not have', cues, { 'relay.words': ['3'] }],
  ['a test answered by maybe', table, { 'row.quantity': ['maybe'] }],
  ['an order of other events', dates, { order: ['first,second'] }],
  ['a text without an end', reason, { text: ['x'.repeat(2001)] }],
])('refuses %s', (_case, exercise, answers) => {
  expect(() => assertAnswersFit(exercise, answers)).toThrow('cannot be answered by');
});

test.each([
  ['a deck', deck, { 'happy-life': ['official-denial'] }],
  ['a chain with a gap', chains, { 'relay.order': ['speaker,page'], 'relay.gaps': ['speaker'] }],
  ['a chain without gaps', chains, { 'relay.gaps': ['none'] }],
  ['marked words', cues, { 'relay.words': ['1,2'], relay: ['set-aside'] }],
  ['a written reason, and how the student rates it', reason, { text: ['I put this'], 'rate.limits': ['3'] }],
])('takes the answers to %s', (_case, exercise, answers) => {
  expect(() => assertAnswersFit(exercise, answers)).not.toThrow();
});

test('rating the own text is asked, and is not needed to be done', () => {
  expect(questionsOf(reason)).toHaveLength(7);
  expect(questionsToDo(reason)).toBe(2);
});
