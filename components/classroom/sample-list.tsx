import './desk.css';
import './sample.css';
import type { Class } from '@/domain/class';
import { countOf } from '@/domain/count-of';
import type { ListedSample } from '@/domain/marking-view';
import { sampleSizes } from '@/domain/marking-view';
import type { Said } from '@/domain/said';
import { classPage, markingPage, markingsPage, reviewPage } from '@/domain/teacher-pages';
import { Field } from '../ui/field';
import { SaidBox } from '../ui/said-box';
import { TimeHere } from '../ui/time-here';
import { ClassNav } from './class-nav';
import { Crumbs } from './crumbs';

interface SampleListProps {
  readonly shown: Class;
  readonly samples: readonly ListedSample[];
  readonly said: Said | null;
}

/** Samples that the teachers of a class mark without seeing each other’s marks. */
export function SampleList({ shown, samples, said }: SampleListProps) {
  const { id, name, isSample } = shown;
  return (
    <main id="main" className="wrap desk">
      <Crumbs
        steps={[
          { href: classPage(id), name, isSample },
          { href: reviewPage(id), name: 'Review' },
        ]}
      />
      <ClassNav classId={id} current="review" />
      <SaidBox said={said} />
      <div className="samples">
        <header>
          <h1>Blind marking</h1>
          <p>
            Two teachers of the class mark the same written answers. Neither sees the other’s marks, an
            earlier review or a name. When both have marked all, you see how far you agree.
          </p>
        </header>
        <form className="new-sample" method="post" action={`/api${markingsPage(id)}`}>
          <Field
            name="count"
            label="How many answers"
            hint="Drawn by chance from what the class wrote; all where there are fewer."
            type="number"
            min={sampleSizes.fewest}
            max={sampleSizes.most}
            defaultValue={sampleSizes.usual}
            required
          />
          <button type="submit" className="btn">
            Make a sample
          </button>
        </form>
        {samples.length === 0 ? null : <List classId={id} samples={samples} />}
      </div>
    </main>
  );
}

function List({ classId, samples }: { classId: string; samples: readonly ListedSample[] }) {
  return (
    <section className="desk-part" aria-labelledby="samples-h">
      <h2 id="samples-h">Samples</h2>
      <ul className="sample-list">
        {samples.map(({ id, madeAt, size, own, others }) => (
          <li key={id}>
            <a href={markingPage(classId, id)}>
              {countOf(size, 'answer')}, made <TimeHere at={madeAt} />
            </a>
            <span className="meta">
              You: {own} of {size}
              {others.map(({ name, count }) => ` · ${name}: ${count} of ${size}`).join('')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
