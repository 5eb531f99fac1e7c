import './provenance.css';
import type { Basis, Finding, SourceDocument } from '@/domain/document';
import { basisNames } from '@/domain/document';
import { Icon } from '../ui/icon';
import type { Sure } from '../ui/sure-dot';
import { SureDot } from '../ui/sure-dot';

const dots: Readonly<Record<Basis, Sure>> = {
  printed: 'known',
  'read-at-source': 'known',
  'read-in-copy': 'half',
  inference: 'open',
  'not-known': 'gap',
};

/** One of each dot, for the legend. */
const bases: readonly Basis[] = ['printed', 'read-in-copy', 'inference', 'not-known'];

/** Where a document comes from, and how sure we are: first what its face shows, then what was found outside. */
export function Provenance({
  document,
  checkedOn,
  isOneOfTwo = false,
}: {
  document: SourceDocument;
  checkedOn: string;
  /** Whether the page holds another document, so that the heading has to name this one. */
  isOneOfTwo?: boolean;
}) {
  const id = `${document.id}-provenance`;
  return (
    <section className="prov" aria-labelledby={id}>
      <h2 id={id}>
        What we know, and how sure{isOneOfTwo ? `: the ${document.shortName.toLowerCase()}` : ''}
      </h2>
      <Findings caption="On its face" findings={document.onItsFace} isPrinted />
      {document.foundOutside.length === 0 ? null : (
        <details>
          <summary>
            <span>Found outside the text</span>
            <span className="meta">Lesson 6 looks for these. Look yourself first.</span>
            <Icon name="next" className="chev" />
          </summary>
          <Findings caption="Found outside the text" findings={document.foundOutside} />
          <p className="tiny">
            Checked on {checkedOn}. The same questions are put to both texts. Links lead to other sites.
          </p>
        </details>
      )}
      <p className="tiny rights">{document.rights}</p>
    </section>
  );
}

/** Words in quotation marks are set as words of the document where they are printed in it. */
function Answer({ answer, isPrinted }: { answer: string; isPrinted: boolean }) {
  if (!isPrinted) return answer;
  return answer.split(/(?<=“)([^”]+)(?=”)/).map((text, index) =>
    index % 2 === 0 ? (
      text
    ) : (
      <q key={text} className="says inl">
        {text}
      </q>
    ),
  );
}

/** What the dots stand for. */
export function BasisLegend() {
  return (
    <ul className="sure-legend" aria-label="How sure">
      {bases.map((basis) => (
        <li key={basis}>
          <SureDot sure={dots[basis]} />
          {basis === 'printed' ? 'Printed, or read on the page named' : basisNames[basis]}
        </li>
      ))}
    </ul>
  );
}

function Findings({
  caption,
  findings,
  isPrinted = false,
}: {
  caption: string;
  findings: readonly Finding[];
  isPrinted?: boolean;
}) {
  return (
    <table className="pt">
      <caption>{caption}</caption>
      <tbody>
        {findings.map(({ question, answer, basis, source }) => (
          <tr key={question}>
            <th scope="row">{question}</th>
            <td>
              <Answer answer={answer} isPrinted={isPrinted} />
              <span className="sure-c">
                <SureDot sure={dots[basis]} />
                {basisNames[basis]}
                {source === undefined ? null : <SourceLink question={question} source={source} />}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SourceLink({ question, source }: { question: string; source: string }) {
  return (
    <>
      {': '}
      <a
        href={source}
        rel="noreferrer noopener external"
        aria-label={`${question}: ${new URL(source).hostname}`}
      >
        {new URL(source).hostname.replace(/^www\./, '')}
      </a>
    </>
  );
}
