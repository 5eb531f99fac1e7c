import 'server-only';
import type { StatementShown } from '@/domain/argument-view';
import { placeOf } from '@/domain/document';
import { selectOptionalDocument } from '@/lessons/documents/documents';
import { isStatementId, selectStatement } from '@/lessons/documents/statements';

/** A statement as pages show it; null where the course has none with this id, or no more. */
export function shownStatement(id: string): StatementShown | null {
  if (!isStatementId(id)) return null;
  const { document: documentId, paragraph, quote } = selectStatement(id);
  const document = selectOptionalDocument(documentId);
  if (document === null) return null;
  return {
    ...{ id, quote, paragraph },
    place: placeOf(document, paragraph),
    documentName: document.shortName,
    href: `/documents/${documentId}#${id}`,
  };
}
