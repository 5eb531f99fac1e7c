import type { ReactNode } from 'react';
import type { ChainLink, KeyEntry } from '@/domain/answer-key';
import { remarksOn } from '@/domain/feedback';
import { kinds } from '@/domain/kind';
import { Quotation } from '../document/quotation';
import { Chain } from '../ui/chain';
import { KindName } from '../ui/kind';
import type { KeyedStatement } from './keyed';

/** One statement with its cues and its kind, why, the usual mix-up, and behind a fold all that the key says. */
export function StatementKey({
  id,
  keyed: { statement, entry },
  children,
}: {
  id: string;
  keyed: KeyedStatement;
  children?: ReactNode;
}) {
  return (
    <li className="ke" id={id}>
      <p className="ke-quote">
        <span className="says">
          <Quotation quote={statement.quote} cues={entry.cues} kind={entry.kind} />
        </span>{' '}
        <a className="ke-place" href={statement.href}>
          {statement.place}
        </a>
      </p>
      <Kinds entry={entry} />
      <p className="why">{entry.feedback[entry.kind]}</p>
      {entry.alsoAccepts === undefined ? null : <p className="why">{entry.feedback[entry.alsoAccepts]}</p>}
      <p className="meta">
        <b>Usual mix-up:</b> {entry.misconception}
      </p>
      {children}
      <details className="ke-more">
        <summary>All that the key says of it</summary>
        <WholeEntry statement={statement} entry={entry} />
      </details>
    </li>
  );
}

/** The kind of the key; where two readings hold, both. */
export function Kinds({ entry }: { entry: KeyEntry }) {
  return (
    <p className="ke-kinds">
      <KindName kind={entry.kind} />
      {entry.alsoAccepts === undefined ? null : (
        <>
          {' '}
          <span className="meta">or</span> <KindName kind={entry.alsoAccepts} />{' '}
          <span className="meta">Two readings hold; not scored.</span>
        </>
      )}
    </p>
  );
}

function WholeEntry({ statement, entry }: KeyedStatement) {
  return (
    <dl>
      <Row term="Whose words">{entry.speaker}</Row>
      <Row term="Chain">
        <Chain
          label="Who says so, from the first speaker to the page"
          links={entry.chain.toReversed().map(drawn)}
          here={{ who: statement.documentName, note: `¶${statement.paragraph}`, named: true }}
        />
      </Row>
      <Row term="Feedback for each place">
        <ul className="ke-feedback">
          {kinds.map((kind) => (
            <li key={kind}>
              <KindName kind={kind} />
              <p>{entry.feedback[kind]}</p>
            </li>
          ))}
        </ul>
      </Row>
      <Row term="Another reading">{entry.otherReading}</Row>
      {remarksOn(entry).map((remark) => (
        <Row key={remark} term="To note">
          {remark}
        </Row>
      ))}
      {entry.note === undefined ? null : <Row term="For you alone">{entry.note}</Row>}
    </dl>
  );
}

function drawn({ who, note, named }: ChainLink) {
  return { who, note: note ?? '', named };
}

export function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
