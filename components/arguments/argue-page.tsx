import './my-arguments.css';
import type { ArguableStatement } from '@/domain/own-key-view';
import type { Said } from '@/domain/said';
import { verdictNames } from '@/domain/verdict-names';
import { KindName } from '../ui/kind';
import { SaidBox } from '../ui/said-box';
import { ArgueForm } from './argue-form';
import { ArgumentLines } from './my-arguments';

/** Where a student says why a statement could be sorted otherwise than the key has it. */
export function ArguePage({ statement, said }: { statement: ArguableStatement; said: Said | null }) {
  return (
    <main id="main" className="wrap arguing">
      <p className="crumb">
        <a href="/class">Your class</a>
      </p>
      <h1>Argue the key</h1>
      <p className="lead">
        Say where you would put it, and why. It goes to your teacher with your nickname, and is kept as long
        as your answers. Your teacher can pass your reason on to the authors of the course, without your name.
        Your answer stands as it is until your teacher rules.
      </p>
      <SaidBox said={said} />
      <Statement statement={statement} />
      <ArgueForm statement={statement} typed={said?.fields ?? {}} />
      {statement.before.length === 0 ? null : (
        <section aria-labelledby="before-h">
          <h2 id="before-h">What you argued before</h2>
          <ArgumentLines all={statement.before} />
        </section>
      )}
    </main>
  );
}

function Statement({ statement }: { statement: ArguableStatement }) {
  const { place, quote, paragraphText, href, answer, verdict, key, also } = statement;
  return (
    <section className="argue-sheet" aria-label="Statement">
      <p className="tiny">{place}</p>
      <blockquote className="says" id="quote">
        {quote}
      </blockquote>
      <details>
        <summary>Show the paragraph</summary>
        <p className="says">{paragraphText}</p>
        <p className="meta">
          <a href={href}>Read it in the document</a>
        </p>
      </details>
      <dl className="you">
        <div>
          <dt>You said</dt>
          <dd>
            <KindName kind={answer} /> <span className="meta">{verdictNames[verdict]}</span>
          </dd>
        </div>
        <div>
          <dt>The key says</dt>
          <dd>
            <KindName kind={key.kind} />
          </dd>
        </div>
      </dl>
      <p>{key.why}</p>
      {also === null ? null : (
        <p>
          The key also accepts <KindName kind={also.kind} />. {also.why}
        </p>
      )}
    </section>
  );
}
