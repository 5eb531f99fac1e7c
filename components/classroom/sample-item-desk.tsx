import './desk.css';
import './review.css';
import './review-work.css';
import './rubric.css';
import './review-form.css';
import './sample.css';
import type { Class } from '@/domain/class';
import type { SampleItem } from '@/domain/marking-view';
import { levelInWords } from '@/domain/review';
import { rubric } from '@/domain/rubric';
import type { Said } from '@/domain/said';
import { classPage, markingPage } from '@/domain/teacher-pages';
import { Icon } from '../ui/icon';
import { KindName } from '../ui/kind';
import { SaidBox } from '../ui/said-box';
import { ClassNav } from './class-nav';
import { Crumbs } from './crumbs';
import { ReviewKeys } from './review-keys';
import { RubricFields } from './rubric-fields';
import { SourceOfText, TextRead } from './written-text';

interface SampleItemDeskProps {
  readonly shown: Class;
  readonly marking: string;
  readonly item: SampleItem;
  readonly said: Said | null;
}

const formId = 'mark-form';

/** One answer of a sample, without a name, and the rubric. */
export function SampleItemDesk({ shown, marking, item, said }: SampleItemDeskProps) {
  const { number, size, kind, isFixed } = item;
  const page = markingPage(shown.id, marking);
  return (
    <main id="main" className="wrap desk">
      <Crumbs
        steps={[
          { href: classPage(shown.id), name: shown.name, isSample: shown.isSample },
          { href: page, name: 'The sample' },
        ]}
      />
      <ClassNav classId={shown.id} current="review" />
      <SaidBox said={said} />
      <div className="review of-sample">
        <div className="work">
          <header className="work-head">
            <h1>Answer {number}</h1>
            <span className="meta num">
              {number} of {size}
            </span>
          </header>
          <SourceOfText text={item}>
            <p className="foot-l">{kind === null ? 'No place chosen' : <KindName kind={kind} />}</p>
          </SourceOfText>
          <TextRead text={item} title="The because-statement" />
        </div>
        {isFixed ? <GivenLevels item={item} /> : <MarkForm page={page} item={item} />}
      </div>
    </main>
  );
}

function MarkForm({ page, item: { number, levels } }: { page: string; item: SampleItem }) {
  return (
    <form
      className="rubric"
      id={formId}
      method="post"
      action={`/api${page}/${number}`}
      aria-labelledby="rubric-h"
    >
      <h2 id="rubric-h">
        Rubric <span className="num" data-sum="" />
      </h2>
      <RubricFields levels={levels} />
      <div className="review-acts">
        <button type="submit" className="btn" data-save="">
          Save and next <Icon name="arrow" />
        </button>
      </div>
      <ReviewKeys form={formId} />
    </form>
  );
}

function GivenLevels({ item: { levels } }: { item: SampleItem }) {
  return (
    <section className="rubric" aria-labelledby="rubric-h">
      <h2 id="rubric-h">Your marks</h2>
      <dl className="given-levels">
        {rubric.map(({ id, name }) => (
          <div key={id}>
            <dt>
              {name} <b className="num">{levels[id]}</b>
            </dt>
            <dd>{levelInWords(id, levels[id])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
