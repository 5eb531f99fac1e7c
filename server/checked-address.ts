import 'server-only';
import { answersFromQuery } from '@/domain/check-request';
import type { CheckedWork } from '@/domain/checked-exercise';
import { AppError } from '@/domain/errors';
import { questionsOf } from '@/domain/question';
import type { QuizExercise } from '@/domain/quiz';
import { checkExercise } from './check-exercise';
import type { FoundExercise } from './lessons/exercises';
import { selectFoundQuiz, selectInLesson } from './lessons/exercises';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Answers that an address carries, with the feedback on them; null where it carries none. Throws `invalid-input` for answers that do not fit. */
export function feedbackInQuery({ address, exercise }: FoundExercise, query: Query): CheckedWork | null {
  const answers = answersFromQuery(address, exercise.type === 'quiz' ? asked(exercise, query) : query);
  if (Object.keys(answers).length === 0) return null;
  return { answers, checked: checkExercise({ exercise: address, answers }) };
}

/** The address of a quiz is passed on, and programs on its way add fields of their own: what it does not ask is no answer. */
function asked(quiz: QuizExercise, query: Query): Query {
  const questions = new Set(questionsOf(quiz).map(({ id }) => id));
  return Object.fromEntries(Object.entries(query).filter(([field]) => questions.has(field)));
}

/** The index of a statement that a step of a quiz names: `1` is the first, one more than there are is the summary. Throws `not-found`. */
export function indexOfStep({ exercise }: FoundExercise, step: string): number {
  const index = /^[1-9]\d?$/.test(step) ? Number(step) - 1 : -1;
  if (exercise.type !== 'quiz' || index < 0 || index > exercise.statements.length)
    throw new AppError('not-found', `There is no step “${step}”.`);
  return index;
}

const checkedLesson = /^\/lessons\/([^/]+)\/([^/]+)$/;
const quizStep = /^\/quiz\/(?!new$)([^/]+)(?:\/([^/]+))?$/;

/**
 * Whether a page that is made per request has something to show. Known before the page is begun, so that what is
 * missing is answered with the prerendered page that says so, which needs no script.
 */
export function isMissing(pathname: string, query: URLSearchParams): boolean {
  try {
    const path = decodeURIComponent(pathname);
    // Nothing has such an id, and Postgres would not even look for it.
    if ([path, ...[...query].flat()].some((part) => part.includes('\0'))) return true;
    const [, lesson, id] = checkedLesson.exec(path) ?? [];
    const [, deck, step] = quizStep.exec(path) ?? [];
    if (lesson !== undefined) feedbackInQuery(selectInLesson(`${lesson}/${id}`), queryOf(query));
    if (deck !== undefined) {
      const found = selectFoundQuiz(deck);
      indexOfStep(found, step ?? '1');
      feedbackInQuery(found, queryOf(query));
    }
    return false;
  } catch (error) {
    if (error instanceof AppError || error instanceof URIError) return true;
    throw error;
  }
}

/** A query as pages receive it: several fields of one name are a list. */
function queryOf(query: URLSearchParams): Query {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
