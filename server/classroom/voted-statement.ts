import 'server-only';
import type { KindCounts } from '@/domain/class-split';
import { countKinds } from '@/domain/class-split';
import { placeOf } from '@/domain/document';
import type { Kind } from '@/domain/kind';
import { isKind } from '@/domain/kind';
import { selectStatement } from '@/lessons/documents/statements';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { selectOwnVote } from '../db/queries/own-vote';
import { selectDocument } from '../documents';
import { placesFor } from './cast-vote';

/** The statement that a student's class is asked about, with what the student may know of the answers. Nothing of the key. */
export interface VotedOn {
  readonly id: string;
  readonly round: number;
  readonly quote: string;
  readonly place: string;
  readonly paragraph: string;
  readonly href: string;
  readonly places: readonly Kind[];
  readonly asksSureness: boolean;
  readonly isOpen: boolean;
  readonly own: Kind | null;
  /** Null until the teacher shows it. */
  readonly counts: KindCounts | null;
}

/** The last vote of the student's class; null where there was none. */
export async function selectVoted(db: Database, student: StudentId): Promise<VotedOn | null> {
  const vote = await selectOwnVote(db, student);
  if (vote === null) return null;
  const { document: documentId, paragraph, quote } = selectStatement(vote.statement);
  const { document, paragraphs } = selectDocument(documentId);
  return {
    id: vote.id,
    round: vote.round,
    quote,
    place: placeOf(document, paragraph),
    paragraph: paragraphs[paragraph - 1] ?? '',
    href: `/documents/${documentId}#${vote.statement}`,
    places: placesFor(vote),
    asksSureness: vote.asksSureness,
    isOpen: vote.closedAt === null,
    own: isKind(vote.own) ? vote.own : null,
    counts: vote.all === null ? null : countKinds(vote.all.filter(isKind)),
  };
}
