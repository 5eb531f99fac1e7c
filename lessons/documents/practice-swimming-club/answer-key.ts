import 'server-only';
import { defineAnswerKey, named } from '@/domain/answer-key';
import { statements } from './statements';

const text = named('Practice text', 'author’s narration');
const students = named('Students of a sports college', 'their report');

export const answerKey = defineAnswerKey(statements, {
  'pool-go-home': {
    kind: 'set-aside',
    voice: 'assertion',
    speaker: 'The text’s author',
    cues: ['Many swimmers', 'disappointed'],
    chain: [text],
    feedback: {
      'attributed-claim': 'The swimmers are the subject and not the source: nobody is cited for their mood.',
      'official-denial': 'No official source speaks here, and nothing is rejected.',
      'independent-estimate':
        'The path ends before the three tests: nobody in the text is named for “Many swimmers”.',
      'set-aside': 'The author’s own words without a source: ask who says so, and how many are many.',
    },
    otherReading: '“Many” is a rough judgment of quantity, but no source is given for it.',
    misconception: 'Any word about size is an estimate.',
    note: 'Look-alike number in the author’s voice.',
  },
  'pool-lanes-in-use': {
    kind: 'attributed-claim',
    speaker: 'The captain of the club’s youth team',
    cues: ['are not empty', 'the captain of the club’s youth team'],
    chain: [text, named('Captain of the youth team')],
    feedback: {
      'attributed-claim':
        'A “not” to something alleged, tied to the captain of a team; a club has no public duties, so this is a claim.',
      'official-denial':
        'It does say “not” to something alleged, but the second question asks for an official source, and the captain of a club’s team is none.',
      'independent-estimate': 'No quantity is given, and the club is a party.',
      'set-aside': '“answers the captain of the club’s youth team” ties the words to a source.',
    },
    otherReading: 'In form it is a denial; the source is not an authority and does not speak for one.',
    misconception: 'Every no to an accusation is an official denial.',
    note: 'Look-alike: a rejection by a source that is not official.',
  },
  'pool-heating': {
    kind: 'official-denial',
    speaker: 'The spokesperson of the town council',
    cues: ['It is untrue that', 'the spokesperson of the town council'],
    chain: [text, named('Spokesperson of the town council')],
    feedback: {
      'attributed-claim':
        'It is tied to a source, but “It is untrue that” says that something alleged is not so, and a town council is official.',
      'official-denial':
        'An official source rejects what the letter says; “untrue” does the work of “not”, and it is the council’s own word.',
      'independent-estimate': 'No quantity is given, and the town is a party.',
      'set-aside': '“says the spokesperson of the town council” ties the words to a source.',
    },
    otherReading: 'Explicit rejection by an official source, with the allegation one sentence before.',
    misconception: 'A denial needs the word “not” or “never”.',
  },
  'pool-tickets': {
    kind: 'attributed-claim',
    speaker: 'The ticket office of the pool',
    cues: ['which the town runs', 'says that it sold 1,204 tickets'],
    chain: [text, named('Ticket office', 'run by the town')],
    feedback: {
      'attributed-claim': 'An exact count, tied to the ticket office, which the town runs.',
      'official-denial': 'A figure is given, and nothing is rejected.',
      'independent-estimate':
        'It has a quantity, but 1,204 is exact and not approximate, and the town runs the office.',
      'set-aside': '“says that it sold” ties the count to the ticket office.',
    },
    otherReading: 'One of the three tests is met: there is a quantity.',
    misconception: 'A precise number is an estimate.',
    note: 'Look-alike number: an exact count, from a party.',
  },
  'pool-half-club': {
    kind: 'independent-estimate',
    speaker: 'Students of a sports college',
    cues: ['Their report says that', 'about half of the people'],
    chain: [text, students],
    feedback: {
      'attributed-claim':
        'A source is given, but an approximate quantity from a source that is not a party goes under estimates by rule.',
      'official-denial': 'Nobody rejects anything here.',
      'independent-estimate':
        'A quantity (“half”), an approximation (“about”), and students whom neither side had asked.',
      'set-aside': '“Their report” leads back to the students of the sports college.',
    },
    otherReading: 'It is attributed too; the rule gives precedence to the estimate.',
    misconception: 'A share such as “half” is not a quantity.',
  },
  'pool-usual-evening': {
    kind: 'independent-estimate',
    speaker: 'Students of a sports college',
    cues: ['It adds that', 'between 30 and 40 people', 'on a usual evening'],
    chain: [text, students],
    feedback: {
      'attributed-claim':
        'A source is given, but an approximate quantity from a source that is not a party goes under estimates by rule.',
      'official-denial': 'Nobody rejects anything here.',
      'independent-estimate':
        'A quantity, given as a range (“between 30 and 40”), from students whom neither side had asked.',
      'set-aside': '“It” is the report of the sentence before, so the students are the source.',
    },
    otherReading: 'It is attributed too; the rule gives precedence to the estimate.',
    misconception: 'A number with digits is an exact count.',
  },
});
