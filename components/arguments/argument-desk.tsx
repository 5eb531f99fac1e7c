import './arguments.css';
import './argued-queue.css';
import './ruling-form.css';
import type { ArguedStatement, ArgumentDesk as Desk, RulingPreview as Preview } from '@/domain/argument-view';
import type { Class } from '@/domain/class';
import { arguedFor } from '@/domain/ruling-words';
import type { Said } from '@/domain/said';
import { seenIn } from '@/domain/seen-before-ruling';
import { argumentPage, argumentsPage, classPage } from '@/domain/teacher-pages';
import { ClassNav } from '../classroom/class-nav';
import { Crumbs } from '../classroom/crumbs';
import { Icon } from '../ui/icon';
import { SaidBox } from '../ui/said-box';
import { ArguedQueue } from './argued-queue';
import { ArguedSource } from './argued-source';
import { ArgumentTexts } from './argument-texts';
import { FirstSplit } from './first-split';
import type { TypedRuling } from './ruling-form';
import { RulingForm } from './ruling-form';
import { RulingList } from './ruling-list';
import { RulingPreview } from './ruling-preview';

interface ArgumentDeskProps {
  readonly shown: Class;
  readonly desk: Desk;
  readonly argued: readonly ArguedStatement[];
  readonly areNamesShown: boolean;
  readonly typed: TypedRuling;
  readonly problem: string | null;
  /** Null in the first step. */
  readonly preview: Preview | null;
  readonly said: Said | null;
}

/** One statement that a class argues about: what is said, what the key says, how the class divided, and the ruling. */
export function ArgumentDesk(props: ArgumentDeskProps) {
  const { shown, desk, argued, areNamesShown, typed, problem, preview, said } = props;
  const { id, name, isSample } = shown;
  const { statement, readings, arguments: all } = desk;
  const page = argumentPage(id, statement.id);
  const keys = [readings.key.kind, ...(readings.also === null ? [] : [readings.also.kind])];
  return (
    <main id="main" className="wrap desk argued-page">
      <header className="desk-head">
        <div>
          <Crumbs
            steps={[
              { href: classPage(id), name, isSample },
              { href: argumentsPage(id), name: 'Arguments' },
            ]}
          />
        </div>
      </header>
      <ClassNav classId={id} current="arguments" />
      <SaidBox said={said} />
      <div className="argued-cols">
        <ArguedQueue classId={id} argued={argued} current={statement.id} />
        <div className="argued-work">
          <div className="argued-head">
            <div>
              <h1>{statement.place}</h1>
              {all.length === 0 ? null : <p className="meta">{arguedFor(all)}</p>}
            </div>
            <Steps {...{ argued, classId: id }} current={statement.id} />
          </div>
          <ArguedSource {...{ statement, readings }} />
          <ArgumentTexts {...{ classId: id, areNamesShown, page }} arguments={all} />
          <FirstSplit counts={desk.counts} keys={keys} />
          <RulingList rulings={desk.rulings} action={`/api${page}/withdraw`} />
        </div>
        {preview === null ? (
          <RulingForm {...desk} {...{ page, typed, problem }} />
        ) : (
          <RulingPreview
            {...{ preview }}
            seen={seenIn(desk)}
            action={`/api${page}/rule`}
            edit={`${page}?${queryOf(typed)}#ruling`}
          />
        )}
      </div>
    </main>
  );
}

function queryOf(typed: TypedRuling): URLSearchParams {
  return new URLSearchParams({ ...typed, edit: 'yes' });
}

interface StepsProps {
  readonly argued: readonly ArguedStatement[];
  readonly classId: string;
  readonly current: string;
}

/** To the statement before and the one after. */
function Steps({ argued, classId, current }: StepsProps) {
  const index = argued.findIndex(({ id }) => id === current);
  if (index < 0 || argued.length < 2) return null;
  const [before, after] = [argued[index - 1], argued[index + 1]];
  return (
    <div className="argued-steps">
      {before === undefined ? null : (
        <a className="btn icon line edge" href={argumentPage(classId, before.id)} aria-label="Previous">
          <Icon name="prev" />
        </a>
      )}
      <span className="meta num">
        {index + 1} of {argued.length}
      </span>
      {after === undefined ? null : (
        <a className="btn icon line edge" href={argumentPage(classId, after.id)} aria-label="Next">
          <Icon name="next" />
        </a>
      )}
    </div>
  );
}
