import type { ArguedStatement } from '@/domain/argument-view';
import { decisionNames } from '@/domain/ruling';
import { argumentPage } from '@/domain/teacher-pages';
import { Icon } from '../ui/icon';
import { KindMark } from '../ui/kind';

interface ArguedQueueProps {
  readonly classId: string;
  readonly argued: readonly ArguedStatement[];
  /** The statement that is open. */
  readonly current: string;
}

/** The statements that are argued about, beside the one that is open. */
export function ArguedQueue({ classId, argued, current }: ArguedQueueProps) {
  const waiting = argued.filter((one) => one.waiting > 0);
  const ruled = argued.filter((one) => one.waiting === 0);
  return (
    <nav className="argued-queue" aria-label="Arguments">
      <h2>
        Arguments <span className="meta num">{waiting.length} waiting</span>
      </h2>
      {waiting.map((one) => (
        <QueueLine key={one.id} {...{ classId, one, current }} />
      ))}
      {ruled.length === 0 ? null : <h2>Ruled</h2>}
      {ruled.map((one) => (
        <QueueLine key={one.id} {...{ classId, one, current }} />
      ))}
    </nav>
  );
}

function QueueLine({ classId, one, current }: { classId: string; one: ArguedStatement; current: string }) {
  const [kind] = one.kinds;
  return (
    <a href={argumentPage(classId, one.id)} aria-current={one.id === current ? 'true' : undefined}>
      <span>
        <b>{one.place}</b>
        <span className="argued-words says">{one.quote}</span>
        {one.waiting === 0 && one.ruled !== null ? decisionNames[one.ruled.decision] : null}
      </span>
      {one.waiting === 0 ? (
        <Icon name="check" />
      ) : kind === undefined ? null : (
        <KindMark kind={kind} size="s" />
      )}
    </a>
  );
}
