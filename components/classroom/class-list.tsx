import './classes.css';
import { progressInWords, studentsInWords } from '@/domain/assignment-progress';
import type { ListedClass } from '@/domain/class-view';
import { classPage } from '@/domain/teacher-pages';
import { AssignmentStanding } from './assignment-standing';
import { ProgressUnits } from './progress-units';
import { SimulatedTag } from './simulated-tag';

/** The classes of a teacher. */
export function ClassList({ classes }: { classes: readonly ListedClass[] }) {
  return (
    <ul className="classes">
      {classes.map((one) => (
        <li key={one.id} className={one.isSample ? 'sim' : undefined}>
          <a href={classPage(one.id)}>
            <div className="c-n">
              <h2>
                {one.name} {one.isSample ? <SimulatedTag /> : null}
              </h2>
              <p className="meta num">{studentsInWords(one.students)}</p>
            </div>
            <Newest {...one} />
            <Code {...one} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Newest({ newest, pausedAt }: ListedClass) {
  const paused = pausedAt === null ? null : <p className="meta">Paused</p>;
  if (newest === null)
    return (
      <div className="c-l">
        <p className="meta">Nothing assigned yet</p>
        {paused}
      </div>
    );
  return (
    <div className="c-l">
      <p>
        <b>{newest.title}</b>, <AssignmentStanding state={newest.state} />
      </p>
      <ProgressUnits counts={newest.counts} />
      <p className="meta num">{progressInWords(newest.counts)}</p>
      {paused}
    </div>
  );
}

function Code({ isSample, isOpen, archivedAt, joinCode }: ListedClass) {
  if (isSample || archivedAt !== null || !isOpen)
    return (
      <div className="c-c">
        <span className="tiny">{isSample ? 'No code. Nobody can join.' : 'Joining is closed'}</span>
      </div>
    );
  return (
    <div className="c-c">
      <span className="tiny">Join with</span>
      <span className="joincode">{joinCode}</span>
    </div>
  );
}
