import 'server-only';
import type { AssignedWork } from '@/domain/assignment';
import type { ExerciseToDo } from '@/domain/assignment-progress';
import { countOf } from '@/domain/count-of';
import { AppError } from '@/domain/errors';
import { idsToDo } from '@/domain/question';
import { planIn, quizPrefix } from '@/domain/quiz-address';
import { lessons } from '@/lessons/index';
import type { FoundExercise } from '../lessons/exercises';
import { selectExercise } from '../lessons/exercises';
import { numberOf, selectFrontmatter, selectLesson } from '../lessons/lesson-file';
import { selectPools } from '../lessons/quiz-pools';

/** The exercises that are assigned, in teaching order. What the course has no more is left out. */
export function exercisesOf(work: AssignedWork): FoundExercise[] {
  return addressesOf(work).flatMap((address) => selectOptionalExercise(address) ?? []);
}

/** Null for an exercise that the course has not, or no more. */
export function selectOptionalExercise(address: string): FoundExercise | null {
  try {
    return selectExercise(address);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Their addresses, those too that the course has no more. */
export function addressesOf(work: AssignedWork): readonly string[] {
  switch (work.type) {
    case 'lesson': {
      const lesson = lessons.find(({ slug }) => slug === work.lesson);
      return Object.keys(lesson?.exercises ?? {}).map((id) => `${work.lesson}/${id}`);
    }
    case 'quiz':
      return [`${quizPrefix}${work.quiz}`];
    case 'exercises':
      return work.exercises;
  }
}

/** What has to be answered for an assignment to be done. */
export function toDo(work: AssignedWork): ExerciseToDo[] {
  return exercisesOf(work).map(({ address, exercise }) => ({ address, questions: idsToDo(exercise) }));
}

/** What an assignment is called where the teacher gives it no title: “Lesson 2: Claim or denial?”. */
export function titleOf(work: AssignedWork): string {
  switch (work.type) {
    case 'lesson':
      return titleOfLesson(work.lesson);
    case 'quiz':
      return titleOfQuiz(work.quiz);
    case 'exercises': {
      const [one, ...others] = exercisesOf(work);
      return one !== undefined && others.length === 0
        ? one.exercise.title
        : countOf(work.exercises.length, 'exercise');
    }
  }
}

export function titleOfLesson(slug: string): string {
  const lesson = selectLesson(slug);
  return `Lesson ${numberOf(lesson)}: ${selectFrontmatter(lesson).title}`;
}

function titleOfQuiz(name: string): string {
  const choice = planIn(name)?.choice;
  const pool = choice?.type === 'drawn' ? selectPools().get(choice.pool) : undefined;
  return pool === undefined || choice?.type !== 'drawn'
    ? 'Quiz'
    : `Quiz: ${pool.title}, ${countOf(Math.min(choice.count, pool.size), 'statement')}`;
}
