import 'server-only';
import type { SampleArgument, SampleText } from '@/domain/sample-plan';
import { sampleQuiz, sampleVote } from './sample-class';

const surveillance = 'two-good-answers/why-surveillance';
const scholars = 'two-good-answers/why-scholars';

/** Because-statements of differing quality, about the wording and nothing else. `student` is a place in the list of nicknames. */
export const sampleTexts: readonly SampleText[] = [
  {
    student: 0,
    exercise: surveillance,
    kind: 'official-denial',
    text: 'I put this under official denial because the words “are not issues” say that something is not so, and the heading names a spokesperson as the source. The sentence before it only says what is protected, so that one is a claim. Another reader could call this a claim too, as it sounds like a plain report. Sorting does not tell me how one could check it.',
    ratings: { kind: '4', evidence: '4', chain: '2', limits: '4', wording: '4' },
  },
  {
    student: 3,
    exercise: surveillance,
    kind: 'official-denial',
    text: 'I put this under official denial because of “are not issues”. The chain is the page of the embassy, then a spokesperson whose name is not given. Another reader could say that “issues” is a vague word: the sentence does not say who raised them. Sorting leaves open what counts as an issue and who would be asked.',
    ratings: { kind: '3', evidence: '4', chain: '4', limits: '4', wording: '4' },
  },
  {
    student: 6,
    exercise: surveillance,
    kind: 'official-denial',
    text: 'Official denial. The sentence says “are not issues”, so it says no to two things at once, surveillance and restriction. The speaker is the spokesperson. I do not know from this sentence alone who said the opposite.',
    ratings: { kind: '3', evidence: '3', chain: '2', limits: '2', wording: '4' },
  },
  {
    student: 9,
    exercise: surveillance,
    kind: 'attributed-claim',
    text: 'I put this under attributed claim because the spokesperson says how things are there. There is a “not” in it, but a negative word is not yet a denial, as we learned. Somebody would have to say the opposite first, and this sentence names nobody who does.',
    ratings: { kind: '3', evidence: '3', chain: '2', limits: '2', wording: '4' },
  },
  {
    student: 13,
    exercise: surveillance,
    kind: 'official-denial',
    text: 'It is a denial because it says not.',
    ratings: { kind: '2', evidence: '2', chain: '1', limits: '1' },
  },
  {
    student: 17,
    exercise: surveillance,
    kind: 'official-denial',
    text: 'denial, the spokesperson says its not an issue so they are against what others wrote',
    ratings: {},
  },
  {
    student: 1,
    exercise: scholars,
    kind: 'set-aside',
    text: 'I put this under set aside because these words are the author’s own report. “a total of 278 scholars” tells who acted and not who says it, and no source stands in this half. Another reader could choose claim, because the sentence goes on with what the scholars say. Sorting does not tell me where the author has the number from.',
    ratings: { kind: '4', evidence: '4', chain: '3', limits: '4', wording: '4' },
  },
  {
    student: 4,
    exercise: scholars,
    kind: 'attributed-claim',
    text: 'Attributed claim. The scholars are a group that one could ask, and they “jointly issued a statement”, so somebody says something. But this half only tells that they issued it; what they say comes after it. I could also defend set aside.',
    ratings: { kind: '3', evidence: '4', chain: '2', limits: '3', wording: '4' },
  },
  {
    student: 10,
    exercise: scholars,
    kind: 'set-aside',
    text: 'Set aside. 278 is an exact count, so it is no estimate: there is no word like “about” or “up to”. The magazine writes it and names no source for it in this half of the sentence.',
    ratings: { kind: '4', evidence: '2', chain: '3', limits: '2', wording: '4' },
  },
  {
    student: 15,
    exercise: scholars,
    kind: 'independent-estimate',
    text: 'Independent estimate because 278 is a number and scholars from dozens of countries are not on any side.',
    ratings: { kind: '3', evidence: '3', chain: '2', limits: '1', wording: '3' },
  },
  {
    student: 20,
    exercise: scholars,
    kind: 'set-aside',
    text: 'set aside, nobody is quoted there',
    ratings: { kind: '2' },
  },
];

/** Where students would sort otherwise than the key, with the words that carry it. */
export const sampleArguments: readonly SampleArgument[] = [
  {
    student: 2,
    exercise: `quiz/${sampleQuiz}`,
    statement: 'happy-life',
    kind: 'official-denial',
    words: 'social stability and economic growth',
    reason:
      'The article gives these words as the answer to critics, so I read them as a no to what the critics say.',
  },
  {
    student: 5,
    exercise: 'claim-or-denial/twelve',
    statement: 'over-a-thousand-visitors',
    kind: 'independent-estimate',
    words: 'over a thousand people',
    reason:
      '“over a thousand” is approximate, and an estimate is approximate. The visitors are from outside.',
  },
  {
    student: 8,
    exercise: 'claim-or-denial/twelve',
    statement: 'holding-fast',
    kind: 'attributed-claim',
    words: 'appears to be',
    reason: 'An author signs the article, so there is somebody whom I can hold to “appears to be”.',
  },
  {
    student: 11,
    exercise: 'claim-or-denial/two-halves',
    statement: 'legal-rights-protected',
    kind: 'official-denial',
    words: 'have been fully protected',
    reason: '“fully” only makes sense to me as an answer to somebody who says that they were not.',
  },
  {
    student: 14,
    exercise: sampleVote.exercise,
    statement: 'oppose-meddling',
    kind: 'official-denial',
    words: 'We firmly oppose',
    reason: 'To oppose is to say no, and the one who says it is an official.',
  },
];
