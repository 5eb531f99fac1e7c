import './roster.css';
import type { RosterStudent } from '@/domain/class-view';
import { studentPage } from '@/domain/teacher-pages';
import { TimeHere } from '../ui/time-here';
import { StudentActs } from './student-acts';

/** Who is in a class. */
export function Roster({ classId, students }: { classId: string; students: readonly RosterStudent[] }) {
  if (students.length === 0)
    return <p className="meta">Nobody has joined yet. Show the code, and leave joining open.</p>;
  return (
    <ul className="roster">
      {students.map(({ id, nickname, joinedAt, lastActive }) => (
        <li key={id}>
          <p className="r-n">
            <a href={studentPage(classId, id)}>{nickname}</a>
          </p>
          <p className="meta">
            Joined <TimeHere at={joinedAt} />
            {lastActive === null ? (
              ', has sent nothing yet'
            ) : (
              <>
                , last active <TimeHere at={lastActive} />
              </>
            )}
          </p>
          <details>
            <summary>
              Change<span className="sr"> {nickname}</span>
            </summary>
            <StudentActs classId={classId} student={{ id, nickname }} />
          </details>
        </li>
      ))}
    </ul>
  );
}
