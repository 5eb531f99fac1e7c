import 'server-only';
import { placeOf } from '@/domain/document';
import { selectStatement } from '@/lessons/documents/statements';
import { selectDocument } from '../documents';

/** Where a statement stands: “Spokesperson, ¶3”. */
export function placeOfStatement(id: string): string {
  const { document, paragraph } = selectStatement(id);
  return placeOf(selectDocument(document).document, paragraph);
}
