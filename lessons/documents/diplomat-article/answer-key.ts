import 'server-only';
import { defineAnswerKey, gap, named } from '@/domain/answer-key';
import { statements } from './statements';

const magazine = named('The Diplomat', 'author’s narration');

export const answerKey = defineAnswerKey(statements, {
  'harsh-policy': {
    kind: 'set-aside',
    voice: 'assertion',
    speaker: 'The article’s author',
    cues: ['harsh', 'so-called', 'increasingly strong outcry from the world community'],
    chain: [magazine],
    feedback: {
      'attributed-claim':
        'Only if you count the byline as the source: inside the text nobody is cited for “harsh” or for “the mass detentions”.',
      'official-denial': 'No official speaks here, and nothing is rejected.',
      'independent-estimate':
        '“mass” and “increasingly strong” suggest size without giving a quantity or a source.',
      'set-aside':
        'The author’s own voice, with evaluative wording and no source; set aside means ‘ask who says so’ and not ‘accept’.',
    },
    otherReading:
      'If the byline counts as a source, it is the author’s claim; inside the text no source is given.',
    misconception: 'A journalist’s own sentence is neutral fact.',
  },
  'holding-fast': {
    kind: 'set-aside',
    voice: 'assertion',
    speaker: 'The article’s author',
    cues: ['appears to be', 'hard stance', 'global rebuke'],
    chain: [magazine],
    feedback: {
      'attributed-claim': 'China is the subject of the sentence and not its source; nobody is cited.',
      'official-denial': 'The author describes a stance; no official says that something is not so.',
      'independent-estimate': '“appears” hedges a judgment about conduct and not a quantity.',
      'set-aside': 'The author’s own hedged judgment.',
    },
    otherReading: 'Only through the byline.',
    misconception: 'A hedge such as “appears” marks an estimate.',
  },
  'scholars-issue-statement': {
    kind: 'set-aside',
    voice: 'report',
    alsoAccepts: 'attributed-claim',
    speaker: 'The article’s author (report of an event)',
    cues: ['a total of 278 scholars', 'dozens of countries'],
    chain: [magazine],
    feedback: {
      'attributed-claim':
        'Possible if you sort the whole sentence, which goes on to quote the scholars; this half is the author’s own report of an event.',
      'official-denial': 'No official speaks, and nothing is rejected.',
      'independent-estimate':
        '278 is an exact count of people who signed and not an approximate figure about the matter in dispute.',
      'set-aside': 'The author’s own checkable report that a statement was issued.',
    },
    otherReading:
      'The sentence as a whole goes on to relay the scholars’ words, so a reader may count the statement itself as the source.',
    misconception: 'A precise number from outside the government is an independent estimate.',
    note: 'Look-alike number.',
  },
  'scholars-accuse': {
    kind: 'attributed-claim',
    speaker: '278 scholars (joint statement of 26 Nov 2018)',
    cues: ['calling for', '“mass human rights abuses and deliberate attacks on indigenous cultures'],
    chain: [magazine, named('278 scholars')],
    feedback: {
      'attributed-claim': 'A quoted accusation tied to an identifiable source, the scholars.',
      'official-denial':
        'The scholars accuse; they are not an official source saying that something alleged is not so.',
      'independent-estimate':
        '“mass” is not a quantity, and the signatories are calling for action on one side of the dispute.',
      'set-aside': '“calling for” and the quotation marks tie the words to the scholars.',
    },
    otherReading: 'Quoted accusation with an identifiable source.',
    misconception: '“mass” plus scholars as the source makes an independent estimate.',
    note: 'The square brackets are the article’s own expansion of XUAR.',
  },
  'up-to-one-million': {
    kind: 'independent-estimate',
    speaker:
      'UN Committee on the Elimination of Racial Discrimination, relaying estimates whose makers are not named',
    cues: ['cited estimates that', 'up to 1 million', 'may be held'],
    chain: [
      magazine,
      named('UN Committee on the Elimination of Racial Discrimination'),
      gap('makers of the estimates', 'not named in the text'),
    ],
    feedback: {
      'attributed-claim':
        'Close: the committee is a named source, but an approximate quantity from a source that is not a party goes under estimates by rule.',
      'official-denial': 'The sentence reports a number and rejects nothing.',
      'independent-estimate':
        'A quantity (“1 million”), an approximation (“up to”, “may”) and a source that is not a party; the committee “cited” it, so the makers still have to be traced.',
      'set-aside': 'A source is named, so this is not the author’s own voice.',
    },
    otherReading:
      'The committee is a named source, so the sentence is also attributed; the rule gives precedence to the estimate.',
    misconception: 'The U.N. counted 1 million people.',
    note: 'The only independent estimate in the two documents, and it is a relayed one.',
  },
  'repeatedly-denied': {
    kind: 'official-denial',
    speaker: '“China”, i.e. officials who are not named',
    cues: ['has repeatedly denied'],
    chain: [magazine, gap('“China”', 'officials not named')],
    feedback: {
      'attributed-claim':
        'It is attributed, but the reporting verb is “denied”: an official side rejects an allegation.',
      'official-denial':
        'An indirectly reported denial; speaker, date and exact words are missing, so they would have to be traced.',
      'independent-estimate': '“any” and “mass” are not approximate quantities.',
      'set-aside': 'The author reports it, but the position is tied to China by “denied”.',
    },
    otherReading: 'Indirectly reported denial with the verb itself.',
    misconception: 'Without quotation marks it is the author’s opinion.',
  },
  'free-of-charge-centers': {
    kind: 'attributed-claim',
    function: 'rebuts',
    speaker: 'Chinese authorities (not named)',
    cues: [
      'started to defend their measures by calling',
      '“free-of-charge vocational education and training centers”',
    ],
    chain: [magazine, gap('Chinese authorities', 'not named')],
    feedback: {
      'attributed-claim': 'A positive description, quoted and tied to the authorities.',
      'official-denial':
        'The name may push back against critics, but to call something by a name is not to say that something alleged is not so.',
      'independent-estimate': '“free-of-charge” is a description and not an approximate quantity.',
      'set-aside': '“calling” and the quotation marks tie the words to the authorities.',
    },
    otherReading: 'By function: the name pushes back against the critics’ description.',
    misconception: 'Everything an official says about an accusation is a denial.',
    note: 'The dating “In early November” and the word “started” are the author’s own; earlier official uses of the same description are on record (see the background page).',
  },
  'preventive-measure': {
    kind: 'attributed-claim',
    speaker: 'Chinese authorities (not named)',
    cues: ['justifying them as'],
    chain: [magazine, gap('Chinese authorities', 'not named')],
    feedback: {
      'attributed-claim': 'A stated purpose, quoted and tied to the authorities.',
      'official-denial':
        'A justification gives a reason for something; it does not say that something alleged is not so.',
      'independent-estimate': 'There is no quantity.',
      'set-aside': '“justifying them as” and the quotation marks tie the words to the authorities.',
    },
    otherReading: 'A justification gives a reason; it rejects nothing.',
    misconception: 'To justify is to deny.',
  },
  'failed-to-convince': {
    kind: 'set-aside',
    voice: 'assertion',
    speaker: 'The article’s author',
    cues: ['apparently', 'failed to convince the international community'],
    chain: [magazine],
    feedback: {
      'attributed-claim': 'Nobody is cited: the author says how “the international community” reacted.',
      'official-denial': 'The author judges an explanation; no official rejects anything here.',
      'independent-estimate': '“apparently” hedges a judgment and not a quantity.',
      'set-aside': 'The author’s own hedged judgment.',
    },
    otherReading: 'Only through the byline.',
    misconception: '“the international community” is a source.',
  },
  'scholars-urge-sanctions': {
    kind: 'attributed-claim',
    alsoAccepts: 'set-aside',
    speaker: '278 scholars',
    cues: ['urged', '“demand and impose economic sanctions”'],
    chain: [magazine, named('278 scholars')],
    feedback: {
      'attributed-claim': 'A demand tied to an identifiable source is kept with the attributed claims.',
      'official-denial':
        'The scholars demand something; they are not an official source rejecting an allegation.',
      'independent-estimate': 'There is no quantity.',
      'set-aside': 'A demand does not say how things are, so a strict reader may set it aside.',
    },
    otherReading: 'A demand does not say how things are, so it cannot be so or not so.',
    misconception: 'A call for sanctions is evidence that the accusation is true.',
  },
  'technology-companies': {
    kind: 'attributed-claim',
    alsoAccepts: 'set-aside',
    speaker: 'Scholars or author (unclear)',
    cues: ['that are benefiting from'],
    chain: [magazine, gap('278 scholars', 'possibly')],
    feedback: {
      'attributed-claim': 'On the usual reading the phrase is part of what the scholars urged.',
      'official-denial': 'Nothing is rejected here.',
      'independent-estimate': 'No number of companies is given.',
      'set-aside':
        'The phrase is outside the quotation marks and may be the author’s description; check the scholars’ own text.',
    },
    otherReading:
      'The words stand inside what the scholars urged but outside the quotation marks, so they may be the author’s description.',
    misconception: 'Words next to a quotation are part of the quotation.',
  },
  'hard-line-as-usual': {
    kind: 'set-aside',
    voice: 'assertion',
    speaker: 'The article’s author',
    cues: ['hard-line, as usual'],
    chain: [magazine],
    feedback: {
      'attributed-claim':
        'The reply is China’s, but “hard-line, as usual” is how the author describes it, and nobody is cited for that.',
      'official-denial':
        'The denial or claim comes in the quotation that follows; this sentence only evaluates it.',
      'independent-estimate': '“as usual” is not a quantity.',
      'set-aside': 'The author’s own evaluation.',
    },
    otherReading: 'Only through the byline.',
    misconception: 'A sentence about an official reply is an official statement.',
  },
  'happy-life': {
    kind: 'attributed-claim',
    function: 'rebuts',
    speaker: 'Geng Shuang, Chinese Foreign Ministry Spokesperson',
    cues: ['Geng Shuang said', '“Xinjiang now enjoys social stability and economic growth'],
    chain: [magazine, named('Geng Shuang', 'press briefing, 27 Nov')],
    feedback: {
      'attributed-claim': 'A positive assertion, quoted, with a named source and a date.',
      'official-denial':
        'It is given as a reply, but the words say what is so and do not say that something alleged is not so.',
      'independent-estimate': '“growth” comes without a figure, and the source is a party to the dispute.',
      'set-aside': 'The speaker is named, so it is attributed.',
    },
    otherReading:
      'By function: it is given as the reply to an accusation; by form it is a positive assertion.',
    misconception: 'A spokesperson who replies to critics is always denying.',
  },
  'oppose-meddling': {
    kind: 'attributed-claim',
    speaker: 'Geng Shuang (“he”)',
    cues: ['We firmly oppose', 'he stressed'],
    chain: [magazine, named('Geng Shuang', 'press briefing, 27 Nov')],
    feedback: {
      'attributed-claim': 'A position stated by a source whom you find by tracing “he” back one paragraph.',
      'official-denial': 'Opposing interference is not the same as saying that something alleged is not so.',
      'independent-estimate': 'There is no quantity.',
      'set-aside': '“he stressed” points to a named speaker in the paragraph before.',
    },
    otherReading: 'States a position; nothing alleged is rejected.',
    misconception: 'To oppose is to deny.',
  },
  'retaliate-in-proportion': {
    kind: 'attributed-claim',
    alsoAccepts: 'set-aside',
    speaker: 'Cui Tiankai, China’s ambassador to the United States',
    cues: ['In a recent interview with Reuters', 'Cui Tiankai, said', '“in proportion”'],
    chain: [magazine, named('Reuters', 'interview'), named('Cui Tiankai')],
    feedback: {
      'attributed-claim':
        'A conditional warning with a named speaker, relayed through Reuters, is kept with the attributed claims.',
      'official-denial': 'He says what China will do; he does not say here that something alleged is not so.',
      'independent-estimate': '“in proportion” is not a figure.',
      'set-aside': 'A conditional warning does not say how things are, so a strict reader may set it aside.',
    },
    otherReading: 'A conditional warning about the future is not an assertion about how things are.',
    misconception: 'An ambassador who speaks about sanctions is denying the accusations.',
    note: 'Only the words “in proportion” are quoted; the rest is the reporter’s wording.',
  },
  'linked-to-abuses': {
    kind: 'set-aside',
    voice: 'assertion',
    speaker: 'The article’s author, inside a report of Cui’s words',
    cues: ['linked to China’s abuses of Muslim minorities'],
    chain: [magazine],
    feedback: {
      'attributed-claim':
        'The phrase stands in a sentence about Cui, but it is not quoted and no source is given for it.',
      'official-denial': 'Nobody rejects anything in this phrase.',
      'independent-estimate': 'There is no quantity.',
      'set-aside':
        'The author’s wording inside reported speech; test it by asking whether the speaker would sign these words.',
    },
    otherReading:
      'Inside a sentence about Cui the phrase could be heard as his, or as a paraphrase of others; no source is given and he would hardly sign it.',
    misconception: 'The ambassador spoke of abuses.',
    note: 'Other reports of the same interview have ‘alleged human rights abuses’ (see the background page).',
  },
  'isis-comparison': {
    kind: 'attributed-claim',
    alsoAccepts: 'set-aside',
    speaker: 'Cui Tiankai',
    cues: ['He also compared', 'asking the Reuters reporter'],
    chain: [magazine, named('Reuters', 'interview'), named('Cui Tiankai')],
    feedback: {
      'attributed-claim': 'A comparison and a rhetorical question tied to a named speaker.',
      'official-denial': 'He argues by comparison; he does not say that something alleged is not so.',
      'independent-estimate': '“some American officials” is not an estimate.',
      'set-aside': 'A question does not directly say how things are, so a strict reader may set it aside.',
    },
    otherReading: 'A rhetorical question asserts nothing directly; the comparison is the reporter’s summary.',
    misconception: 'A question cannot carry a claim.',
  },
  'strongest-response': {
    kind: 'attributed-claim',
    speaker: 'Reuters',
    cues: ['Reuters thus described', '“the strongest response yet'],
    chain: [magazine, named('Reuters')],
    feedback: {
      'attributed-claim': 'An evaluation tied to a named source, Reuters.',
      'official-denial': 'Reuters is not an official source, and nothing is rejected.',
      'independent-estimate':
        'Close on independence, but “strongest” ranks a response and does not give an approximate quantity.',
      'set-aside': 'The source is named, so it is not the author’s own voice.',
    },
    otherReading: 'An outside judgment from a source that is not a party, but not about a quantity.',
    misconception: 'Reuters is independent, so whatever it says is an independent estimate.',
    note: 'Look-alike; other copies of the Reuters report read ‘His comments are the strongest yet’ (see the background page).',
  },
  'missing-from-transcript': {
    kind: 'set-aside',
    voice: 'report',
    speaker: 'The article’s author',
    cues: ['it’s worth mentioning that', 'didn’t show up in'],
    chain: [magazine],
    feedback: {
      'attributed-claim':
        'The author reports the author’s own comparison of two texts; no other source is cited.',
      'official-denial': 'An omission is silence; a denial has to say that something is not so.',
      'independent-estimate': 'There is no quantity.',
      'set-aside': 'The author’s own observation, which a reader could check.',
    },
    otherReading: 'Only through the byline: it is the author’s own checkable observation.',
    misconception: 'Leaving something out of a transcript is an official denial.',
  },
  'spread-the-policy': {
    kind: 'set-aside',
    voice: 'assertion',
    speaker: 'The article’s author',
    cues: ['seem to have made up their mind'],
    chain: [magazine],
    feedback: {
      'attributed-claim':
        '“the Chinese authorities” are the subject and not the source; the author infers their intention.',
      'official-denial': 'No official speaks here, and nothing is rejected.',
      'independent-estimate': '“seem” hedges an inference about intentions and not a quantity.',
      'set-aside': 'The author’s own inference, hedged with “seem”.',
    },
    otherReading: 'Only through the byline.',
    misconception: 'Whoever is the grammatical subject is the source.',
  },
  'ningxia-agreement': {
    kind: 'attributed-claim',
    speaker: 'Ningxia Daily',
    cues: ['Ningxia Daily reported that', 'aiming to learn from'],
    chain: [magazine, named('Ningxia Daily'), named('authorities of Ningxia', 'quoted phrase')],
    feedback: {
      'attributed-claim': 'A report tied to a named newspaper with “reported that”.',
      'official-denial': 'An agreement is announced; nothing is rejected.',
      'independent-estimate': 'There is no quantity.',
      'set-aside': 'A source is named, so this is not the author’s own voice.',
    },
    otherReading: 'Named source with a reporting verb.',
    misconception: 'A newspaper report is independent by nature.',
    note: 'Ningxia Daily is a regional Party newspaper (unverified here); a newspaper is not independent by its form alone.',
  },
  'sizable-minority': {
    kind: 'set-aside',
    voice: 'report',
    speaker: 'The article’s author',
    cues: ['sizable'],
    chain: [magazine],
    feedback: {
      'attributed-claim': 'Nobody is cited; it is background from the author.',
      'official-denial': 'Nothing is rejected.',
      'independent-estimate':
        '“sizable” judges size without a figure or a source, and the matter is not in dispute.',
      'set-aside': 'The author’s own background sentence.',
    },
    otherReading:
      'Weak: “sizable” is a rough judgment of quantity by someone who is not a party, but it has no figure and no source, and the matter is not in dispute.',
    misconception: 'Any word about size is an estimate.',
    note: 'Look-alike.',
  },
  'zhang-delegation': {
    kind: 'set-aside',
    voice: 'report',
    alsoAccepts: 'attributed-claim',
    speaker: 'The article’s author, probably still relaying Ningxia Daily',
    cues: ['led a delegation to visit'],
    chain: [magazine, gap('Ningxia Daily', 'possibly carried over')],
    feedback: {
      'attributed-claim':
        'The report by Ningxia Daily in the paragraph before may carry over, although no marker says so.',
      'official-denial': 'Nothing is rejected.',
      'independent-estimate': 'There is no quantity.',
      'set-aside': 'On a strict reading this paragraph names no source for what it reports.',
    },
    otherReading:
      'The attribution to Ningxia Daily in the paragraph before may carry over, but no marker says so.',
    misconception: 'An attribution in one paragraph automatically covers the next.',
  },
  'good-practices': {
    kind: 'attributed-claim',
    speaker: 'Zhang Yunsheng',
    cues: ['worth learning by us'],
    chain: [
      magazine,
      gap('source of the quotation not stated', 'probably Ningxia Daily'),
      named('Zhang Yunsheng'),
    ],
    feedback: {
      'attributed-claim': 'An evaluation tied to a named speaker.',
      'official-denial': 'It praises and rejects nothing.',
      'independent-estimate':
        '“Some” is not an approximate figure, and the speaker represents a partner in the agreement.',
      'set-aside': 'The speaker is named at the end of the paragraph.',
    },
    otherReading: 'Evaluation with a named speaker.',
    misconception: 'Praise from another region is an independent assessment.',
    note: 'Pair with people-of-vision, where the statement has “worth learning by others”.',
  },
  'deepen-cooperation': {
    kind: 'attributed-claim',
    alsoAccepts: 'set-aside',
    speaker: 'Zhang Yunsheng',
    cues: ['We must deepen', 'Zhang said during his visit'],
    chain: [
      magazine,
      gap('source of the quotation not stated', 'probably Ningxia Daily'),
      named('Zhang Yunsheng'),
    ],
    feedback: {
      'attributed-claim': 'A call to action tied to a named speaker is kept with the attributed claims.',
      'official-denial': 'He calls for cooperation and does not say that something alleged is not so.',
      'independent-estimate': 'There is no quantity.',
      'set-aside': 'A call to action does not say how things are, so a strict reader may set it aside.',
    },
    otherReading: 'A call to action does not say how things are.',
    misconception: 'An official quotation about stability answers an accusation.',
  },
});
