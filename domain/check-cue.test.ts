import { expect, test } from 'vitest';
import type { AnswerKey, KeyEntry } from './answer-key';
import { named } from './answer-key';
import type { Answers } from './answers';
import { checkCue } from './check-cue';
import { cue } from './exercise';
import { decides, doesNotDecide } from './exercise-key';

const entry = {
  kind: 'official-denial',
  speaker: 'SPEAKER',
  cues: ['has denied', 'any such thing'],
  chain: [named('Page')],
  feedback: {
    'attributed-claim': 'WHY CLAIM',
    'official-denial': 'WHY DENIAL',
    'independent-estimate': 'WHY ESTIMATE',
    'set-aside': 'WHY ASIDE',
  },
  otherReading: 'OTHER',
  misconception: 'MISCONCEPTION',
} satisfies KeyEntry;
const key: AnswerKey = { denied: entry, both: { ...entry, alsoAccepts: 'attributed-claim' } };

const phrases = ['But they', 'has denied', 'any such thing', 'last year'];
const exercise = cue({ title: 'T', brief: 'B', phrases: { denied: phrases } });
const arguable = cue({ title: 'T', brief: 'B', phrases: { denied: phrases, both: phrases } });
const ofPhrases = {
  'But they': doesNotDecide('WHO IS MEANT'),
  'has denied': decides('THE VERB'),
  'any such thing': decides('WHAT IS DENIED'),
  'last year': doesNotDecide('ONLY WHEN'),
};
const own = { type: 'cue', phrases: { denied: ofPhrases, both: ofPhrases } } as const;

function on(words: readonly string[], kinds: readonly string[]) {
  const [feedback] = checkCue(exercise, own, key, { 'denied.words': words, denied: kinds }).statements;
  if (feedback === undefined) throw new Error('no feedback');
  return feedback;
}

test.each([
  ['all phrases that decide', '2,3', 'matches', 'two of two'],
  ['all of them in another order', '3,2', 'matches', 'two of two'],
  ['one of them', '2', 'not-yet', 'one of two'],
  ['none of them', '1,4', 'not-yet', 'none of two'],
  ['all of them and one more', '1,2,3', 'not-yet', 'two of two, one too many'],
  ['one of them and one more', '2,4', 'not-yet', 'one of two'],
  ['nothing', 'none', 'not-answered', 'none of two'],
] as const)('with %s marked, the words are %s: %s', (_case, marked, verdict, inWords) => {
  expect(on([marked], []).words).toMatchObject({ verdict, inWords });
});

test('the words and the kind are judged apart, and the result counts both', () => {
  expect(checkCue(exercise, own, key, { 'denied.words': ['2'], denied: ['official-denial'] }).result).toBe(
    'Cue 0 of 1, kind 1 of 1 match the key',
  );
  expect(checkCue(exercise, own, key, { 'denied.words': ['2,3'], denied: ['set-aside'] }).result).toBe(
    'Cue 1 of 1, kind 0 of 1 match the key',
  );
});

test('a check of nothing answers nothing and tells nothing', () => {
  const { statements, result } = checkCue(exercise, own, key, {});
  expect(result).toBe('Cue 0 of 1, kind 0 of 1 match the key');
  expect(statements).toMatchObject([
    {
      words: { verdict: 'not-answered', marked: [], strays: [], shown: null },
      kind: { verdict: 'not-answered', shown: null },
      together: '',
    },
  ]);
});

test.each([
  ['2', 'official-denial', 'The kind matches the key, the words you marked do not show it.'],
  ['none', 'official-denial', 'The kind matches the key, no words are marked that show it.'],
  ['2,3', 'set-aside', 'The words you marked are those that decide. The kind does not follow from them yet.'],
  ['2,3', undefined, 'The words you marked are those that decide. Which kind do they show?'],
  ['2,3', 'official-denial', ''],
  ['2', 'set-aside', ''],
  ['2', undefined, ''],
] as const)('%s marked and %s chosen: “%s”', (marked, kind, together) => {
  expect(on([marked], kind === undefined ? [] : [kind]).together).toBe(together);
});

test('each marked phrase that does not decide is told why, from the first try on', () => {
  expect(on(['1,2'], []).words.strays).toEqual([{ phrase: 'But they', why: 'WHO IS MEANT' }]);
});

test('after a first try that does not match, no phrase that decides is told', () => {
  const told = JSON.stringify(on(['1'], ['set-aside']));
  expect(told).not.toMatch(/has denied|any such thing|THE VERB|WHAT IS DENIED|WHY DENIAL/);
});

test('a kind that matches does not tell the words that are still asked for', () => {
  const feedback = on(['1'], ['official-denial']);
  expect(feedback.kind.shown).toMatchObject({ kind: 'official-denial', cues: [] });
  expect(JSON.stringify(feedback)).not.toMatch(/has denied|any such thing|THE VERB|WHAT IS DENIED/);
});

test('words that match do not tell the kind that is still asked for', () => {
  const feedback = on(['2,3'], ['set-aside']);
  expect(feedback.words.shown).toHaveLength(2);
  expect(JSON.stringify(feedback)).not.toMatch(/official-denial|WHY DENIAL|SPEAKER/);
});

test('after the second try the words that decide are shown with the reason', () => {
  expect(on(['1', '2'], []).words).toMatchObject({
    verdict: 'not-yet',
    shown: [
      { number: 2, phrase: 'has denied', why: 'THE VERB' },
      { number: 3, phrase: 'any such thing', why: 'WHAT IS DENIED' },
    ],
  });
});

test('taking every mark away is not a second try', () => {
  expect(on(['1', 'none'], []).words).toMatchObject({ verdict: 'not-answered', marked: [], shown: null });
});

test('where two readings of the kind hold, the words alone count', () => {
  const answers: Answers = { 'both.words': ['2'], both: ['attributed-claim'] };
  const checked = checkCue(arguable, own, key, answers);
  expect(checked.result).toBe('Cue 0 of 2, kind 0 of 1 match the key');
  expect(checked.notScored).toContain('The kind is not scored where two readings hold.');
  expect(checked.statements[1]).toMatchObject({
    kind: { verdict: 'two-readings' },
    together: 'Two readings of the kind hold, the words you marked do not show it.',
  });
});

test('where no kind is scored, the result speaks of the cue alone', () => {
  const unscored = cue({ title: 'T', brief: 'B', phrases: { both: phrases } });
  expect(checkCue(unscored, own, key, { 'both.words': ['2,3'] }).result).toBe('Cue 1 of 1 match the key');
});

test('a phrase without its entry is a mistake of ours and throws', () => {
  const stray = cue({ title: 'T', brief: 'B', phrases: { denied: ['toString'] } });
  expect(() => checkCue(stray, own, key, {})).toThrow('The key has no entry for the phrase “toString”');
});

test('where a class has another kind, no word is said to decide it, and the words are said to be the course’s', () => {
  const saidOf = { 'attributed-claim': { as: 'key', reason: 'REASON' } } as const;
  const inClass = { kind: 'attributed-claim', kindOfCourse: 'official-denial', saidOf } as const;
  const changed = { denied: { ...entry, ...inClass } } as const;
  const answers = { 'denied.words': ['2,3'], denied: ['attributed-claim'] };
  const [feedback] = checkCue(exercise, own, changed, answers).statements;
  expect(feedback?.kind).toMatchObject({ verdict: 'matches', shown: { cues: [] } });
  expect(feedback?.kind.why).toBe('In your class the key says so here. REASON');
  expect(feedback?.together).toMatch(/with the key of the course/);
});
