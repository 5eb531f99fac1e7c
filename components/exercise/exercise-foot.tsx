import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';
import type { KeptLineProps } from './kept-line';
import { KeptLine } from './kept-line';

export interface ExerciseFootProps extends KeptLineProps {
  /** Questions that are answered, of how many. */
  readonly done: number;
  readonly all: number;
  /** “sorted”, “answered”. */
  readonly doneWord: string;
  /** What the button says before the first check, where a count does not say it. */
  readonly checkLabel?: string | undefined;
  /** Keys beside those that choose a kind. */
  readonly keys?: ReactNode;
  readonly isChecking: boolean;
  readonly isChecked: boolean;
  readonly documentHref: string;
  /** Where the order of questions is; null where the exercise does not end in a kind. */
  readonly questionsHref: string | null;
}

/** The foot of an exercise: how far it is, that it is kept, and Check. On a phone it stays at the edge of the screen. */
export function ExerciseFoot(props: ExerciseFootProps) {
  const { done, all, keeping, isWaiting, isHeld, isChecking } = props;
  return (
    <>
      <KeptLine {...{ keeping, isWaiting, isHeld }} />
      <div className="dock">
        <a className="btn line" href={props.documentHref}>
          <Icon name="doc" /> {props.documentHref === '/documents' ? 'Documents' : 'Document'}
        </a>
        {props.questionsHref === null ? null : (
          <a className="btn line" href={props.questionsHref}>
            <Icon name="path" /> Questions
          </a>
        )}
        <button className="btn" type="submit" aria-disabled={isChecking || undefined}>
          {isChecking
            ? 'Checking'
            : props.isChecked
              ? 'Check again'
              : (props.checkLabel ?? checkLabel(done, all))}
        </button>
        <span className="ticks" aria-hidden="true">
          {Array.from({ length: all }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: ticks are alike
            <i key={index} className={index < done ? 'on' : undefined} />
          ))}
        </span>
        <span className="live">
          {done} of {all} {props.doneWord}
        </span>
        {props.questionsHref === null ? null : (
          <span className="keys" aria-hidden="true">
            <kbd>1</kbd>
            <kbd>2</kbd>
            <kbd>3</kbd> a kind <kbd>4</kbd> set aside
            {props.keys}
          </span>
        )}
      </div>
    </>
  );
}

function checkLabel(done: number, all: number): string {
  if (done === 0 || all === 1) return 'Check';
  return done === all ? `Check all ${all}` : `Check ${done} of ${all}`;
}
