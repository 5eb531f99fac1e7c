import type { QuotedStatement } from '@/domain/asked-exercise';
import type { DoneExercise } from '@/domain/done-exercise';
import { progressInWords } from '@/domain/done-exercise';
import { Icon } from '../ui/icon';
import { Given } from './given';
import type { KeptLesson } from './use-kept';
import { begun } from './use-kept';

export interface LessonAnswersProps {
  readonly kept: KeptLesson;
  readonly statements: Readonly<Record<string, QuotedStatement>>;
  readonly clear: () => void;
}

/** A lesson with its exercises and how far each is. */
export function LessonAnswers({ kept, statements, clear }: LessonAnswersProps) {
  const { lesson, exercises } = kept;
  const isBegun = begun([kept]).length > 0;
  return (
    <section className="lesson-answers" id={`answers-${lesson.slug}`} aria-labelledby={`${lesson.slug}-name`}>
      <div className="lesson-line">
        <h3 id={`${lesson.slug}-name`} tabIndex={-1}>
          <a href={lesson.href}>{lesson.name}</a>
        </h3>
        {isBegun ? (
          <button type="button" className="btn bare small" onClick={clear}>
            Clear<span className="sr"> {lesson.name}</span>
          </button>
        ) : (
          <p className="meta">Not started</p>
        )}
      </div>
      {isBegun ? (
        <ul>
          {exercises.map(({ done }) => (
            <ExerciseLine key={done.exercise.address} done={done} statements={statements} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function ExerciseLine({ done, statements }: { done: DoneExercise } & Pick<LessonAnswersProps, 'statements'>) {
  const { exercise, checked, result } = done;
  return (
    <li className="exercise-line">
      <div className="exercise-head">
        <h4>
          <a href={exercise.href}>{exercise.title}</a>
        </h4>
        <div className="how-far">
          <Ticks done={done} />
          <span>{progressInWords(done)}</span>
        </div>
      </div>
      {result === null ? null : (
        <p className="result">
          <b>{result}</b> <span className="meta">{done.notScored}</span>
        </p>
      )}
      {result === null && checked > 0 ? (
        <p className="meta">The answer key has changed since. Check again for the feedback.</p>
      ) : null}
      {done.groups.length === 0 ? null : (
        <details>
          <summary>
            <Icon name="next" className="chev" /> What you answered
            <span className="sr"> in {exercise.title}</span>
          </summary>
          <Given groups={done.groups} statements={statements} />
        </details>
      )}
    </li>
  );
}

function Ticks({ done }: { done: DoneExercise }) {
  const { answered, checked, all } = done;
  return (
    <span className="ticks" aria-hidden="true">
      {Array.from({ length: all }, (_, index) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: ticks are alike
          key={index}
          className={index < checked ? 'on' : index < answered ? 'now' : undefined}
        />
      ))}
    </span>
  );
}
