import type { SourceDocument } from '@/domain/document';
import { document as article } from './diplomat-article/document';
import { document as busRoute } from './practice-bus-route/document';
import { document as canteen } from './practice-canteen/document';
import { document as swimmingClub } from './practice-swimming-club/document';
import { document as statement } from './spokesperson-statement/document';

/** The documents, in the order in which tabs and lists show them. */
export const documents = [statement, article] as const;

/** Short texts of our own for practice on another subject. Nothing in them happened, and no list shows them beside the documents. */
export const practiceTexts = [canteen, swimmingClub, busRoute] as const;

export type DocumentId = (typeof documents)[number]['id'];

export function selectOptionalDocument(id: string): SourceDocument | null {
  return [...documents, ...practiceTexts].find((document) => document.id === id) ?? null;
}

/** Whether a text was written for practice. */
export function isPracticeText(id: string): boolean {
  return practiceTexts.some((text) => text.id === id);
}

/** The day on which the provenance of the documents was checked. */
export const checkedOn = '21 November 2026';
