import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerKey } from './answer-key';
import { named } from './answer-key';
import type { Answers } from './answers';
import { checkQuiz } from './check-quiz';
import { isCheckedOf } from './checked-guard';
import type { Kind } from './kind';
import { kinds } from './kind';
import { phrasesOf } from './phrases';
import { assertAnswersFit } from './question';
import type { QuizExercise } from './quiz';
import { surenessLevels } from './sureness';

function entry(kind: Kind, cue: string, alsoAccepts?: Kind) {
  const feedback = {
    'attributed-claim': 'Claim.',
    'official-denial': 'Denial.',
    'independent-estimate': 'Estimate.',
    'set-aside': 'Set aside.',
  };
  const common = {
    speaker: 'A speaker',
    cues: [cue],
    chain: [named('A speaker')],
    feedback,
    otherReading: '',
    misconception: '',
    ...(alsoAccepts === undefined ? {} : { alsoAccepts }),
  } as const;
  if (kind === 'set-aside') return { ...common, kind, voice: 'assertion' } as const;
  return { ...common, kind };
}

const quotes = {
  claim: 'The office says that the bridge will open in May.',
  denial: 'There is no delay, the office says.',
  open: 'The office rejects the question.',
};
const key: AnswerKey = {
  claim: entry('attributed-claim', 'The office says'),
  denial: entry('official-denial', 'There is no delay'),
  open: entry('official-denial', 'rejects', 'attributed-claim'),
};
const quiz: QuizExercise = {
  type: 'quiz',
  unrated: false,
  title: 'Quiz',
  brief: '',
  tray: true,
  statements: ['claim', 'denial', 'open'],
  phrases: Object.fromEntries(Object.entries(quotes).map(([id, quote]) => [id, phrasesOf(quote)])),
  feedback: 'after-each',
};
const atTheEnd: QuizExercise = { ...quiz, feedback: 'at-the-end' };
const misconceptionOf = (id: string) => ({ id: `about-${id}`, rule: 'A rule.', turn: 0 });
const checked = (exercise: QuizExercise, answers: Answers) =>
  checkQuiz(exercise, key, misconceptionOf, answers);

test('only statements that were answered have feedback, and there is no report before the end', () => {
  const { statements, report, result } = checked(quiz, {
    claim: ['attributed-claim'],
    'claim.sure': ['sure'],
  });
  expect(statements.map(({ kind, sureness }) => [kind.id, kind.verdict, sureness])).toEqual([
    ['claim', 'matches', 'sure'],
  ]);
  expect(report).toBeNull();
  expect(result).toBe('1 of 1 match the key, 2 not answered');
});

test('the counts before the end tell nothing of what is open', () => {
  const { byKind, notScored } = checked(quiz, { claim: ['attributed-claim'] });
  expect(byKind.map(({ kind, statements }) => [kind, statements])).toEqual([['attributed-claim', 1]]);
  expect(notScored).toBe('');
});

test('with feedback at the end nothing of the key is told before it', () => {
  const answers = { claim: ['official-denial'], denial: ['official-denial'] };
  expect(checked(atTheEnd, answers)).toEqual({
    type: 'quiz',
    statements: [],
    byKind: [],
    report: null,
    result: '2 of 3 answered',
    notScored: '',
  });
  expect(checked(atTheEnd, { ...answers, end: ['yes'] }).statements).toHaveLength(2);
});

test('a quiz that does not ask how sure takes no level, and reports on none', () => {
  const unrated = { ...quiz, unrated: true };
  expect(() => assertAnswersFit(unrated, { 'claim.sure': ['sure'] })).toThrow('does not ask');
  expect(() => assertAnswersFit(quiz, { 'claim.sure': ['sure'] })).not.toThrow();
  const { report } = checked(unrated, { claim: ['official-denial'], end: ['yes'] });
  expect(report?.calibration).toEqual([]);
  expect(report?.confusion.length).toBeGreaterThan(0);
});

test('the report goes by first answers and leaves out statements with two readings', () => {
  const { report, statements } = checked(quiz, {
    claim: ['official-denial', 'attributed-claim'],
    'claim.sure': ['sure', 'guessing'],
    denial: ['official-denial'],
    'denial.sure': ['fairly-sure'],
    open: ['attributed-claim'],
    end: ['yes'],
  });
  expect(statements.map(({ kind }) => kind.verdict)).toEqual(['matches', 'matches', 'two-readings']);
  expect(
    report?.confusion.map(({ kind, statements: all, called }) => [kind, all, called['official-denial']]),
  ).toEqual([
    ['attributed-claim', 1, 1],
    ['official-denial', 1, 1],
  ]);
  expect(report?.calibration).toEqual([
    { level: 'sure', answers: 1, matches: 0 },
    { level: 'fairly-sure', answers: 1, matches: 1 },
    { level: 'guessing', answers: 0, matches: 0 },
  ]);
});

test.each([
  ['1', 'matches', 'one of one'],
  ['2', 'not-yet', 'none of one'],
  ['1,2', 'not-yet', 'one of one, one too many'],
  ['none', 'not-answered', 'none of one'],
] as const)('words %s of a quiz are judged by the cues that they touch: %s', (answer, verdict, inWords) => {
  const { statements } = checked(quiz, { claim: ['attributed-claim'], 'claim.words': [answer] });
  expect(quiz.phrases?.['claim']).toEqual(['The office says', 'that the bridge', 'will open in May.']);
  expect(statements[0]?.words).toEqual({ verdict, inWords });
});

const tries = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 4 });
const answersOf = fc
  .record(
    {
      claim: tries,
      denial: tries,
      open: tries,
      'claim.sure': fc.constantFrom(...surenessLevels).map((one) => [one]),
      'denial.sure': fc.constantFrom(...surenessLevels).map((one) => [one]),
      'claim.words': fc.constantFrom('none', '1', '1,2').map((one) => [one]),
      end: fc.constant(['yes']),
    },
    { requiredKeys: [] },
  )
  .map((answers): Answers => ({ ...answers }));

test('any answers give feedback that is whole, the same each time, and counts every scored answer once', () => {
  fc.assert(
    fc.property(answersOf, fc.constantFrom(quiz, atTheEnd), (answers, exercise) => {
      const result = checked(exercise, answers);
      expect(isCheckedOf('quiz', JSON.parse(JSON.stringify(result)))).toBe(true);
      expect(checked(exercise, answers)).toEqual(result);
      const scored = ['claim', 'denial'].filter((id) => Object.hasOwn(answers, id)).length;
      const counted = result.report?.confusion.reduce((sum, { statements }) => sum + statements, 0);
      expect(counted ?? scored).toBe(scored);
      expect(result.report !== null).toBe(Object.hasOwn(answers, 'end'));
    }),
  );
});

test('phrases put together are the quote', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Za-z,.—“”]{1,9}$/), { minLength: 1, maxLength: 60 }),
      (words) => {
        expect(phrasesOf(words.join(' ')).join(' ')).toBe(words.join(' '));
      },
    ),
  );
});

test('where a class has another kind, the words are said to be checked with the key of the course', () => {
  const changed = {
    ...key,
    claim: { ...entry('official-denial', 'The office says'), kindOfCourse: 'attributed-claim' as const },
  };
  const answers = { claim: ['official-denial'], 'claim.words': ['1'] };
  const [feedback] = checkQuiz(quiz, changed, misconceptionOf, answers).statements;
  expect(feedback).toMatchObject({ kind: { verdict: 'matches' }, words: { verdict: 'matches' } });
  expect(feedback?.together).toMatch(/with the key of the course/);
});
