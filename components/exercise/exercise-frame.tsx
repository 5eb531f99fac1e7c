import './sort.css';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ExerciseFootProps } from './exercise-foot';
import { ExerciseFoot } from './exercise-foot';
import type { ExerciseProps } from './exercise-props';
import { NoticeBox } from './notice-box';
import { TriedFields } from './tried-fields';
import type { ExerciseUse } from './use-exercise';

interface ExerciseFrameProps {
  readonly exercise: ExerciseProps;
  readonly use: ExerciseUse;
  /** Words for how far it is and for the button. */
  readonly foot: Pick<ExerciseFootProps, 'done' | 'all' | 'doneWord' | 'checkLabel' | 'keys'>;
  /** What stands beside the title. */
  readonly head?: ReactNode;
  /** What stands below the heading of the result: a tally, a note. */
  readonly result?: ReactNode;
  /** What the live region says after a choice. */
  readonly said?: string;
  readonly onChange?: (target: EventTarget) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLFormElement>) => void;
  readonly children: ReactNode;
}

/** What stands around every kind of exercise: its title, the form, the result, the notice, the foot. Works without a script. */
export function ExerciseFrame(props: ExerciseFrameProps) {
  const { exercise, use } = props;
  const { work, keeping, notice, isChecking, isWaiting } = use;
  const name = nameOf(exercise);
  const { Title, Heading } = headingsOf(exercise);
  return (
    <section className="sort" id={name} aria-labelledby={`${name}-title`}>
      <Title className="sort-title" id={`${name}-title`}>
        {exercise.title}
      </Title>
      {props.head}
      <p className="meta brief">{exercise.brief}</p>
      {exercise.children}
      <form
        ref={use.form}
        method="post"
        action="/api/check"
        onSubmit={(event) => {
          event.preventDefault();
          void use.submit();
        }}
        onChange={({ target }) => (props.onChange === undefined ? use.readForm() : props.onChange(target))}
        onKeyDown={props.onKeyDown}
      >
        <input type="hidden" name="exercise" value={exercise.address} />
        <TriedFields answers={work.answers} />
        {work.checked === null ? null : (
          <div className="sum">
            <Heading className="outcome" ref={use.result} tabIndex={-1}>
              {work.checked.result}
            </Heading>
            {work.checked.notScored === '' ? null : <p className="meta">{work.checked.notScored}</p>}
            {props.result}
          </div>
        )}
        {props.children}
        <NoticeBox notice={notice} />
        <ExerciseFoot
          {...props.foot}
          {...{ keeping, isChecking, isWaiting }}
          isHeld={use.held !== null}
          isChecked={work.checked !== null}
          documentHref={exercise.documentHref}
          questionsHref={exercise.children ? `#${name}-questions` : null}
        />
        <p className="sr" role="status">
          {props.said}
        </p>
      </form>
    </section>
  );
}

/** The name of an exercise on its page: the last part of its address. */
export function nameOf({ address }: Pick<ExerciseProps, 'address'>): string {
  return address.split('/').at(-1) ?? address;
}

/** The levels of the headings: an exercise that is all of its page has the title of the page. */
export function headingsOf({ isPage }: Pick<ExerciseProps, 'isPage'>) {
  return isPage ? ({ Title: 'h1', Heading: 'h2' } as const) : ({ Title: 'h3', Heading: 'h4' } as const);
}
