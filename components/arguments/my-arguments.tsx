import './my-arguments.css';
import type { OwnArgument } from '@/domain/own-key-view';
import { decisionNames } from '@/domain/ruling';
import { ruledInWords } from '@/domain/ruling-words';
import { classKeyPage } from '@/domain/student-pages';
import { KindName } from '../ui/kind';
import { TimeHere } from '../ui/time-here';

interface MyArgumentsProps {
  readonly arguments: readonly OwnArgument[];
  /** How many rulings there are to read. */
  readonly rulings: number;
}

/** What a student argued about the key, how it stands, and the way to what the class decided. */
export function MyArguments({ arguments: all, rulings }: MyArgumentsProps) {
  if (all.length === 0 && rulings === 0) return null;
  return (
    <section id="my-arguments" aria-labelledby="my-arguments-h">
      <h2 id="my-arguments-h">My arguments</h2>
      {rulings === 0 ? null : (
        <p>
          Your teacher has ruled on {rulings === 1 ? 'a statement' : `${rulings} statements`} that you
          answered. <a href={classKeyPage}>Read what your class decided</a>
        </p>
      )}
      {all.length === 0 ? (
        <p className="meta">You have not argued about the key.</p>
      ) : (
        <ArgumentLines all={all} />
      )}
    </section>
  );
}

/** Arguments of a student, one below the other. */
export function ArgumentLines({ all }: { all: readonly OwnArgument[] }) {
  return (
    <ul className="my-arguments">
      {all.map(({ id, statement, kind, words, reason, madeAt, ...stand }) => (
        <li key={id}>
          <p className="tiny">{statement.place}</p>
          <blockquote className="says">{statement.quote}</blockquote>
          <p>
            You argue for <KindName kind={kind} />, because of “<q className="says inl">{words}</q>”:
          </p>
          <p className="my-reason">{reason}</p>
          <p className="meta">
            Sent <TimeHere at={madeAt} />
          </p>
          <State {...stand} />
        </li>
      ))}
    </ul>
  );
}

function State({ state, ruling }: Pick<OwnArgument, 'state' | 'ruling'>) {
  if (ruling === null) return <p className="my-state">{waits[state]}</p>;
  return (
    <div className="my-state">
      <p>
        <b>{decisionNames[ruling.decision]}.</b> {ruledInWords(ruling)}
      </p>
      <p>Your teacher says:</p>
      <p className="my-reason">{ruling.reason}</p>
    </div>
  );
}

const waits: Readonly<Record<OwnArgument['state'], string>> = {
  waiting: 'It waits for your teacher.',
  reopened: 'A ruling on it was withdrawn. It waits for your teacher again.',
  held: 'Your teacher has ruled. You can read it when the key of this work is shown.',
  ruled: '',
};
