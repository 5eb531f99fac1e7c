import './home.css';
import type { ReactNode } from 'react';
import { DueLine } from '../review/due-line';
import { Chain } from '../ui/chain';
import { GoOn } from './go-on';
import type { ListedLesson } from './progress';

/** A quotation whose way to the reader is drawn: words before the ones that name no one, those words, words after. */
export interface TracedQuote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly isCut: boolean;
}

/** The masthead: what this is, and one statement of each document followed back as far as it goes. */
export function Hero({
  lessons,
  statement,
  article,
}: {
  lessons: readonly ListedLesson[];
  statement: TracedQuote;
  article: TracedQuote;
}) {
  return (
    <section className="hero wrap">
      <div>
        <h1>Who says so?</h1>
        <p className="lead">
          Two documents about Xinjiang. Read them closely and learn to tell who is speaking, on whose word,
          and how you could check it.
        </p>
        <GoOn lessons={lessons} />
        <DueLine />
      </div>
      <div>
        <div className="trace">
          <Traced
            from={
              <>
                <b>The statement</b> by the spokesperson, on an embassy website
              </>
            }
            paragraph={3}
            quote={statement}
          >
            <Chain
              label="How the words reached you"
              links={[
                { who: <Printed words={statement.words} />, note: 'not named', named: false },
                { who: 'Spokesperson', note: 'office given, no name', named: true },
                { who: 'Embassy website', note: 'publishes it', named: true },
              ]}
              here={{ who: 'You', note: 'reading now', named: true }}
            />
          </Traced>
          <Traced
            from={
              <>
                <b>The article</b> in an online magazine
              </>
            }
            paragraph={5}
            quote={article}
          >
            <Chain
              label="How the words reached you"
              links={[
                { who: <Printed words={article.words} />, note: 'not named', named: false },
                { who: 'Writer', note: 'not named in our copy', named: false },
                { who: 'Magazine', note: 'publishes it', named: true },
              ]}
              here={{ who: 'You', note: 'reading now', named: true }}
            />
          </Traced>
        </div>
        <p className="trace-cap">
          One statement from each, followed back as far as it goes. A ring is a link without a name and
          without an office. The two texts are a year apart; neither answers the other.
        </p>
      </div>
    </section>
  );
}

function Printed({ words }: { words: string }) {
  return (
    <>
      “<q className="says inl">{words}</q>”
    </>
  );
}

function Traced({
  from,
  paragraph,
  quote,
  children,
}: {
  from: ReactNode;
  paragraph: number;
  quote: TracedQuote;
  children: ReactNode;
}) {
  return (
    <figure>
      <figcaption className="from">
        <span>{from}</span>
        <span className="num">¶{paragraph}</span>
      </figcaption>
      <blockquote className="says">
        {quote.before}
        <mark className="hit">{quote.words}</mark>
        {quote.after}
        {quote.isCut ? <span className="cut"> […]</span> : null}
      </blockquote>
      {children}
    </figure>
  );
}
