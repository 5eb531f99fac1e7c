import './arguments.css';
import type { ArguedStatement } from '@/domain/argument-view';
import type { Class } from '@/domain/class';
import { decisionNames } from '@/domain/ruling';
import { waitingInWords } from '@/domain/ruling-words';
import { argumentPage, classPage } from '@/domain/teacher-pages';
import { ClassNav } from '../classroom/class-nav';
import { Crumbs } from '../classroom/crumbs';
import { KeyChangesNotice } from '../classroom/key-changes-notice';
import { KindMark } from '../ui/kind';

interface ArguedListProps {
  readonly shown: Class;
  readonly argued: readonly ArguedStatement[];
  /** For how many statements the key of the course has changed since answers were checked. */
  readonly keyChanges: number;
}

/** What students argue about the key, by statement: what waits first, what was ruled below. */
export function ArguedList({ shown, argued, keyChanges }: ArguedListProps) {
  const { id, name, isSample } = shown;
  const waiting = argued.filter((one) => one.waiting > 0);
  const ruled = argued.filter((one) => one.waiting === 0);
  return (
    <main id="main" className="wrap desk argued-page">
      <header className="desk-head">
        <div>
          <Crumbs steps={[{ href: classPage(id), name, isSample }]} />
          <h1>Arguments about the key</h1>
        </div>
      </header>
      <ClassNav classId={id} current="arguments" />
      <KeyChangesNotice classId={id} count={keyChanges} />
      <p className="meta lead-line">
        A student who reads a statement otherwise than the key can say why. You rule for this class: the key
        stands, both are accepted, or the key changes. A ruling can be withdrawn.
      </p>
      <section className="desk-part" aria-labelledby="waiting-h">
        <h2 id="waiting-h">Waiting, {waiting.length}</h2>
        {waiting.length === 0 ? (
          <p className="meta">No argument waits.</p>
        ) : (
          <Lines {...{ id }} all={waiting} />
        )}
      </section>
      <section className="desk-part" aria-labelledby="ruled-h">
        <h2 id="ruled-h">Ruled, {ruled.length}</h2>
        {ruled.length === 0 ? (
          <p className="meta">Nothing was ruled yet.</p>
        ) : (
          <Lines {...{ id }} all={ruled} />
        )}
      </section>
    </main>
  );
}

function Lines({ id, all }: { id: string; all: readonly ArguedStatement[] }) {
  return (
    <ul className="argued-lines">
      {all.map((one) => (
        <li key={one.id}>
          <a href={argumentPage(id, one.id)}>
            <span className="tiny">{one.place}</span>
            <span className="says">{one.quote}</span>
          </a>
          <p className="meta">
            {waitingInWords(one)}
            {one.ruled === null ? '' : `. Ruled: ${decisionNames[one.ruled.decision]}`}
          </p>
          <p className="argued-marks">
            {one.kinds.map((kind) => (
              <KindMark key={kind} kind={kind} size="s" />
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
