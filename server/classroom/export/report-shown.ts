import 'server-only';
import { placeOf } from '@/domain/document';
import { reportedEntry } from '@/domain/key-report';
import type { ReportShown } from '@/domain/key-report-view';
import { selectOptionalDocument } from '@/lessons/documents/documents';
import { selectStatement } from '@/lessons/documents/statements';
import type { ClassData } from './class-data';
import { disputedIn } from './key-report';

/** The report on the key of a class as its teacher reads it, with every reason that can be added. */
export function reportShown(data: ClassData): ReportShown[] {
  return disputedIn(data).map((disputed) => {
    const { quote, document, paragraph } = selectStatement(disputed.statement);
    const source = selectOptionalDocument(document);
    return {
      quote,
      place: source === null ? '' : placeOf(source, paragraph),
      reported: reportedEntry(disputed, new Set()),
      reasons: [
        ...disputed.arguments.map(({ id, kind, reason }) => ({ id, kind, reason, of: 'argument' as const })),
        ...disputed.rulings.map(({ id, kind, reason }) => ({ id, kind, reason, of: 'ruling' as const })),
      ],
    };
  });
}
