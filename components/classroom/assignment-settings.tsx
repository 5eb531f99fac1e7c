import './desk.css';
import './class-page.css';
import './assign.css';
import type { Assignment } from '@/domain/assignment';
import type { AssignmentState } from '@/domain/assignment-state';
import { longestTitle } from '@/domain/assignment-words';
import type { Said } from '@/domain/said';
import { assignmentForms } from '@/domain/teacher-pages';
import { Field } from '../ui/field';
import { PostButton } from '../ui/post-button';
import { SaidBox } from '../ui/said-box';
import { TimeField } from '../ui/time-field';
import { AssignmentStanding } from './assignment-standing';
import { ExceptionForm } from './exception-form';
import type { ListedException } from './exception-list';
import { ExceptionList } from './exception-list';
import { FeedbackField } from './feedback-field';

export interface AssignmentSettingsProps {
  readonly classId: string;
  readonly page: string;
  readonly assignment: Assignment;
  readonly state: AssignmentState;
  readonly students: readonly { readonly id: string; readonly nickname: string }[];
  readonly exceptions: readonly ListedException[];
  readonly said: Said | null;
}

/** What can be changed of an assignment. What is assigned stays. */
export function AssignmentSettings(props: AssignmentSettingsProps) {
  const { classId, assignment, state, said } = props;
  const forms = assignmentForms(classId, assignment.id);
  return (
    <>
      <SaidBox said={said} />
      <div className="desk-cols">
        <div className="desk-main">
          <section className="desk-part" aria-labelledby="now-h">
            <h2 id="now-h">Now</h2>
            <p>
              It is <AssignmentStanding state={state} />.
            </p>
            <div className="row">
              <PostButton action={`${forms}/${state.isOpen ? 'close' : 'open'}`}>
                {state.isOpen ? 'Close it now' : 'Open it again'}
              </PostButton>
              {state.isHeld ? (
                <PostButton action={`${forms}/release`}>Release the feedback</PostButton>
              ) : null}
            </div>
          </section>
          <Settings {...props} />
        </div>
        <div className="desk-side">
          <Exceptions {...props} />
          <section className="desk-part" aria-labelledby="delete-h">
            <h2 id="delete-h">Delete</h2>
            <p className="meta">As long as nobody has answered, the assignment can be deleted.</p>
            <PostButton action={`${forms}/delete`}>Delete the assignment</PostButton>
          </section>
        </div>
      </div>
    </>
  );
}

function Settings({ classId, assignment, said }: AssignmentSettingsProps) {
  const { id, title, dueAt, feedback, votesAgain } = assignment;
  // The form for exceptions sends a due date too.
  const typed = said?.fields?.['title'] === undefined ? {} : said.fields;
  return (
    <section className="desk-part" aria-labelledby="settings-h">
      <h2 id="settings-h">Title, due date, feedback</h2>
      <form method="post" action={`${assignmentForms(classId, id)}/settings`} className="settings-form">
        <Field
          name="title"
          label="Title"
          required
          maxLength={longestTitle}
          autoComplete="off"
          defaultValue={typed['title'] ?? title}
        />
        <TimeField
          name="dueAt"
          label="Due"
          hint="It closes by itself then. Empty: you close it."
          at={dueAt}
          typed={typed['dueAt']}
        />
        <FeedbackField chosen={typed['feedback'] ?? feedback} votesAgain={votesAgain} />
        <p className="row">
          <button className="btn line small" type="submit">
            Save the settings
          </button>
        </p>
      </form>
    </section>
  );
}

function Exceptions({ classId, page, assignment, students, exceptions, said }: AssignmentSettingsProps) {
  return (
    <section className="desk-part" aria-labelledby="exceptions-h">
      <h2 id="exceptions-h">Exceptions</h2>
      <p className="meta">Another due date, or extra time, for one student.</p>
      <ExceptionList classId={classId} page={page} exceptions={exceptions} />
      {students.length === 0 ? (
        <p className="meta">Nobody has joined yet.</p>
      ) : (
        <ExceptionForm
          classId={classId}
          page={page}
          assignments={[{ id: assignment.id, name: assignment.title }]}
          students={students.map(({ id, nickname }) => ({ id, name: nickname }))}
          typed={said?.fields?.['student'] === undefined ? undefined : said.fields}
        />
      )}
    </section>
  );
}
