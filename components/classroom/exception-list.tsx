import './exception-list.css';
import type { AssignmentException } from '@/domain/assignment';
import { classForms } from '@/domain/teacher-pages';
import { PostButton } from '../ui/post-button';
import { TimeHere } from '../ui/time-here';

/** What is otherwise for one student. */
export interface ListedException extends AssignmentException {
  readonly assignment: string;
  readonly student: string;
  /** The student, or the assignment: what the page is not about. */
  readonly name: string;
}

interface ExceptionListProps {
  readonly classId: string;
  readonly page: string;
  readonly exceptions: readonly ListedException[];
}

/** The exceptions of an assignment, or of a student. */
export function ExceptionList({ classId, page, exceptions }: ExceptionListProps) {
  if (exceptions.length === 0) return null;
  return (
    <ul className="exceptions">
      {exceptions.map(({ assignment, student, name, dueAt, extraMinutes }) => (
        <li key={`${assignment} ${student}`}>
          <p>
            <b>{name}</b>
            <span className="meta">
              {dueAt === null ? null : (
                <>
                  due <TimeHere at={dueAt} />
                </>
              )}
              {dueAt !== null && extraMinutes > 0 ? ', ' : ''}
              {extraMinutes > 0 ? `${extraMinutes} minutes more` : ''}
            </span>
          </p>
          <PostButton
            action={`${classForms(classId)}/exceptions?to=${encodeURIComponent(page)}`}
            fields={{ assignment, student, takeBack: 'yes' }}
          >
            Take back<span className="sr"> the exception for {name}</span>
          </PostButton>
        </li>
      ))}
    </ul>
  );
}
