import { expect, test } from 'vitest';
import type { Kind } from '@/domain/kind';
import { kindVerdictsOf } from '@/domain/kind-verdicts';
import { checkExercise } from '@/server/check-exercise';
import { answerKey } from '@/server/lessons/answer-key';
import { startFrom, workFrom } from './start-work';

const exercise = 'whose-words/take-over';
const statement = 'rule-of-law';
const twice = { [statement]: ['set-aside', 'official-denial'] };
const once = { [statement]: ['official-denial'] };

/** Answers with feedback, in a class where these kinds match too. */
function checked(answers: typeof once, alsoMatches: readonly Kind[]) {
  const key = { ...answerKey, [statement]: { ...answerKey[statement], alsoMatches } };
  return { answers, checked: checkExercise({ exercise, answers }, key) };
}

function shown(kept: ReturnType<typeof checked>, given: ReturnType<typeof checked>) {
  const start = startFrom(workFrom(kept), workFrom(given));
  return { verdict: kindVerdictsOf(start.checked).get(statement), ...start };
}

test('where all that an address carries was kept, what is kept is shown: it is newer', () => {
  const kept = checked(twice, []);
  expect(shown(kept, checked(once, [])).checked).toBe(kept.checked);
});

test('where the class has had another key since, the address tells what holds now, and every try stays', () => {
  const given = checked(once, ['official-denial']);
  expect(shown(checked(twice, []), given)).toMatchObject({ verdict: 'matches', answers: twice });
  expect(shown(given, checked(once, []))).toMatchObject({ verdict: 'not-yet', answers: once });
});

test('feedback on an earlier answer is not taken for another key', () => {
  const kept = checked(twice, ['official-denial']);
  expect(shown(kept, checked({ [statement]: ['set-aside'] }, []))).toMatchObject({ verdict: 'matches' });
});
