import type { ArgumentDesk } from '@/domain/argument-view';
import { kindNames } from '@/domain/kind';
import { Quotation } from '../document/quotation';
import { Chain } from '../ui/chain';
import { KindName } from '../ui/kind';

/** The statement with both readings of the key, and who says so. */
export function ArguedSource({ statement, readings }: Pick<ArgumentDesk, 'statement' | 'readings'>) {
  const { key, also, otherReading, cues, speaker, chain, now } = readings;
  const { quote, place, href, documentName, paragraph } = statement;
  const atFirst = [key.kind, ...(also === null ? [] : [also.kind])];
  const isRuled = now.length !== atFirst.length || now.some((kind) => !atFirst.includes(kind));
  return (
    <section className="argued-source" aria-label="The statement">
      <p className="tiny">
        <a href={href}>{place}</a>
      </p>
      <blockquote className="says">
        <Quotation quote={quote} cues={cues} kind={key.kind} />
      </blockquote>
      <dl className="argued-readings">
        <div>
          <dt>
            The key of the course says <KindName kind={key.kind} />
          </dt>
          <dd>{key.why}</dd>
        </div>
        {also === null ? null : (
          <div>
            <dt>
              It accepts <KindName kind={also.kind} /> too
            </dt>
            <dd>{also.why}</dd>
          </div>
        )}
        <div>
          <dt>What else a careful reader could say</dt>
          <dd>{otherReading}</dd>
        </div>
        {isRuled ? (
          <div>
            <dt>In this class</dt>
            <dd>An answer that comes now matches with {now.map((kind) => kindNames[kind]).join(' or ')}.</dd>
          </div>
        ) : null}
      </dl>
      <p className="meta whose">
        Whose words: <b>{speaker}</b>
      </p>
      <Chain
        label="Who says so, back from this page to the first speaker"
        links={chain}
        here={{ who: documentName, note: `¶${paragraph}`, named: true }}
      />
    </section>
  );
}
