import './assign.css';
import { progressInWords } from '@/domain/assignment-progress';
import type { ListedAssignment } from '@/domain/class-view';
import { assignmentPage } from '@/domain/teacher-pages';
import { AssignmentStanding } from './assignment-standing';
import { ProgressUnits } from './progress-units';

/** What a class was given, the newest first. */
export function AssignmentList({
  classId,
  assignments,
}: {
  classId: string;
  assignments: readonly ListedAssignment[];
}) {
  if (assignments.length === 0) return <p className="meta">Nothing is assigned yet.</p>;
  return (
    <ul className="assignments">
      {assignments.map(({ id, title, state, counts, votesAgain, hasStatements }) => {
        const page = assignmentPage(classId, id);
        return (
          <li key={id}>
            <h3>
              <a href={page}>{title}</a>
            </h3>
            <p className="meta">
              <AssignmentStanding state={state} />
              {votesAgain ? ', votes again' : ''}
            </p>
            <ProgressUnits counts={counts} />
            <p className="meta num">{progressInWords(counts)}</p>
            <p className="row">
              <a href={page} aria-label={`Live view of ${title}`}>
                Live view
              </a>
              {hasStatements ? (
                <a href={`${page}/projector/1`} aria-label={`Projector for ${title}`}>
                  Projector
                </a>
              ) : null}
              <a href={`${page}/settings`} aria-label={`Settings of ${title}`}>
                Settings
              </a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
