import type { LookFirst } from '@/domain/look-first';
import { lookInWords } from '@/domain/look-first-words';
import type { ReportedStatement } from '@/domain/report-view';
import { statementReportPage } from '@/domain/teacher-pages';
import { KindName } from '../ui/kind';

interface LookListProps {
  readonly classId: string;
  readonly look: readonly LookFirst[];
  readonly statementOf: (id: string) => ReportedStatement | null;
}

/** What to look at first, each with the way to its place. */
export function LookList({ classId, look, statementOf }: LookListProps) {
  return (
    <section className="desk-part" aria-labelledby="look-h">
      <h2 id="look-h">Look at first</h2>
      {look.length === 0 ? (
        <p>Nothing stands out in these answers.</p>
      ) : (
        <ol className="look">
          {look.map((one) => (
            <li key={keyOf(one)}>
              <Look {...{ classId, look: one, statementOf }} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Look({ classId, look, statementOf }: Omit<LookListProps, 'look'> & { readonly look: LookFirst }) {
  const statement = 'item' in look ? statementOf(look.item.statement) : null;
  return (
    <>
      <h3>
        <a href={statement === null ? placeOnPage(look) : statementReportPage(classId, statement.id)}>
          {headOf(look)}
        </a>
      </h3>
      {statement === null ? null : <p className="says">{statement.quote}</p>}
      {look.about === 'lean' ? (
        <p>
          <KindName kind={look.detection.kind} />
        </p>
      ) : null}
      {look.about === 'idea' ? <p>{look.idea.rule}</p> : null}
      <p>{lookInWords(look, statement?.key ?? null)}</p>
    </>
  );
}

function headOf({ about }: LookFirst): string {
  switch (about) {
    case 'key':
      return 'Check the key of this statement';
    case 'sure-misses':
      return 'Sure, and not yet';
    case 'away':
      return 'Moved away from the key';
    case 'idea':
      return 'A rule that is often missed';
    case 'lean':
      return 'The answers lean';
  }
}

function placeOnPage({ about }: LookFirst): string {
  return about === 'lean' ? '#lean' : '#ideas';
}

function keyOf(look: LookFirst): string {
  if ('item' in look) return `${look.about} ${look.item.statement}`;
  return look.about === 'idea' ? look.idea.id : look.detection.kind;
}
