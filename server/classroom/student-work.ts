import 'server-only';
import { addedUp, firstAnswers } from '@/domain/added-up';
import type { KeyInForce } from '@/domain/answer-key';
import type { Answers } from '@/domain/answers';
import { askedBy } from '@/domain/asked-by';
import type { AskedExercise } from '@/domain/asked-exercise';
import type { Attempt } from '@/domain/attempt';
import type { CheckedExercise } from '@/domain/checked-exercise';
import type { ClassKey } from '@/domain/class-key';
import { keyOfCourse } from '@/domain/class-key';
import { doneIn } from '@/domain/done-exercise';
import { AppError } from '@/domain/errors';
import { answersAsked } from '@/domain/question';
import type { ExerciseOfStudent, SentWork } from '@/domain/student-view';
import { checkExercise } from '../check-exercise';
import { keyVersionOf } from '../lessons/answer-key';
import type { FoundExercise } from '../lessons/exercises';
import { selectExercise } from '../lessons/exercises';
import { keyForAnswers } from './class-key';

/** What a student sent, by assignment and exercise, checked with the key of the class. Assignments come in their order, then what belongs to none. */
export function workOfStudent(
  attempts: readonly Attempt[],
  assignments: readonly { readonly id: string; readonly title: string }[],
  classKey: ClassKey = keyOfCourse,
): SentWork[] {
  return [...assignments, null]
    .map((assignment) => {
      const own = attempts.filter((one) => one.assignment === (assignment?.id ?? null) && !isVoteAgain(one));
      const addresses = [...new Set(own.map(({ exercise }) => exercise))];
      const exercises = addresses.flatMap((address) =>
        sentExercise(
          address,
          own.filter(({ exercise }) => exercise === address),
          classKey,
        ),
      );
      return { assignment, exercises };
    })
    .filter(({ exercises }) => exercises.length > 0);
}

/** What somebody answers when the class votes again is no second try of the own: it has seen how the class divided. */
function isVoteAgain({ round }: Attempt): boolean {
  return round > 1;
}

/** Nothing where the course has no such exercise any more: the file of the student holds it. */
function sentExercise(
  address: string,
  attempts: readonly Attempt[],
  classKey: ClassKey,
): ExerciseOfStudent[] {
  const found = orNull(() => selectExercise(address));
  if (found === null) return [];
  const answers = answersAsked(found.exercise, addedUp(attempts));
  const key = keyForAnswers(classKey, found, attempts);
  const checked = checkedOrNull(address, answers, key);
  const first = checkedOrNull(address, firstAnswers(answers), key);
  return [
    {
      done: doneIn(askedIn(found), { choices: {}, answers, checked }),
      firstResult: first === null || first.result === checked?.result ? null : first.result,
      at: attempts.at(-1)?.receivedAt ?? '',
    },
  ];
}

function askedIn(found: FoundExercise): AskedExercise {
  const { address } = found;
  const { title, type } = found.exercise;
  const href = type === 'quiz' ? `${found.checkedPage}/1` : `/lessons/${address.replace('/', '#')}`;
  return { address, href, title, type, keyVersion: keyVersionOf(found), groups: askedBy(found.exercise) };
}

/** The teacher sees what the key says of a quiz that is not ended, too. */
function checkedOrNull(address: string, answers: Answers, key: KeyInForce): CheckedExercise | null {
  const ended = address.startsWith('quiz/') ? { ...answers, end: ['yes'] } : answers;
  return orNull(() => checkExercise({ exercise: address, answers: ended }, key));
}

/** Null where the course has changed so that the answers fit it no more. */
function orNull<Value>(ask: () => Value): Value | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
