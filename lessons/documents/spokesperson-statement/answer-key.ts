import 'server-only';
import { defineAnswerKey, gap, named } from '@/domain/answer-key';
import { statements } from './statements';

const embassy = named('Chinese embassy in Indonesia', 'website');
const spokesperson = named(
  "Spokesperson of the People's Government of Xinjiang Uygur Autonomous Region",
  'not named in the text',
);
const unnamedSpokesperson =
  "Spokesperson of the People's Government of Xinjiang Uygur Autonomous Region (not named in the text)";

export const answerKey = defineAnswerKey(statements, {
  'site-menu': {
    kind: 'set-aside',
    voice: 'furniture',
    speaker: 'Nobody: website navigation',
    cues: ['Embassy Information', 'Sino-Indonesian relations'],
    chain: [embassy],
    feedback: {
      'attributed-claim':
        'A menu asserts nothing, so there is no claim to attribute; use it as a clue to who publishes the page.',
      'official-denial':
        'Nothing alleged is rejected here; these are links, and “Sino-Indonesian relations” tells you which embassy’s site you are on.',
      'independent-estimate': 'No quantity is given here.',
      'set-aside': 'It is website furniture, useful for sourcing but not for sorting.',
    },
    otherReading: 'No careful reading makes a menu a statement.',
    misconception: 'Menu words carry no information and can be skipped.',
  },
  'heading-refuting': {
    kind: 'official-denial',
    alsoAccepts: 'set-aside',
    speaker:
      "Spokesperson of the People's Government of Xinjiang Uygur Autonomous Region (not named in the text); who worded the heading is not stated",
    cues: ['Statement Refuting', 'So Called', 'Hyped Up'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'A spokesperson is named, but the working verb is “Refuting”, so the heading announces a rejection and not a positive assertion.',
      'official-denial':
        'An official source announces that it rejects a report; “Refuting” is the source’s own word for what it does and does not settle whether the report is wrong.',
      'independent-estimate':
        'There is no quantity, and the source is a government that is a party to the dispute.',
      'set-aside': 'A heading labels what follows and does not by itself say which allegation is not so.',
    },
    otherReading:
      'A heading labels the text; it announces a rejection (“Refuting”) but does not itself say which allegation is not so.',
    misconception: '“Refuting” means that the report has been proved wrong.',
    note: 'Style guides distinguish refute (prove wrong) from deny; see the background page.',
  },
  'media-hyping': {
    kind: 'attributed-claim',
    function: 'rebuts',
    alsoAccepts: 'official-denial',
    speaker: unnamedSpokesperson,
    cues: ['hyping up', 'so-called', 'with malicious intent to smear'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'The spokesperson asserts something about others, namely what some media did and with what intent.',
      'official-denial':
        '“so-called” and “smear” signal rejection, but the sentence does not name one allegation and say that it is not so.',
      'independent-estimate':
        '“some foreign media outlets or organizations” is a vague quantity word from a party to the dispute and not an estimate.',
      'set-aside':
        'The heading makes the spokesperson the source of the whole statement, so this assertion has an identifiable source.',
    },
    otherReading:
      '“so-called” and “smear” signal rejection of the reports, but the sentence asserts something about the media’s motives and never says that the documents are not genuine.',
    misconception: 'The text says here that the documents are forged.',
  },
  'vilification-unacceptable': {
    kind: 'attributed-claim',
    function: 'rebuts',
    alsoAccepts: 'official-denial',
    speaker:
      "Spokesperson of the People's Government of Xinjiang Uygur Autonomous Region (not named in the text), also speaking for “the people of all ethnic groups in Xinjiang”",
    cues: ['vilification', 'in disregard of facts', 'appalling and unacceptable'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'It is an evaluation (“appalling and unacceptable”) tied to the spokesperson, who also speaks in the name of others.',
      'official-denial':
        '“in disregard of facts” implies that the reports are wrong, but the main point is a judgment on the media and no allegation is named.',
      'independent-estimate':
        '“the people of all ethnic groups in Xinjiang” says for whom the spokesperson speaks and gives no approximate number.',
      'set-aside':
        'Evaluations count as attributed claims when a source is identifiable, and the heading names one.',
    },
    otherReading:
      '“in disregard of facts” implies that the reports are wrong, although no single allegation is named.',
    misconception: 'Strong, angry wording turns a sentence into a denial.',
  },
  'set-up-by-law': {
    kind: 'attributed-claim',
    function: 'rebuts',
    speaker: unnamedSpokesperson,
    cues: ['were set up in accordance with law'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'A positive assertion about legality from an identifiable official source.',
      'official-denial':
        'It may answer a charge made elsewhere, but the wording is positive (“were set up in accordance with law”), so it is sorted by its form as a claim.',
      'independent-estimate':
        'There is no quantity, and the source is a government that is a party to the dispute.',
      'set-aside': 'The heading names the source, so the assertion is attributed.',
    },
    otherReading:
      'Only by function: it may answer the charge of detention outside the law that other texts report; by form it is a positive assertion.',
    misconception: '“in accordance with law” settles the matter because it sounds official.',
  },
  'no-by-means-camps': {
    kind: 'official-denial',
    speaker: unnamedSpokesperson,
    cues: ['no by means', '“concentration camps.”'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'It is tied to a source, but its job is to say that a label used by others does not apply, and that makes it a denial.',
      'official-denial':
        'An official source says that a label applied to the centers is not so; the word order “no by means” is the document’s own and does not change the kind of statement.',
      'independent-estimate': 'No quantity is given.',
      'set-aside':
        'The source is the spokesperson and the negation is explicit, so it goes with one of the three kinds.',
    },
    otherReading: 'Explicit negation of a label used by others.',
    misconception: 'The slip “no by means” makes the sentence too faulty to sort.',
    note: 'Keep the typo and the full stop inside the quotation marks exactly as they stand.',
  },
  'never-such-a-thing': {
    kind: 'official-denial',
    speaker: unnamedSpokesperson,
    cues: ['there has never been such a thing as'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'A source is identifiable, but “there has never been such a thing as” rejects an allegation, and a rejection by an official source is sorted as a denial.',
      'official-denial':
        'Explicit negation by an official source; it denies a particular term, so ask what it leaves open.',
      'independent-estimate':
        '“never” is an absolute and not an approximate quantity, and the source is a party to the dispute.',
      'set-aside': 'The spokesperson is the source of the statement, so it is not unattributed.',
    },
    otherReading: 'Explicit negation by an official source.',
    misconception: 'Denying one term (“concentration camp”) denies every allegation about the centers.',
  },
  'legal-rights-protected': {
    kind: 'attributed-claim',
    function: 'rebuts',
    speaker: unnamedSpokesperson,
    cues: ['All legal rights', 'have been fully protected'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'A positive assertion (“have been fully protected”) from the spokesperson.',
      'official-denial':
        'It contradicts critics in effect, but it says what is so; its twin after “and” is the denial.',
      'independent-estimate':
        '“All” and “fully” are absolutes from a party to the dispute and not an approximate figure.',
      'set-aside': 'The heading names the source, so the assertion is attributed.',
    },
    otherReading: 'Only by function: it contradicts critics, but it says what is so and not what is not so.',
    misconception: 'If it contradicts critics, it must be a denial.',
  },
  'no-restriction-of-freedom': {
    kind: 'official-denial',
    speaker: unnamedSpokesperson,
    cues: ['there is no restriction or deprivation'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'The first half of the sentence is a claim, but this half says that something alleged, a loss of freedom, is not so.',
      'official-denial': 'An official source says that an alleged restriction does not exist.',
      'independent-estimate': '“no” is an absolute, and no approximate quantity is given.',
      'set-aside': 'The source is identifiable from the heading.',
    },
    otherReading: 'Explicit negation of an alleged restriction.',
    misconception: 'Both halves of one sentence must be of the same kind.',
  },
  'nearly-three-years': {
    kind: 'attributed-claim',
    speaker: unnamedSpokesperson,
    cues: ['Without a single case', 'nearly three years'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'The spokesperson states a record, even though it is worded with “Without”.',
      'official-denial':
        'Negative wording is not enough: ask who said the opposite, and neither document reports anyone alleging recent attacks.',
      'independent-estimate':
        '“nearly three years” is approximate, but the figure comes from a party to the dispute and so fails the independence test.',
      'set-aside': 'The spokesperson is the source, so the words are attributed.',
    },
    otherReading:
      'Negative in form, but no allegation is being rejected; approximate in form, but from a party to the dispute.',
    misconception: 'A negative word makes a denial, and a number makes an estimate.',
    note: 'Look-alike number; see the background page for how the interval was counted elsewhere.',
  },
  'growth-and-harmony': {
    kind: 'attributed-claim',
    speaker: unnamedSpokesperson,
    cues: ['rapid economic growth, social stability, ethnic unity and religious harmony'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'A positive evaluation of conditions, tied to the spokesperson.',
      'official-denial': 'It says what is so; nothing alleged is named and rejected.',
      'independent-estimate':
        '“rapid” is a judgment without a figure, and the source is a party to the dispute.',
      'set-aside': 'It reads like background, but the heading makes the spokesperson its source.',
    },
    otherReading: 'A positive evaluation tied to the spokesperson.',
    misconception: 'Positive sentences about a region are background and not claims.',
  },
  'over-a-thousand-visitors': {
    kind: 'attributed-claim',
    speaker: unnamedSpokesperson,
    cues: ['over a thousand people', 'more than 90 countries and regions'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'It is a count given by the spokesperson, a party to the dispute.',
      'official-denial': 'Nothing is rejected; the visits are offered in support of the statement.',
      'independent-estimate':
        'It has a quantity and it is approximate, but it comes from a party to the dispute and so fails the third test, independence.',
      'set-aside': 'The source is identifiable from the heading.',
    },
    otherReading:
      'Two of the three estimate tests are met (quantity, approximation), the third (independence) is not.',
    misconception: '“over a thousand” is approximate, so it is an independent estimate.',
    note: 'Look-alike number; a parallel statement of 18 Nov 2019 attaches the same number to visits to Xinjiang, not to the centers (see the background page).',
  },
  'media-reported-conditions': {
    kind: 'attributed-claim',
    function: 'rebuts',
    speaker: unnamedSpokesperson,
    cues: ['have reported', 'the real conditions'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'The spokesperson asserts that media reported “the real conditions”; the media themselves are not quoted.',
      'official-denial':
        '“the real conditions” hints that other accounts are not real, but no allegation is named and rejected.',
      'independent-estimate': 'No quantity is given, and no media outlet is quoted.',
      'set-aside': 'The speaker is still the spokesperson, so the words are attributed.',
    },
    otherReading: 'Weak: “the real conditions” hints that other accounts are not real.',
    misconception: 'Because media are mentioned, the media are the source.',
  },
  'people-of-vision': {
    kind: 'attributed-claim',
    alsoAccepts: 'set-aside',
    speaker: 'Unnamed “people of vision”, relayed by the spokesperson',
    cues: ['Many people of vision', 'expressed the view that', 'worth learning by others'],
    chain: [embassy, spokesperson, gap('“Many people of vision”', 'not identifiable')],
    feedback: {
      'attributed-claim':
        '“expressed the view that” marks a relayed opinion, and the identifiable source who relays it is the spokesperson.',
      'official-denial': 'It praises a practice and rejects nothing.',
      'independent-estimate':
        '“Many” is not a figure that anyone could check, and the people are characterized by a party to the dispute.',
      'set-aside':
        'The people whose view this is cannot be identified, so the attribution stops at the spokesperson.',
    },
    otherReading:
      'The people whose view is relayed cannot be identified; only the relaying spokesperson can.',
    misconception: '“the U.N. policies” means that the U.N. said it.',
  },
  'rule-of-law': {
    kind: 'attributed-claim',
    speaker: unnamedSpokesperson,
    cues: ['is a country under the rule of law'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'A positive general assertion by the spokesperson.',
      'official-denial':
        'It may be meant to answer criticism, but its wording is positive and names no allegation.',
      'independent-estimate': 'There is no quantity.',
      'set-aside':
        'There is no reporting verb in the sentence, but the heading attributes the whole statement to the spokesperson.',
    },
    otherReading: 'Positive general assertion; the source is given by the heading.',
    misconception: 'A sentence without a verb such as ‘said’ has no source.',
  },
  'judicial-organs': {
    kind: 'attributed-claim',
    speaker: unnamedSpokesperson,
    cues: ['in accordance with law and regulations'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'An assertion about procedure, tied to the spokesperson.',
      'official-denial': 'It says how suspects are handled and does not reject a named allegation.',
      'independent-estimate': '“each case” is not an approximate quantity.',
      'set-aside': 'The heading names the source, so the assertion is attributed.',
    },
    otherReading: 'Positive assertion about procedure.',
    misconception: 'Legal-sounding language is neutral information and not a claim.',
  },
  'foreign-nationals-rights': {
    kind: 'attributed-claim',
    speaker: unnamedSpokesperson,
    cues: ['protects, in accordance with law'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'A positive assertion by an official source about its own side.',
      'official-denial': 'It says what the government does; nothing alleged is named and rejected.',
      'independent-estimate': 'There is no quantity.',
      'set-aside': 'The heading names the source, so the assertion is attributed.',
    },
    otherReading: 'Positive assertion about the government’s own conduct.',
    misconception:
      'An official describing the official’s own government is reporting a fact and not making a claim.',
  },
  'unless-they-violate': {
    kind: 'attributed-claim',
    function: 'rebuts',
    alsoAccepts: 'official-denial',
    speaker: unnamedSpokesperson,
    cues: ['will not be subject to', 'unless they violate Chinese law in China'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'It states a rule with a condition (“unless”), which is an assurance and not the rejection of a reported event.',
      'official-denial':
        '“will not” can be read as answering reports about foreign nationals, although it states a rule and does not say that a reported event did not happen.',
      'independent-estimate': 'No quantity is given.',
      'set-aside': 'The heading names the source, so the words are attributed.',
    },
    otherReading:
      '“will not” can be read as answering reports about foreign nationals, but it states a conditional rule and not that a reported event did not happen.',
    misconception: 'Every “not” makes a denial.',
  },
  'no-foreign-trainees': {
    kind: 'official-denial',
    alsoAccepts: 'attributed-claim',
    speaker: unnamedSpokesperson,
    cues: ['No non-Chinese citizens have ever'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'The text does not say who alleged it, so a reader who stays inside the text sees a negative assertion; an absolute negation of a point raised in coverage of the leaks is still read as a denial by the key.',
      'official-denial':
        'An official source says that something reported elsewhere did not happen; ask who says the opposite to find the allegation.',
      'independent-estimate':
        'Zero stated as an absolute is not an approximation, and the source is a party to the dispute.',
      'set-aside': 'The source is identifiable from the heading.',
    },
    otherReading:
      'The text does not say who alleged it: a reader who stays inside the text sees only a negative assertion.',
    misconception: '“No” means zero, and zero is a number, so it is an estimate.',
    note: 'Pair with nearly-three-years: both are negative, but only no-foreign-trainees answers an allegation.',
  },
  'privacy-protected': {
    kind: 'attributed-claim',
    function: 'rebuts',
    speaker: unnamedSpokesperson,
    cues: ['are protected according to law'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'A positive assertion by the spokesperson.',
      'official-denial':
        'It prepares the denial in the next sentence, but it says what is so and not what is not so.',
      'independent-estimate': 'There is no quantity.',
      'set-aside': 'The heading names the source, so the assertion is attributed.',
    },
    otherReading: 'Only by function: it prepares the denial in the next sentence.',
    misconception: 'It is on the same topic as the next sentence, so it must be of the same kind.',
  },
  'surveillance-not-an-issue': {
    kind: 'official-denial',
    speaker: unnamedSpokesperson,
    cues: ['are not issues'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        'Possible only if “are not issues” is read as ‘trouble nobody’; the plain negation of an alleged practice points to a denial.',
      'official-denial':
        'An official source negates something alleged; note that “are not issues” leaves open whether the practices are said not to exist or not to be a problem.',
      'independent-estimate': '“Mass” describes a kind of surveillance and is not an approximate figure.',
      'set-aside': 'The source is identifiable from the heading.',
    },
    otherReading:
      'Only if “are not issues” is read as ‘trouble nobody’, which would be an evaluation; the scope of the denial is ambiguous.',
    misconception: '“are not issues” can only mean ‘do not exist’.',
  },
  'practice-has-demonstrated': {
    kind: 'attributed-claim',
    speaker: unnamedSpokesperson,
    cues: ['Our practice has demonstrated that', 'much more fulfilled, happier and safer'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim':
        '“Our practice has demonstrated” introduces the source’s assessment of its own side, and no measurement is shown.',
      'official-denial': 'It reports success and rejects nothing.',
      'independent-estimate':
        '“much more” compares without a figure, and the judge is a party to the dispute (“Our practice”).',
      'set-aside':
        '“Our” points to an identifiable source, the government for which the spokesperson speaks.',
    },
    otherReading: 'Self-assessment by a party to the dispute.',
    misconception: '“has demonstrated” means that evidence has been shown.',
  },
  'remain-committed': {
    kind: 'attributed-claim',
    alsoAccepts: 'set-aside',
    speaker: unnamedSpokesperson,
    cues: ['We will remain committed', 'strive even harder'],
    chain: [embassy, spokesperson],
    feedback: {
      'attributed-claim': 'A pledge tied to an identifiable source is kept with the attributed claims.',
      'official-denial': 'A pledge about the future does not say that something alleged is not so.',
      'independent-estimate': '“even harder” compares without a figure.',
      'set-aside': 'A pledge does not say how things are, so a strict reader may set it aside.',
    },
    otherReading: 'A pledge about the future is not an assertion that could be so or not so.',
    misconception: 'A promise to do better denies past wrongdoing.',
  },
});
