import 'server-only';
import { defineAnswerKey, named } from '@/domain/answer-key';
import { statements } from './statements';

const text = named('Practice text', 'author’s narration');
const administration = named('School administration');

export const answerKey = defineAnswerKey(statements, {
  'canteen-step-back': {
    kind: 'set-aside',
    voice: 'assertion',
    speaker: 'The text’s author',
    cues: ['a sad step back'],
    chain: [text],
    feedback: {
      'attributed-claim':
        'Nobody in the text is named for “a sad step back”, so there is no source to tie it to.',
      'official-denial': 'No official source speaks here, and nothing is rejected.',
      'independent-estimate': 'A judgment on a menu is not a quantity.',
      'set-aside': 'The author’s own judgment, without a source; set aside means ‘ask who says so’.',
    },
    otherReading:
      'It could be heard as the view of the student council, which comes next; no words tie it to the council.',
    misconception: 'A judgment in a news text belongs to whoever is mentioned near it.',
  },
  'canteen-waiting-line': {
    kind: 'attributed-claim',
    speaker: 'The chairperson of the student council',
    cues: ['says the chairperson of the council'],
    chain: [text, named('Chairperson of the student council')],
    feedback: {
      'attributed-claim':
        'A figure from a party is a claim: the student council collects signatures for the old menu.',
      'official-denial':
        'The chairperson says how long the line is; nothing is rejected, and the council is not an official source.',
      'independent-estimate':
        'It has a quantity and it is approximate (“nearly”), but the council collects signatures on one side, so it fails the third test.',
      'set-aside': '“says the chairperson of the council” ties the words to a source.',
    },
    otherReading: 'Two of the three tests are met; the third, not a party, is not.',
    misconception: 'A number with “nearly” is an independent estimate, whoever gives it.',
    note: 'Look-alike number: a figure from a party.',
  },
  'canteen-leftovers': {
    kind: 'official-denial',
    speaker: 'The spokesperson of the school administration',
    cues: ['is not made from leftovers', 'the spokesperson of the school administration'],
    chain: [text, named('Spokesperson of the school administration')],
    feedback: {
      'attributed-claim':
        'It is tied to a source, but an official source says “is not” to what some parents wrote, and that makes it a denial.',
      'official-denial':
        'The school administration rejects what the sentence before reports: that the soup is made from leftovers.',
      'independent-estimate': 'No quantity is given, and the administration is a party here.',
      'set-aside': 'The spokesperson of the school administration is given as the source.',
    },
    otherReading: 'Explicit negation by an official source, with the allegation one sentence before.',
    misconception: 'Only a government can deny.',
  },
  'canteen-cooked-fresh': {
    kind: 'attributed-claim',
    function: 'rebuts',
    speaker: 'The canteen manager',
    cues: ['We cook it fresh every morning', 'says the canteen manager'],
    chain: [text, named('Canteen manager')],
    feedback: {
      'attributed-claim': 'It says what is so, and it is tied to the canteen manager.',
      'official-denial':
        'It may answer the parents, but the words say what is so; the sentence before it is the one that says “not”.',
      'independent-estimate': '“every morning” is not an approximate figure, and the manager is a party.',
      'set-aside': '“says the canteen manager” ties the words to a source.',
    },
    otherReading: 'By function it answers the parents; by form it is positive.',
    misconception: 'Everything said in answer to an accusation is a denial.',
  },
  'canteen-portions': {
    kind: 'official-denial',
    speaker: 'The school administration',
    cues: ['denied this'],
    chain: [text, administration],
    feedback: {
      'attributed-claim':
        'It is tied to a source, but the verb is “denied”: an official source rejects what the sentence before reports.',
      'official-denial':
        'A reported denial: “this” points back to the smaller portions; the exact words would have to be traced.',
      'independent-estimate': 'No quantity is given, and the administration is a party here.',
      'set-aside': 'The text reports it, but “denied” ties it to the school administration.',
    },
    otherReading: 'A denial reported without the exact words.',
    misconception: 'A denial has to stand in quotation marks.',
  },
  'canteen-third-tray': {
    kind: 'independent-estimate',
    speaker: 'A class from a college in the next town',
    cues: ['the class estimates that', 'roughly every third tray'],
    chain: [text, named('Class from a college', 'its report')],
    feedback: {
      'attributed-claim':
        'A source is given, but an approximate quantity from a source that is not a party goes under estimates by rule.',
      'official-denial': 'Nobody rejects anything here.',
      'independent-estimate':
        'A quantity (“every third tray”), an approximation (“roughly”), and a class that neither side had asked.',
      'set-aside': '“the class estimates” ties the words to a source.',
    },
    otherReading: 'It is attributed too; the rule gives precedence to the estimate.',
    misconception: 'Without digits there is no quantity.',
  },
});
