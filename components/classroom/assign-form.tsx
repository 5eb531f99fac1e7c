import './assign.css';
import type { AssignChoices } from '@/domain/assign-choices';
import { longestTitle } from '@/domain/assignment-words';
import type { Said } from '@/domain/said';
import { classForms } from '@/domain/teacher-pages';
import { Field } from '../ui/field';
import { Once } from '../ui/once';
import { SaidBox } from '../ui/said-box';
import { TimeField } from '../ui/time-field';
import { AssignWork } from './assign-work';
import { FeedbackField } from './feedback-field';

interface AssignFormProps extends AssignChoices {
  readonly classId: string;
  readonly said: Said | null;
}

/** Everything that can be set when something is assigned. What is not touched is as most want it. */
export function AssignForm({ classId, said, ...choices }: AssignFormProps) {
  const typed = said?.fields ?? {};
  // A form that comes back says what was ticked; a new one asks how sure.
  const asksSureness = said?.fields === undefined || typed['asksSureness'] === 'yes';
  return (
    <form method="post" action={`${classForms(classId)}/assignments`} className="assign-form">
      <Once />
      <SaidBox said={said} />
      <AssignWork {...choices} typed={typed} />
      <section className="desk-part" aria-labelledby="when-h">
        <h2 id="when-h">When, and with what feedback</h2>
        <TimeField
          name="dueAt"
          label="Due"
          hint="It closes by itself then. Leave it empty to close it yourself."
          at={null}
          typed={typed['dueAt']}
        />
        <FeedbackField chosen={typed['feedback'] ?? 'at-once'} votesAgain={false} />
      </section>
      <section className="desk-part" aria-labelledby="how-h">
        <h2 id="how-h">How</h2>
        <div className="field">
          <label className="tick">
            <input
              type="checkbox"
              name="asksSureness"
              value="yes"
              defaultChecked={asksSureness}
              aria-describedby="sure-hint"
            />
            Ask how sure students are
          </label>
          <span className="hint" id="sure-hint">
            Only quizzes and votes ask that. Lessons and exercises do not.
          </span>
        </div>
        <div className="field">
          <label className="tick">
            <input
              type="checkbox"
              name="votesAgain"
              value="yes"
              defaultChecked={typed['votesAgain'] === 'yes'}
              aria-describedby="votes-hint"
            />
            Commit, see, vote again
          </label>
          <span className="hint" id="votes-hint">
            Students answer, see how the class divided, argue, and answer again. Feedback then never comes at
            once, so that nobody sees the key before the class has argued: it comes when you release it, or
            after closing.
          </span>
        </div>
        <Field
          name="title"
          label="Title"
          hint="Leave it empty to take the name of the lesson, quiz or exercise."
          maxLength={longestTitle}
          autoComplete="off"
          defaultValue={typed['title']}
        />
      </section>
      <p className="row">
        <button className="btn" type="submit">
          Assign
        </button>
      </p>
    </form>
  );
}
