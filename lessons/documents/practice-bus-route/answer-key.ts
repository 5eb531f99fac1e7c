import 'server-only';
import { defineAnswerKey, named } from '@/domain/answer-key';
import { statements } from './statements';

const text = named('Practice text', 'author’s narration');
const spokesperson = named('Spokesperson of the transport authority');
const firm = named('A firm that counts traffic', 'what it published');

export const answerKey = defineAnswerKey(statements, {
  'bus-no-trip-canceled': {
    kind: 'official-denial',
    speaker: 'The spokesperson of the transport authority',
    cues: ['No trip on this route has been canceled', 'the spokesperson of the transport authority'],
    chain: [text, spokesperson],
    feedback: {
      'attributed-claim':
        'It is tied to a source, but an official source says “No” to what the letter says, and that makes it a denial.',
      'official-denial':
        'The transport authority rejects what the sentence before reports: that evening trips are canceled.',
      'independent-estimate': '“No trip” is an absolute and not approximate, and the authority is a party.',
      'set-aside': '“says the spokesperson of the transport authority” ties the words to a source.',
    },
    otherReading: 'Explicit negation by an official source, with the allegation one sentence before.',
    misconception: 'No trip means zero trips, and zero is a number, so it is an estimate.',
  },
  'bus-leaves-on-time': {
    kind: 'attributed-claim',
    function: 'rebuts',
    speaker: 'The spokesperson of the transport authority',
    cues: ['leaves the station on time', 'the spokesperson says'],
    chain: [text, spokesperson],
    feedback: {
      'attributed-claim': 'It says what is so, and it is tied to the spokesperson.',
      'official-denial':
        'It answers the letter, but the words say what is so; they do not say that something alleged is not so.',
      'independent-estimate': '“12” is the name of a bus and not a quantity, and the authority is a party.',
      'set-aside': '“the spokesperson says” ties the words to a source.',
    },
    otherReading: 'By function it answers the letter; by form it is positive.',
    misconception: 'Whatever contradicts a critic is a denial.',
  },
  'bus-two-years': {
    kind: 'attributed-claim',
    speaker: 'The spokesperson of the transport authority',
    cues: ['Our drivers', 'two years without an accident'],
    chain: [text, spokesperson],
    feedback: {
      'attributed-claim':
        'The spokesperson of the sentence before goes on: “Our drivers” states a record, although it is worded with “without”.',
      'official-denial':
        'A “without” is not yet a denial: ask who says the opposite, and nobody in the text speaks of accidents.',
      'independent-estimate': 'The authority is a party, so a figure of its own is a claim.',
      'set-aside': 'The quotation goes on in the same paragraph, and “Our” leads back to the spokesperson.',
    },
    otherReading: 'Negative in form, but no allegation is rejected.',
    misconception: 'A negative word makes a denial.',
    note: 'Look-alike: a negative that is no denial. Compare nearly-three-years.',
  },
  'bus-stops': {
    kind: 'official-denial',
    speaker: 'The transport authority',
    cues: ['The transport authority rejects the report'],
    chain: [text, named('Transport authority')],
    feedback: {
      'attributed-claim':
        'It is tied to a source, but the verb is “rejects”: an official source says no to what the paper wrote.',
      'official-denial':
        'A reported denial: the allegation stands one sentence before, and the exact words would have to be traced.',
      'independent-estimate': 'The 3 stops are what the report is about; the authority gives no figure.',
      'set-aside': 'The text reports it, but “rejects” ties it to the transport authority.',
    },
    otherReading: 'A denial reported without the exact words.',
    misconception: 'A digit in a sentence makes it an estimate.',
  },
  'bus-quarter-late': {
    kind: 'independent-estimate',
    speaker: 'A firm that counts traffic',
    cues: ['The firm estimates that', 'around a quarter'],
    chain: [text, firm],
    feedback: {
      'attributed-claim':
        'A source is given, but an approximate quantity from a source that is not a party goes under estimates by rule.',
      'official-denial': 'Nobody rejects anything here.',
      'independent-estimate':
        'A quantity (“a quarter”), an approximation (“around”), and a firm that works for neither side.',
      'set-aside': '“The firm estimates” ties the words to a source.',
    },
    otherReading: 'It is attributed too; the rule gives precedence to the estimate.',
    misconception: 'Whoever is paid for counting is a party.',
  },
  'bus-usual-delay': {
    kind: 'independent-estimate',
    speaker: 'A firm that counts traffic',
    cues: ['It puts the usual delay', 'at about 5 minutes'],
    chain: [text, firm],
    feedback: {
      'attributed-claim':
        'A source is given, but an approximate quantity from a source that is not a party goes under estimates by rule.',
      'official-denial': 'Nobody rejects anything here.',
      'independent-estimate':
        'A quantity (“5 minutes”), an approximation (“about”), and a firm that works for neither side.',
      'set-aside': '“It” is the firm of the sentence before, so the words are tied to a source.',
    },
    otherReading: 'It is attributed too; the rule gives precedence to the estimate.',
    misconception: 'Without a verb such as “estimates” there is no estimate.',
  },
});
