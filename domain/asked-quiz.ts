import { askedBy } from './asked-by';
import type { AskedExercise, QuotedStatement } from './asked-exercise';
import type { NamedPool } from './named-pool';
import { poolOf } from './named-pool';
import { phrasesOf } from './phrases';
import type { QuizExercise } from './quiz';
import type { QuizPlan } from './quiz-address';
import { planIn, quizPrefix } from './quiz-address';
import type { SavedExercise } from './saved-work';

/** What is known of quizzes without asking the server: it alone draws them. */
export interface KnownQuizzes {
  readonly pools: Readonly<Record<string, NamedPool>>;
  readonly statements: Readonly<Record<string, QuotedStatement>>;
}

/** A quiz as far as its address and the answers to it tell: the statements that were answered. Null where it is none, or nothing in it was answered. */
export function askedQuiz(
  address: string,
  { choices, answers, keyVersion }: Pick<SavedExercise, 'choices' | 'answers' | 'keyVersion'>,
  { pools, statements }: KnownQuizzes,
): AskedExercise | null {
  const name = address.startsWith(quizPrefix) ? address.slice(quizPrefix.length) : '';
  const plan = planIn(name);
  const titled = plan === null ? null : poolOf(plan.choice, pools);
  const ids = [...new Set([...Object.keys(answers), ...Object.keys(choices)])].filter((id) =>
    Object.hasOwn(statements, id),
  );
  if (plan === null || titled === null || ids.length === 0) return null;
  const exercise = quizOf(ids, plan, statements);
  const { title, size } = titled;
  return {
    address,
    href: `/quiz/${name}/1`,
    title,
    type: 'quiz',
    size,
    keyVersion,
    groups: askedBy(exercise),
  };
}

function quizOf(
  statements: readonly string[],
  { words, unrated, feedback }: QuizPlan,
  quotes: KnownQuizzes['statements'],
): QuizExercise {
  const phrases = words
    ? Object.fromEntries(statements.map((id) => [id, phrasesOf(quotes[id]?.quote ?? '')]))
    : null;
  return { type: 'quiz', title: '', brief: '', tray: true, statements, phrases, unrated, feedback };
}

/** The quizzes among these addresses that the course knows, in their order. */
export function askedQuizzes(
  works: Iterable<
    readonly [address: string, work: Pick<SavedExercise, 'choices' | 'answers' | 'keyVersion'>]
  >,
  known: KnownQuizzes,
): AskedExercise[] {
  return [...works].flatMap(([address, work]) => askedQuiz(address, work, known) ?? []);
}
