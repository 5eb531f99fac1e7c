import 'server-only';
import { drawQuiz, orderQuiz } from '@/domain/draw-quiz';
import { AppError } from '@/domain/errors';
import { phrasesOf } from '@/domain/phrases';
import type { QuizExercise } from '@/domain/quiz';
import type { QuizChoice, QuizPlan } from '@/domain/quiz-address';
import { planIn, quizName } from '@/domain/quiz-address';
import type { StatementId } from '@/lessons/documents/statements';
import { isStatementId, selectStatement } from '@/lessons/documents/statements';
import { statementAfter } from './misconceptions';
import { selectPools, sentenceOf, statementIdsIn } from './quiz-pools';

/** Finds a quiz by its name, and draws it: the same name is always the same quiz. Throws `not-found`. */
export function selectQuiz(name: string): QuizExercise<StatementId> {
  const plan = planIn(name);
  const quiz = plan === null || quizName(plan) !== name ? null : quizOf(plan);
  if (quiz === null) throw new AppError('not-found', `There is no quiz “${name.slice(0, 100)}”.`);
  return quiz;
}

function quizOf({ choice, seed, words, unrated, feedback }: QuizPlan): QuizExercise<StatementId> | null {
  const asked = askedBy(choice, seed);
  if (asked === null) return null;
  const { statements, ...named } = asked;
  const phrases = words
    ? Object.fromEntries(statements.map((id) => [id, phrasesOf(selectStatement(id).quote)]))
    : null;
  return { type: 'quiz', tray: true, ...named, statements, phrases, unrated, feedback };
}

interface Asked {
  readonly title: string;
  readonly brief: string;
  readonly statements: readonly StatementId[];
}

function askedBy(choice: QuizChoice, seed: number): Asked | null {
  switch (choice.type) {
    case 'drawn':
      return drawn(choice.pool, choice.count, seed);
    case 'review': {
      // A misconception that the course has no more, in a schedule of before, is left out.
      const statements = choice.of.map(({ misconception, turn }) => statementAfter(misconception, turn));
      const ids = inOrder(
        statements.filter((id) => id !== null),
        seed,
      );
      const brief = 'Each brings back a rule that you met before, with another statement where there is one.';
      return ids.length === 0 ? null : { title: 'Due today', brief, statements: ids };
    }
    case 'these': {
      const ids = statementIdsIn(choice.statements);
      return ids === null
        ? null
        : { title: 'Once more', brief: 'Statements that you met before.', statements: inOrder(ids, seed) };
    }
  }
}

function drawn(name: string, count: number, seed: number): Asked | null {
  const pool = selectPools().get(name);
  if (pool === undefined) return null;
  const statements = drawQuiz(pool.parts, count, seed).flatMap(({ id }) => (isStatementId(id) ? [id] : []));
  return { title: pool.title, brief: `Drawn from a deck of ${pool.size}: ${pool.says}.`, statements };
}

function inOrder(ids: readonly StatementId[], seed: number): StatementId[] {
  return orderQuiz(
    ids.map((id) => ({ id, sentence: sentenceOf(id) })),
    seed,
  ).map(({ id }) => id);
}
