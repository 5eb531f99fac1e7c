import { Icon } from '../ui/icon';
import { TimeHere } from '../ui/time-here';

/** What a student is told of an assignment. */
export interface ToDo {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly isOpen: boolean;
  readonly closesAt: string | null;
  readonly answered: number;
  readonly all: number;
  readonly held: string | null;
}

/** What a class was given to do, the newest first. */
export function ToDoList({ assignments }: { assignments: readonly ToDo[] }) {
  if (assignments.length === 0)
    return <p>Your teacher has not assigned anything yet. Until then the whole course is open to you.</p>;
  return (
    <ul className="to-do">
      {assignments.map((one) => (
        <li key={one.id}>
          <div>
            <h3>{one.title}</h3>
            <p className="meta">
              {one.answered} of {one.all} answered. <Until toDo={one} /> {one.held}
            </p>
          </div>
          <a className={one.isOpen ? 'btn' : 'btn line'} href={one.href}>
            {one.isOpen ? (one.answered === 0 ? 'Start' : 'Go on') : 'Look again'}
            <span className="sr"> with {one.title}</span> {one.isOpen ? <Icon name="arrow" /> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Until({ toDo: { isOpen, closesAt } }: { toDo: ToDo }) {
  if (!isOpen) return 'Closed.';
  if (closesAt === null) return 'Open.';
  return (
    <>
      Open until <TimeHere at={closesAt} />.
    </>
  );
}
