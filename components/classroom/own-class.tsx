import '../answers/answers.css';
import './own-class.css';
import type { QuotedStatement } from '@/domain/asked-exercise';
import type { DoneExercise } from '@/domain/done-exercise';
import type { OwnArgument } from '@/domain/own-key-view';
import type { ListedOwnReview } from '@/domain/own-review';
import type { Said } from '@/domain/said';
import { Given } from '../answers/given';
import { MyArguments } from '../arguments/my-arguments';
import { Icon } from '../ui/icon';
import { SaidBox } from '../ui/said-box';
import { BringAlong } from './bring-along';
import { LeaveClass } from './leave-class';
import { ReadAnswers } from './read-answers';
import type { ToDo } from './to-do';
import { ToDoList } from './to-do';

/** What a student sent in one exercise, with what may be shown of the key. */
export interface Sent {
  readonly done: DoneExercise;
  readonly held: string | null;
  /** The statements of which the key was told, so that it can be argued about. */
  readonly arguable: readonly string[];
}

interface OwnClassProps {
  readonly className: string;
  readonly nickname: string;
  readonly isPaused: boolean;
  readonly said: Said | null;
  readonly assignments: readonly ToDo[];
  /** Exercises of which the class has answers where they belong. */
  readonly kept: readonly string[];
  /** What was argued about the key, and how many statements were ruled on. */
  readonly argued: { readonly arguments: readonly OwnArgument[]; readonly rulings: number };
  readonly sent: readonly Sent[];
  readonly statements: Readonly<Record<string, QuotedStatement>>;
  /** What the teacher has read. */
  readonly read: readonly ListedOwnReview[];
}

/** The home of a student in a class. */
export function OwnClass(props: OwnClassProps) {
  const { className, nickname, isPaused, said, assignments, kept, argued, sent, statements } = props;
  return (
    <main id="main" className="wrap own-class">
      <header>
        <h1>{className}</h1>
        <p className="lead">You are {nickname} here.</p>
        <SaidBox said={said} />
        {isPaused ? <Paused /> : null}
      </header>
      <section aria-labelledby="to-do">
        <h2 id="to-do">To do</h2>
        <ToDoList assignments={assignments} />
      </section>
      <ReadAnswers answers={props.read} />
      <BringAlong kept={kept} />
      <MyArguments {...argued} />
      <section aria-labelledby="sent">
        <h2 id="sent">What I sent</h2>
        <p className="meta">Your teacher sees this. The other students never do.</p>
        {sent.length === 0 ? <p>Nothing yet.</p> : <SentList {...{ sent, statements }} />}
        <p>
          <a className="btn line small" href="/api/class/export" download>
            Save all of it as a file
          </a>
        </p>
      </section>
      <LeaveClass className={className} />
    </main>
  );
}

function Paused() {
  return (
    <div className="notice" role="status">
      <Icon name="alert" />
      <p>
        <b>Your class is paused</b> What you choose is kept. A check waits until the class goes on.
      </p>
    </div>
  );
}

function SentList({ sent, statements }: Pick<OwnClassProps, 'sent' | 'statements'>) {
  return (
    <ul>
      {sent.map(({ done, held, arguable }) => (
        <li key={done.exercise.address} className="exercise-line">
          <div className="exercise-head">
            <h3>
              <a href={done.exercise.href}>{done.exercise.title}</a>
            </h3>
            <p className="meta">
              {done.answered} of {done.all} answered
            </p>
          </div>
          <p className="result">{held === null ? <b>{done.result}</b> : held}</p>
          <details>
            <summary>
              <Icon name="next" className="chev" /> What you answered
              <span className="sr"> in {done.exercise.title}</span>
            </summary>
            <Given groups={done.groups} statements={statements} arguable={arguable} />
          </details>
        </li>
      ))}
    </ul>
  );
}
