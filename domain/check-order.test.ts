import { expect, test } from 'vitest';
import type { Answers } from './answers';
import { checkOrder } from './check-order';
import { order } from './exercise';
import type { OrderKey } from './exercise-key';

const exercise = order({
  title: 'T',
  brief: 'B',
  events: {
    text: { what: 'Text', from: 'x', isDocument: true },
    briefing: { what: 'Briefing', from: 'x' },
    reply: { what: 'Reply', from: 'x' },
  },
  question: { asks: '?', choices: { no: { label: 'No', more: '' }, yes: { label: 'Yes', more: '' } } },
});

const own: OrderKey = {
  type: 'order',
  order: ['briefing', 'text', 'reply'],
  events: {
    text: { date: 'DATE text', known: 'KNOWN text', why: 'WHY text' },
    briefing: { date: 'DATE briefing', known: 'KNOWN briefing', why: 'WHY briefing' },
    reply: { date: 'DATE reply', known: 'KNOWN reply', why: 'WHY reply' },
  },
  pause: { after: 'text', says: 'a year' },
  question: { key: 'no', feedback: { no: 'QUESTION no', yes: 'QUESTION yes' } },
};

const shuffled = 'text,briefing,reply';
const other = 'reply,briefing,text';
const keyed = 'briefing,text,reply';

function on(answers: Answers) {
  return checkOrder(exercise, own, answers);
}

test('each event is told where it stands, with a hint only where it does not match', () => {
  expect(on({ order: [shuffled], question: ['no'] })).toMatchObject({
    events: [
      { id: 'text', place: 1, isMatch: false, why: 'WHY text' },
      { id: 'briefing', place: 2, isMatch: false, why: 'WHY briefing' },
      { id: 'reply', place: 3, isMatch: true, why: null },
    ],
    line: null,
    result: '1 of 3 places match the key, 2 not yet',
    notScored: '',
  });
});

test('after one try no date is told, and no ground on which it is known', () => {
  expect(JSON.stringify(on({ order: [shuffled], question: ['yes'] }))).not.toMatch(
    /DATE|KNOWN|a year|WHY reply|QUESTION no/,
  );
});

test.each([
  ['once the order matches', [keyed], [1, 2, 3]],
  ['after the second try', [shuffled, other], [2, 3, 1]],
] as const)(
  '%s, the line of dates is shown with the place that each event was given',
  (_case, tries, yours) => {
    const { line } = on({ order: tries });
    expect(line?.map((event) => event.yours)).toEqual(yours);
    expect(line?.[1]).toEqual({
      id: 'text',
      date: 'DATE text',
      known: 'KNOWN text',
      yours: yours[1],
      pause: 'a year',
    });
    expect(line?.map(({ pause }) => pause)).toEqual([null, 'a year', null]);
  },
);

test('a question alone is checked, and the events are not put in order by that', () => {
  expect(on({ question: ['no'] })).toMatchObject({
    events: [],
    line: null,
    question: { verdict: 'matches', why: 'QUESTION no', shown: { choice: 'no', why: 'QUESTION no' } },
    result: 'The events are not in order yet',
  });
});

test('an order alone is checked, and the question is left open', () => {
  expect(on({ order: [keyed] })).toMatchObject({
    question: { verdict: 'not-answered', why: null, shown: null },
    result: '3 of 3 places match the key',
    notScored: 'The question below is not answered.',
  });
});

test('the key of the question shows after its own second try, not after that of the order', () => {
  expect(on({ order: [shuffled, other], question: ['yes'] }).question).toMatchObject({
    verdict: 'not-yet',
    why: 'QUESTION yes',
    shown: null,
  });
  expect(on({ question: ['no', 'yes'] }).question).toMatchObject({
    verdict: 'not-yet',
    shown: { choice: 'no', why: 'QUESTION no' },
  });
});
