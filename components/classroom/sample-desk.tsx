import './desk.css';
import './sample.css';
import type { Class } from '@/domain/class';
import { countOf } from '@/domain/count-of';
import type { SampleView } from '@/domain/marking-view';
import { highestSum, sumOf } from '@/domain/review';
import { classPage, markingPage, markingsPage } from '@/domain/teacher-pages';
import { Icon } from '../ui/icon';
import { TimeHere } from '../ui/time-here';
import { AgreementTable } from './agreement-table';
import { ClassNav } from './class-nav';
import { Crumbs } from './crumbs';

interface SampleDeskProps {
  readonly shown: Class;
  readonly sample: SampleView;
}

/** A sample: how far its teachers are with it, and how far they agree. */
export function SampleDesk({ shown, sample }: SampleDeskProps) {
  const { id, madeAt, size, own, marks, agreements } = sample;
  const page = markingPage(shown.id, id);
  const next = marks.indexOf(null) + 1;
  return (
    <main id="main" className="wrap desk">
      <Crumbs
        steps={[
          { href: classPage(shown.id), name: shown.name, isSample: shown.isSample },
          { href: markingsPage(shown.id), name: 'Blind marking' },
        ]}
      />
      <ClassNav classId={shown.id} current="review" />
      <div className="samples">
        <header>
          <h1>A sample of {countOf(size, 'answer')}</h1>
          <p className="meta">
            made <TimeHere at={madeAt} />
          </p>
          <Progress sample={sample} />
          {own === size ? null : (
            <a className="btn" href={`${page}/${next}`}>
              {own === 0 ? 'Mark the first' : `Go on with answer ${next}`} <Icon name="arrow" />
            </a>
          )}
        </header>
        {agreements.map((one) => (
          <AgreementTable key={one.teacher} page={page} {...one} />
        ))}
        <section className="desk-part" aria-labelledby="own-marks-h">
          <h2 id="own-marks-h">Your marks</h2>
          <ol className="sample-list">
            {marks.map((levels, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an answer is its place in the sample
              <li key={index}>
                <a href={`${page}/${index + 1}`}>Answer {index + 1}</a>
                <span className="meta num">
                  {levels === null ? 'not marked' : `${sumOf(levels) ?? 0} of ${highestSum}`}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </main>
  );
}

function Progress({ sample: { own, size, others, agreements } }: Pick<SampleDeskProps, 'sample'>) {
  return (
    <ul className="progress-of">
      <li>
        You have marked {own} of {size}.
      </li>
      {others.map(({ teacher, name, count }) => (
        <li key={teacher}>
          {name} has marked {count} of {size}.
        </li>
      ))}
      {agreements.length > 0 ? null : (
        <li className="meta">
          {others.length === 0
            ? 'Another teacher of this class finds the sample here.'
            : 'Agreement is shown when both have marked all.'}
        </li>
      )}
    </ul>
  );
}
