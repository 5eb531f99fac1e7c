import type { DeckStatement } from '@/components/exercise/deck-statement';
import type { ExerciseProps } from '@/components/exercise/exercise-props';
import type { CheckedWork } from '@/domain/checked-exercise';
import { placeOf } from '@/domain/document';
import type { AnyExercise, SortExercise } from '@/domain/exercise';
import { placesOf, statementsIn } from '@/domain/exercise';
import { questionsToDo } from '@/domain/question';
import type { QuizExercise } from '@/domain/quiz';
import { planIn } from '@/domain/quiz-address';
import { selectOptionalDocument } from '@/lessons/documents/documents';
import { selectStatement } from '@/lessons/documents/statements';
import { keyVersionOf } from '@/server/lessons/answer-key';
import type { FoundExercise, FoundQuiz } from '@/server/lessons/exercises';

/** What the browser may know of any exercise, picked field by field: no key entry passes here but through `given`. */
export function exerciseProps(found: FoundExercise, given: CheckedWork | null): ExerciseProps {
  const { address, exercise } = found;
  return {
    address,
    keyVersion: keyVersionOf(found),
    title: exercise.title,
    brief: exercise.brief,
    questions: questionsToDo(exercise),
    documentHref: documentHref(exercise),
    given,
  };
}

/** What a deck needs beside that. */
export function deckProps(exercise: SortExercise | QuizExercise) {
  return { statements: exercise.statements.map(deckStatement), places: placesOf(exercise) };
}

export function quizProps(found: FoundQuiz, given: CheckedWork | null) {
  const { exercise } = found;
  return {
    ...exerciseProps(found, given),
    ...deckProps(exercise),
    phrases: exercise.phrases,
    unrated: exercise.unrated,
    feedback: exercise.feedback,
    anotherHref: anotherHref(found),
  };
}

/** Draws another quiz of the same deck; null for a quiz that is drawn from none. */
function anotherHref({ address }: FoundQuiz): string | null {
  const plan = planIn(address.slice(address.indexOf('/') + 1));
  if (plan?.choice.type !== 'drawn') return null;
  const { pool, count } = plan.choice;
  const asked = {
    deck: pool,
    count: String(count),
    feedback: plan.feedback,
    words: plan.words ? 'yes' : 'no',
    ...(plan.unrated ? { sure: 'no' } : {}),
  };
  return `/quiz/new?${new URLSearchParams(asked)}`;
}

/** A statement as exercises and lessons show it. */
export function deckStatement(id: string): DeckStatement {
  const { document: documentId, paragraph, quote } = selectStatement(id);
  const document = selectOptionalDocument(documentId);
  if (document === null) throw new Error(`The statement “${id}” names an unknown document “${documentId}”.`);
  return {
    id,
    quote,
    place: placeOf(document, paragraph),
    paragraph,
    documentName: document.shortName,
    href: `/documents/${documentId}#${id}`,
  };
}

function documentHref(exercise: AnyExercise): string {
  const [first, ...others] = new Set(statementsIn(exercise).map((id) => selectStatement(id).document));
  return first === undefined || others.length > 0 ? '/documents' : `/documents/${first}`;
}
