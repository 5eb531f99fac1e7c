import '../answers/answers.css';
import './sent-works.css';
import type { QuotedStatement } from '@/domain/asked-exercise';
import { progressInWords } from '@/domain/done-exercise';
import type { ExerciseOfStudent, SentWork } from '@/domain/student-view';
import { Given } from '../answers/given';
import { Icon } from '../ui/icon';
import { TimeHere } from '../ui/time-here';

interface SentWorksProps {
  readonly works: readonly SentWork[];
  readonly statements: Readonly<Record<string, QuotedStatement>>;
}

/** What a student sent, by assignment and exercise, with what the key says of it. */
export function SentWorks({ works, statements }: SentWorksProps) {
  if (works.length === 0) return <p className="meta">Nothing was sent yet.</p>;
  return (
    <>
      <p className="meta">
        Matching the key means that the student and the key chose the same kind. It does not say whether a
        statement is true. Answers are checked with the key of this class.
      </p>
      {works.map(({ assignment, exercises }) => (
        <section key={assignment?.id ?? ''} className="sent-work">
          <h3>{assignment?.title ?? 'For no assignment'}</h3>
          <ul>
            {exercises.map((sent) => (
              <Sent key={sent.done.exercise.address} sent={sent} statements={statements} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Sent({ sent, statements }: { sent: ExerciseOfStudent } & Pick<SentWorksProps, 'statements'>) {
  const { done, firstResult, at } = sent;
  const { exercise, result, notScored, groups } = done;
  return (
    <li className="exercise-line">
      <h4>
        <a href={exercise.href}>{exercise.title}</a>
      </h4>
      <p className="meta">
        {progressInWords(done)}, last sent <TimeHere at={at} />
      </p>
      {firstResult === null ? null : <p className="result">First: {firstResult}</p>}
      {result === null ? (
        <p className="meta">The exercise has changed since, so these answers cannot be checked now.</p>
      ) : (
        <p className="result">
          {firstResult === null ? '' : 'Last: '}
          <b>{result}</b> <span className="meta">{notScored}</span>
        </p>
      )}
      <details>
        <summary>
          <Icon name="next" className="chev" /> What was answered
          <span className="sr"> in {exercise.title}</span>
        </summary>
        <Given groups={groups} statements={statements} />
      </details>
    </li>
  );
}
