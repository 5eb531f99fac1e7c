import './desk.css';
import './class-page.css';
import './welcome.css';
import type { Class } from '@/domain/class';
import type {
  JoinPlace,
  LessonToAssign,
  ListedAssignment,
  ListedTeacher,
  RosterStudent,
} from '@/domain/class-view';
import { countOf } from '@/domain/count-of';
import type { Said } from '@/domain/said';
import { classPage, reviewPage } from '@/domain/teacher-pages';
import { PostButton } from '../ui/post-button';
import { ArgumentLine } from './argument-line';
import { AssignFirst } from './assign-first';
import { AssignmentList } from './assignment-list';
import { ClassNav } from './class-nav';
import { ClassSettings } from './class-settings';
import { CoTeachers } from './co-teachers';
import { Crumbs } from './crumbs';
import { DeleteClass } from './delete-class';
import { JoinPanel } from './join-panel';
import { KeyChangesNotice } from './key-changes-notice';
import { Roster } from './roster';
import { SaidSecret } from './said-secret';
import { SimulatedTag } from './simulated-tag';

export interface ClassDeskProps {
  readonly shown: Class;
  readonly assignments: readonly ListedAssignment[];
  readonly students: readonly RosterStudent[];
  readonly teachers: readonly ListedTeacher[];
  readonly keyChanges: number;
  readonly argued: { readonly all: number; readonly waiting: number };
  readonly lessons: readonly LessonToAssign[];
  readonly nextLesson: string;
  /** How many written answers wait for a reader. */
  readonly waiting: number;
  readonly place: JoinPlace;
  readonly said: Said | null;
}

/** A class: what it was given, who is in it, how to join it. */
export function ClassDesk({ shown, said, place, teachers, ...more }: ClassDeskProps) {
  const { id, name, isSample, pausedAt } = shown;
  const typed = said?.fields;
  return (
    <main id="main" className="wrap desk class-page">
      <header className="desk-head">
        <div>
          <Crumbs steps={[]} />
          <h1>
            {name} {isSample ? <SimulatedTag /> : null}
          </h1>
        </div>
        {isSample ? null : (
          <p className="acts">
            <a className="btn line small" href={`${classPage(id)}/code`}>
              Show the code large
            </a>
          </p>
        )}
      </header>
      <ClassNav classId={id} current="class" />
      <SaidSecret said={said} />
      <KeyChangesNotice classId={id} count={more.keyChanges} />
      {pausedAt === null ? null : <p className="paused-line">The class is paused: answers wait.</p>}
      <div className="desk-cols">
        <div className="desk-main">
          <ToReview id={id} waiting={more.waiting} />
          <Work id={id} {...more} />
          <ArgumentLine classId={id} {...more.argued} />
          <section className="desk-part" id="students" aria-labelledby="students-h">
            <h2 id="students-h">
              Students, {more.students.length} {isSample ? <SimulatedTag /> : null}
            </h2>
            <Roster classId={id} students={more.students} />
          </section>
        </div>
        <div className="desk-side">
          {isSample ? <SampleSide /> : <JoinPanel shown={shown} place={place} />}
          <ClassSettings
            shown={shown}
            typedName={typed?.['keepDays'] === undefined ? undefined : typed['name']}
          />
          {isSample ? null : <CoTeachers classId={id} teachers={teachers} typedEmail={typed?.['email']} />}
          <DeleteClass shown={shown} />
        </div>
      </div>
    </main>
  );
}

function Work({
  id,
  assignments,
  lessons,
  nextLesson,
}: Pick<ClassDeskProps, 'assignments' | 'lessons' | 'nextLesson'> & { readonly id: string }) {
  return (
    <section className="desk-part" id="assignments" aria-labelledby="assignments-h">
      <h2 id="assignments-h">Assignments</h2>
      <AssignFirst classId={id} lessons={lessons} next={nextLesson} />
      <AssignmentList classId={id} assignments={assignments} />
    </section>
  );
}

function ToReview({ id, waiting }: { id: string; waiting: number }) {
  if (waiting === 0) return null;
  return (
    <p className="to-review">
      <a href={reviewPage(id)}>
        {countOf(waiting, 'written answer')} {waiting === 1 ? 'waits' : 'wait'} for a reader
      </a>
    </p>
  );
}

function SampleSide() {
  return (
    <section className="desk-part" aria-labelledby="sample-h">
      <h2 id="sample-h">A sample class</h2>
      <p className="meta">
        Its students, answers and arguments are simulated. It has no code, and nobody can join it.
      </p>
      <PostButton action="/api/teach/sample-class/remove">Remove the sample class</PostButton>
    </section>
  );
}
