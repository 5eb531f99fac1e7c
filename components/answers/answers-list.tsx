import type { AskedLesson } from '@/domain/asked-exercise';
import { countOf } from '@/domain/count-of';
import { Icon } from '../ui/icon';
import { ByKind } from './by-kind';
import type { LessonAnswersProps } from './lesson-answers';
import { LessonAnswers } from './lesson-answers';
import { NothingYet } from './nothing-yet';
import type { Kept } from './use-kept';
import { begun } from './use-kept';

interface AnswersListProps extends Pick<LessonAnswersProps, 'statements'> {
  readonly kept: Kept;
  readonly clear: (lesson: AskedLesson) => void;
}

/** What was answered on this device, by lesson and by kind. */
export function AnswersList({ kept, statements, clear }: AnswersListProps) {
  const exercises = begun(kept.lessons);
  return (
    <div className="answers-main">
      {kept.canKeep ? null : <NotKept />}
      <div role="status">{kept.waiting === 0 ? null : <Waiting checks={kept.waiting} />}</div>
      {exercises.length === 0 ? (
        <NothingYet start={kept.lessons[0]?.lesson.href ?? '/'} />
      ) : (
        <>
          <p className="row jump">
            <a href="#save">Save my work</a>
            <a href="#clear">Clear</a>
          </p>
          <ByKind exercises={exercises} />
          <section className="panel" aria-labelledby="by-lesson">
            <h2 id="by-lesson">By lesson</h2>
            {kept.lessons.map((one) => (
              <LessonAnswers
                key={one.lesson.slug}
                kept={one}
                statements={statements}
                clear={() => clear(one.lesson)}
              />
            ))}
          </section>
        </>
      )}
    </div>
  );
}

function Waiting({ checks }: { checks: number }) {
  return (
    <div className="notice">
      <Icon name="offline" />
      <p>
        <b>
          {countOf(checks, 'check')} {checks === 1 ? 'waits' : 'wait'} for the network
        </b>{' '}
        {checks === 1 ? 'It goes' : 'They go'} out by {checks === 1 ? 'itself' : 'themselves'} when you are
        connected.
      </p>
    </div>
  );
}

function NotKept() {
  return (
    <div className="notice">
      <Icon name="alert" />
      <p>
        <b>This browser does not let the page store answers</b> What you choose in an exercise stays until you
        close its page, and nothing of it can be listed here.
      </p>
    </div>
  );
}
