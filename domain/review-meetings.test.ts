import { expect, test } from 'vitest';
import type { CheckedQuiz, QuizFeedback } from './check-quiz';
import type { StatementFeedback } from './feedback';
import type { Kind } from './kind';
import { newMeetings, statementsChecked } from './review-meetings';

const misconception = { id: 'other-verbs-deny', rule: null, turn: 0 };

function feedback(
  id: string,
  verdict: StatementFeedback['verdict'],
  tries: Kind[],
  key?: Kind,
): QuizFeedback {
  const shown =
    key === undefined
      ? null
      : { kind: key, why: '', speaker: '', cues: [], chain: [], remarks: [], alsoAccepts: null };
  return {
    kind: { id, verdict, tries, why: null, shown },
    sureness: 'sure',
    words: null,
    together: '',
    misconception,
  };
}

function quiz(...statements: QuizFeedback[]): CheckedQuiz {
  return { type: 'quiz', statements, byKind: [], report: null, result: '', notScored: '' };
}

const claim = 'attributed-claim';
const denial = 'official-denial';

test.each([
  ['a match at once', feedback('a', 'matches', [claim], claim), 'matches'],
  ['a miss', feedback('a', 'not-yet', [denial]), 'not-yet'],
  ['a match at the second try is a miss', feedback('a', 'matches', [denial, claim], claim), 'not-yet'],
  ['a match that was changed', feedback('a', 'not-yet', [claim, denial], claim), 'matches'],
  ['two readings', feedback('a', 'two-readings', [claim], claim), 'two-readings'],
] as const)('the first try counts: %s', (_, first, verdict) => {
  expect(newMeetings(new Map(), quiz(first)).map((met) => met.verdict)).toEqual([verdict]);
});

test('a statement that was checked before is not met again, however often the quiz is checked', () => {
  const first = feedback('a', 'not-yet', [denial]);
  const both = quiz(
    feedback('a', 'matches', [denial, claim], claim),
    feedback('b', 'matches', [claim], claim),
  );
  expect(newMeetings(statementsChecked(quiz(first)), both).map(({ statement }) => statement)).toEqual(['b']);
  expect(newMeetings(statementsChecked(both), both)).toEqual([]);
});

test('a rule that is told only at the second try comes as a meeting without an answer', () => {
  const first = feedback('a', 'not-yet', [denial]);
  const told = {
    ...feedback('a', 'matches', [denial, claim], claim),
    misconception: { ...misconception, rule: 'A rule.' },
  };
  const [met, ...others] = newMeetings(statementsChecked(quiz(first)), quiz(told));
  expect(met).toMatchObject({ statement: 'a', verdict: 'not-answered', misconception: { rule: 'A rule.' } });
  expect(others).toEqual([]);
  expect(newMeetings(statementsChecked(quiz(told)), quiz(told))).toEqual([]);
});

test('a deck of a lesson is met as a quiz is, and a statement without a misconception is not', () => {
  const statements = [
    feedback('a', 'not-yet', [denial]).kind,
    feedback('b', 'not-yet', [denial]).kind,
    feedback('c', 'not-answered', []).kind,
  ];
  const sort = {
    type: 'sort',
    statements,
    byKind: [],
    misconceptions: [
      { statement: 'a', misconception },
      { statement: 'c', misconception },
    ],
    result: '',
    notScored: '',
  } as const;
  expect(newMeetings(new Map(), sort)).toEqual([
    { misconception, statement: 'a', verdict: 'not-yet', sureness: null },
  ]);
});
