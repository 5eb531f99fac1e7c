import 'server-only';
import { randomUUID } from 'node:crypto';
import { AppError } from '@/domain/errors';
import { placesOf } from '@/domain/exercise';
import type { Kind } from '@/domain/kind';
import { surenessOf } from '@/domain/question-id';
import type { Sureness } from '@/domain/sureness';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { insertAttempt } from '../db/queries/attempts';
import type { OwnVote } from '../db/queries/own-vote';
import { selectOwnVote } from '../db/queries/own-vote';
import { selectOwnStudent } from '../db/queries/roster';
import { selectExercise } from '../lessons/exercises';
import { versionsFor } from './class-key';

/** What a student sends when the class votes. */
export interface Cast {
  readonly vote: string;
  readonly kind: Kind;
  readonly sure: Sureness | null;
}

/** Keeps the answer of a student to the open vote. Throws `conflict` once it is closed, or while the class is paused. */
export async function castVote(db: Database, student: StudentId, cast: Cast): Promise<void> {
  const { pausedAt } = await selectOwnStudent(db, student);
  if (pausedAt !== null)
    throw new AppError('conflict', 'Your teacher has paused the class. Send your answer when it goes on.');
  const vote = await selectOwnVote(db, student);
  if (vote?.id !== cast.vote || vote.closedAt !== null)
    throw new AppError('conflict', 'This vote is over. Your class has gone on.');
  const found = selectExercise(vote.exercise);
  if (!placesFor(vote).includes(cast.kind))
    throw new AppError('invalid-input', 'Choose one of the places on this page.');
  const attempt = {
    id: randomUUID(),
    assignment: vote.assignment,
    exercise: vote.exercise,
    round: vote.round,
    answers: answersOf(vote, cast, found.exercise.type === 'justify'),
    moves: null,
    ...(await versionsFor(db, found)),
    madeAt: new Date().toISOString(),
  };
  await insertAttempt(db, student, attempt, vote.id);
}

/** The places that the exercise of a vote offers. */
export function placesFor({ exercise: address }: Pick<OwnVote, 'exercise'>): readonly Kind[] {
  const { exercise } = selectExercise(address);
  return 'tray' in exercise ? placesOf(exercise) : [];
}

/** The answer stands under the question by which the exercise asks for the kind, so that it goes with the other work. */
function answersOf({ statement, asksSureness }: OwnVote, { kind, sure }: Cast, isWritten: boolean) {
  const answers = { [isWritten ? 'kind' : statement]: [kind] };
  return asksSureness && sure !== null ? { ...answers, [surenessOf(statement)]: [sure] } : answers;
}
