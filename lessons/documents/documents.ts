import type { SourceDocument } from '@/domain/document';
import { document as article } from './diplomat-article/document';
import { document as statement } from './spokesperson-statement/document';

/** The documents, in the order in which tabs and lists show them. */
export const documents = [statement, article] as const;

export type DocumentId = (typeof documents)[number]['id'];

export function selectOptionalDocument(id: string): SourceDocument | null {
  return documents.find((document) => document.id === id) ?? null;
}

/** The day on which the provenance of the documents was checked. */
export const checkedOn = '21 November 2026';
