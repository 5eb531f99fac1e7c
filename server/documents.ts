import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceDocument } from '@/domain/document';
import { paragraphsOf } from '@/domain/document';
import { AppError } from '@/domain/errors';
import { wordsIn } from '@/domain/explained-words';
import type { WordSpan } from '@/domain/marked-text';
import type { Statement } from '@/domain/statement';
import { selectOptionalDocument } from '@/lessons/documents/documents';
import { statements } from '@/lessons/documents/statements';

/** A document with its text, ready to be shown. */
export interface DocumentText {
  readonly document: SourceDocument;
  /** Index 0 holds paragraph 1. */
  readonly paragraphs: readonly string[];
  /** In the order of the text: a statement has the number of its place here. */
  readonly statements: readonly Statement[];
  /** Words that the glossary explains, where each stands first, by number of the paragraph. */
  readonly words: ReadonlyMap<number, readonly WordSpan[]>;
}

/** Reads a document. Throws `not-found` where there is none with this id. */
export function selectDocument(id: string): DocumentText {
  const document = selectOptionalDocument(id);
  if (document === null) throw new AppError('not-found', `There is no document “${id}”.`);
  const paragraphs = paragraphsOf(readText(document.id), document.numbering);
  return {
    document,
    paragraphs,
    statements: Object.values(statements).filter((statement) => statement.document === document.id),
    words: wordsIn(paragraphs, document.explained ?? {}),
  };
}

function readText(id: string): string {
  return readFileSync(path.join(process.cwd(), 'lessons', 'documents', id, 'text.txt'), 'utf8');
}
