import './found.css';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { Mark } from '@/domain/mark';
import { markMeanings, markNames } from '@/domain/mark';
import type { Sure } from '../ui/sure-dot';
import { SureDot } from '../ui/sure-dot';

const dots: Readonly<Record<Mark, Sure>> = { V: 'known', V2: 'half', T: 'known', I: 'open', U: 'gap' };

interface FoundProps {
  readonly mark: Mark;
  readonly source: string | undefined;
  readonly children: ReactNode;
}

/** A fact from outside the two documents, with how surely it is known and where it was read. */
export function Found({ mark, source, children }: FoundProps) {
  return (
    <span className="found">
      {children} <SourceMark mark={mark} source={source} />
    </span>
  );
}

/** How surely something is known, as a link to the page where it was read. */
export function SourceMark({ mark, source }: Omit<FoundProps, 'children'>) {
  const name = markNames[mark];
  if (source === undefined) return <span className="source-mark">{name}</span>;
  return (
    <a className="source-mark" href={source} rel="external noreferrer">
      {name}: {hostOf(source)}
    </a>
  );
}

function hostOf(source: string): string {
  return new URL(source).hostname.replace(/^www\./, '');
}

/** What the marks of these facts mean. */
export function MarkLegend({ marks }: { marks: readonly Mark[] }) {
  return (
    <dl className="mark-legend">
      {marks.map((mark) => (
        <div key={mark}>
          <dt>
            <SureDot sure={dots[mark]} />
            {markNames[mark]}
          </dt>
          <dd>{markMeanings[mark]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One fact of the background page, with every page on which it was read. */
export function Fact({
  mark,
  sources,
  isForTeachers,
  children,
}: {
  mark: Mark;
  sources: readonly string[];
  isForTeachers: boolean;
  children: ReactNode;
}) {
  return (
    <div className={isForTeachers ? 'fact teacher' : 'fact'}>
      {children}
      <p className="fact-sources">
        <SureDot sure={dots[mark]} />
        {markNames[mark]}
        {sources.length === 0 ? null : ': '}
        {sources.map((source, index) => (
          <Fragment key={source}>
            {index === 0 ? null : ', '}
            <a href={source} rel="external noreferrer">
              {hostOf(source)}
            </a>
          </Fragment>
        ))}
      </p>
    </div>
  );
}

interface OutsideEstimateProps extends FoundProps {
  readonly maker: string;
  readonly date: string;
  readonly method: string;
  readonly limits: string;
}

/** An estimate that does not stand in the two documents, always with date, maker, method and limits. */
export function OutsideEstimate({
  maker,
  date,
  method,
  limits,
  mark,
  source,
  children,
}: OutsideEstimateProps) {
  return (
    <figure className="outside">
      <figcaption>
        <b>Not from our two texts</b> <SourceMark mark={mark} source={source} />
      </figcaption>
      <div className="figure">{children}</div>
      <dl>
        <div>
          <dt>Who made it</dt>
          <dd>{maker}</dd>
        </div>
        <div>
          <dt>Date</dt>
          <dd>{date}</dd>
        </div>
        <div>
          <dt>How</dt>
          <dd>{method}</dd>
        </div>
        <div>
          <dt>Limits</dt>
          <dd>{limits}</dd>
        </div>
      </dl>
    </figure>
  );
}
