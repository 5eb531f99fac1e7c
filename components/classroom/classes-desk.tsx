import './desk.css';
import './welcome.css';
import type { ListedClass } from '@/domain/class-view';
import type { Said } from '@/domain/said';
import { PostButton } from '../ui/post-button';
import { SaidBox } from '../ui/said-box';
import { ClassList } from './class-list';
import { NewClassForm } from './new-class-form';

/** The classes of a teacher who has some. */
export function ClassesDesk({ classes, said }: { classes: readonly ListedClass[]; said: Said | null }) {
  const current = classes.filter(({ archivedAt }) => archivedAt === null);
  const archived = classes.filter(({ archivedAt }) => archivedAt !== null);
  const typed = said?.fields?.['name'];
  return (
    <main id="main" className="wrap desk">
      <header className="desk-head">
        <div>
          <h1>Classes</h1>
        </div>
      </header>
      <SaidBox said={said} />
      <details
        className="new-class-box"
        open={typed !== undefined || current.every(({ isSample }) => isSample)}
      >
        <summary className="btn small">New class</summary>
        <NewClassForm typed={typed} isFirst={false} />
      </details>
      {current.length === 0 ? <p className="meta">All your classes are in the archive.</p> : null}
      <ClassList classes={current} />
      {classes.some(({ isSample }) => isSample) ? <SampleNote /> : <SampleOffer />}
      {archived.length === 0 ? null : (
        <details className="archived">
          <summary>Archive, {archived.length}</summary>
          <ClassList classes={archived} />
        </details>
      )}
    </main>
  );
}

function SampleOffer() {
  return (
    <div className="meta sample-note">
      <p>To look around without students, open a class of made-up ones.</p>
      <PostButton action="/api/teach/sample-class">Open the sample class</PostButton>
    </div>
  );
}

function SampleNote() {
  return (
    <div className="meta sample-note">
      <p>The sample class is made up. Its students, answers and arguments are simulated.</p>
      <PostButton action="/api/teach/sample-class/remove">Remove it</PostButton>
    </div>
  );
}
