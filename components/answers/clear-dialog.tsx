import { useEffect, useRef, useState } from 'react';
import type { AskedLesson } from '@/domain/asked-exercise';
import { countOf } from '@/domain/count-of';
import type { KeptExercise } from './use-kept';
import { countAnswers } from './use-kept';

/** What is asked to be cleared. */
export interface ToClear {
  /** The lesson; null where everything goes. */
  readonly lesson: AskedLesson | null;
  readonly exercises: readonly KeptExercise[];
}

interface ClearDialogProps {
  readonly what: ToClear;
  readonly cancel: () => void;
  readonly clear: () => void;
  /** Saves everything as a page, and gives the name of the file. */
  readonly save: () => Promise<string>;
}

/** Asks before answers are cleared, and says what goes. Focus begins on Cancel; Escape cancels. */
export function ClearDialog({ what, cancel, clear, save }: ClearDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [saved, setSaved] = useState('');
  const gone = inWords(what);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="clear-dialog"
      aria-labelledby="clear-title"
      aria-describedby="clear-text"
      onClose={cancel}
    >
      <h2 id="clear-title">
        {what.lesson === null ? 'Clear my answers on this device?' : `Clear ${what.lesson.name}?`}
      </h2>
      <div id="clear-text">
        <p>
          <b>{gone}</b> will be gone: what you chose first and last, what was checked, and what you wrote.
        </p>
        <p className="meta">
          They are kept on this device only, so nobody can bring them back but you, from a file that you
          saved. Lessons that are open in other tabs are cleared too.
          {what.lesson === null ? ' What would come back under Due today is cleared with them.' : ''}
        </p>
      </div>
      <p className="row">
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          Cancel
        </button>
        <button type="button" className="btn line" onClick={() => void save().then(setSaved)}>
          Save as a page first
        </button>
        <button type="button" className="btn line" onClick={clear}>
          Clear {countOf(countAnswers(what.exercises), 'answer')}
        </button>
      </p>
      <p className="meta" role="status">
        {saved === '' ? null : `Saved as ${saved}.`}
      </p>
    </dialog>
  );
}

/** “23 answers in 4 exercises”. */
export function inWords({ exercises }: ToClear): string {
  return `${countOf(countAnswers(exercises), 'answer')} in ${countOf(exercises.length, 'exercise')}`;
}
