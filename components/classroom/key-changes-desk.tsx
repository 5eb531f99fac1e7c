import './desk.css';
import './welcome.css';
import './key-changes.css';
import type { Class } from '@/domain/class';
import type { ListedKeyChange, ListedRecheck } from '@/domain/key-change-view';
import type { Said } from '@/domain/said';
import { classPage, keyChangesPage } from '@/domain/teacher-pages';
import { NamesSwitch } from '../arguments/names-switch';
import { PostButton } from '../ui/post-button';
import { SaidBox } from '../ui/said-box';
import { TimeHere } from '../ui/time-here';
import { AcceptedKinds } from './accepted-kinds';
import { ClassNav } from './class-nav';
import { Crumbs } from './crumbs';
import { KeyChangeForm } from './key-change-form';
import { SimulatedTag } from './simulated-tag';

interface KeyChangesDeskProps {
  readonly shown: Class;
  readonly changes: readonly ListedKeyChange[];
  readonly rechecks: readonly ListedRecheck[];
  readonly areNamesShown: boolean;
  readonly said: Said | null;
}

/** Where the course has changed its key since a class answered, and what the class makes of it. */
export function KeyChangesDesk(props: KeyChangesDeskProps) {
  const { shown, changes, rechecks, areNamesShown, said } = props;
  const { id, name, isSample } = shown;
  return (
    <main id="main" className="wrap desk key-changes">
      <header className="desk-head">
        <div>
          <Crumbs steps={[{ href: classPage(id), name, isSample }]} />
          <h1>Changes of the key {isSample ? <SimulatedTag /> : null}</h1>
        </div>
      </header>
      <ClassNav classId={id} current="arguments" />
      <SaidBox said={said} />
      <p className="key-changes-lead">
        When the course is updated, its key can say something else about a statement. What your students sent
        stays as it is, checked with the key of that time, until you decide here. You can take it back.
      </p>
      {changes.length === 0 ? (
        <p className="meta">No answer of this class waits for a decision.</p>
      ) : (
        <NamesSwitch areNamesShown={areNamesShown} page={keyChangesPage(id)} />
      )}
      {changes.map((change) => (
        <section key={change.statement} className="desk-part" aria-labelledby={`change-${change.statement}`}>
          <h2 id={`change-${change.statement}`}>{change.place}</h2>
          <KeyChangeForm classId={id} change={change} />
        </section>
      ))}
      <Rechecked classId={id} rechecks={rechecks} />
    </main>
  );
}

function Rechecked({ classId, rechecks }: { classId: string; rechecks: readonly ListedRecheck[] }) {
  if (rechecks.length === 0) return null;
  return (
    <section className="desk-part" aria-labelledby="rechecked-h">
      <h2 id="rechecked-h">Re-checked</h2>
      <ul className="rechecked">
        {rechecks.map(({ id, quote, accepts, sparesSent, madeAt }) => (
          <li key={id}>
            <p className="says">{quote}</p>
            <p>
              <AcceptedKinds accepts={accepts} /> · {sparesSent ? 'no one loses' : 'applied to all'} ·{' '}
              <TimeHere at={madeAt} />
            </p>
            <PostButton action={`/api${keyChangesPage(classId)}/withdraw`} fields={{ recheck: id }}>
              Take it back
            </PostButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
