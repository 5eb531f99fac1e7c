import './desk.css';
import './class-page.css';
import './welcome.css';
import type { QuotedStatement } from '@/domain/asked-exercise';
import type { Class, Student } from '@/domain/class';
import type { Said } from '@/domain/said';
import type { SentWork } from '@/domain/student-view';
import { classPage, studentPage, studentReportPage } from '@/domain/teacher-pages';
import { TimeHere } from '../ui/time-here';
import { Crumbs } from './crumbs';
import { ExceptionForm } from './exception-form';
import type { ListedException } from './exception-list';
import { ExceptionList } from './exception-list';
import { SaidSecret } from './said-secret';
import { SentWorks } from './sent-works';
import { SimulatedTag } from './simulated-tag';
import { StudentActs } from './student-acts';

export interface StudentDeskProps {
  readonly shown: Class;
  readonly student: Student;
  readonly works: readonly SentWork[];
  readonly statements: Readonly<Record<string, QuotedStatement>>;
  readonly assignments: readonly { readonly id: string; readonly title: string }[];
  readonly exceptions: readonly ListedException[];
  readonly said: Said | null;
}

/** A student of a class: what was sent, and what the teacher can do. */
export function StudentDesk({ shown, student, works, statements, said, ...more }: StudentDeskProps) {
  const page = studentPage(shown.id, student.id);
  return (
    <main id="main" className="wrap desk">
      <header className="desk-head">
        <div>
          <Crumbs steps={[{ href: classPage(shown.id), name: shown.name }]} />
          <h1>
            {student.nickname} {shown.isSample ? <SimulatedTag /> : null}
          </h1>
          <p className="meta">
            Joined <TimeHere at={student.joinedAt} />.{' '}
            <a href={studentReportPage(shown.id, student.id)}>Report on these answers</a>
          </p>
        </div>
      </header>
      <SaidSecret said={said} />
      <div className="desk-cols">
        <section className="desk-part" aria-labelledby="sent-h">
          <h2 id="sent-h">What was sent</h2>
          <SentWorks works={works} statements={statements} />
        </section>
        <div className="desk-side">
          <section className="desk-part" aria-labelledby="acts-h">
            <h2 id="acts-h">This student</h2>
            <StudentActs classId={shown.id} student={student} page={page} />
          </section>
          <Exceptions {...{ shown, student, page, said }} {...more} />
        </div>
      </div>
    </main>
  );
}

function Exceptions({
  shown,
  student,
  page,
  said,
  assignments,
  exceptions,
}: Omit<StudentDeskProps, 'works' | 'statements'> & { readonly page: string }) {
  if (assignments.length === 0) return null;
  return (
    <section className="desk-part" aria-labelledby="exceptions-h">
      <h2 id="exceptions-h">Exceptions</h2>
      <p className="meta">Another due date, or extra time, for this student.</p>
      <ExceptionList classId={shown.id} page={page} exceptions={exceptions} />
      <ExceptionForm
        classId={shown.id}
        page={page}
        assignments={assignments.map(({ id, title }) => ({ id, name: title }))}
        students={[{ id: student.id, name: student.nickname }]}
        typed={said?.fields?.['student'] === undefined ? undefined : said.fields}
      />
    </section>
  );
}
