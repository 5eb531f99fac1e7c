import type { DeckStatement } from '@/components/exercise/deck-statement';
import { placeOf } from '@/domain/document';
import type { Exercise } from '@/domain/exercise';
import { placesOf } from '@/domain/exercise';
import type { CheckedExercise } from '@/domain/feedback';
import { selectOptionalDocument } from '@/lessons/documents/documents';
import type { StatementId } from '@/lessons/documents/statements';
import { statements } from '@/lessons/documents/statements';
import { keyVersionOf } from '@/server/lessons/answer-key';
import type { FoundExercise } from '@/server/lessons/exercises';

/** What the browser may know of an exercise, picked field by field: no key entry passes here but through `checked`. */
export function exerciseProps({ address, exercise }: FoundExercise, checked: CheckedExercise | null) {
  return {
    address,
    keyVersion: keyVersionOf(exercise),
    title: exercise.title,
    brief: exercise.brief,
    statements: exercise.statements.map(deckStatement),
    places: placesOf(exercise),
    documentHref: documentHref(exercise),
    checked,
  };
}

export function deckStatement(id: StatementId): DeckStatement {
  const { document: documentId, paragraph, quote } = statements[id];
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

function documentHref(exercise: Exercise<StatementId>): string {
  const [first, ...others] = new Set(exercise.statements.map((id) => statements[id].document));
  return others.length === 0 ? `/documents/${first}` : '/documents';
}
