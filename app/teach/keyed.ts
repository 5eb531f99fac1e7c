import type { KeyedExercise, KeyedStatement } from '@/components/teach/keyed';
import { entryFor } from '@/domain/check';
import { statementsIn } from '@/domain/exercise';
import { answerKey } from '@/server/lessons/answer-key';
import { selectOptionalKey } from '@/server/lessons/exercise-keys';
import { selectInLesson } from '@/server/lessons/exercises';
import type { Lesson } from '@/server/lessons/lesson-file';
import { outlineOf } from '@/server/lessons/lesson-outline';
import { deckStatement } from '../exercise-props';

/** The exercises of a lesson with their whole keys, in the order of its text. For pages of teachers alone. */
export function keyedExercises(lesson: Lesson): KeyedExercise[] {
  return outlineOf(lesson).exercises.map((id) => {
    const { address, exercise } = selectInLesson(`${lesson.slug}/${id}`);
    return {
      id,
      exercise,
      own: selectOptionalKey(address),
      statements: statementsIn(exercise).map(keyedStatement),
    };
  });
}

function keyedStatement(id: string): KeyedStatement {
  return { statement: deckStatement(id), entry: entryFor(answerKey, id) };
}
