import type { AskedExercise } from '@/domain/asked-exercise';
import type { KnownQuizzes } from '@/domain/asked-quiz';
import { BringInFile } from './bring-in-file';
import type { Said } from './said';
import { SaidBox } from './said';
import type { SaveAs } from './save';

interface WorkFileProps {
  readonly isEmpty: boolean;
  readonly exercises: readonly AskedExercise[];
  readonly quizzes: KnownQuizzes;
  readonly said: Said | null;
  readonly save: (as: SaveAs) => void;
  readonly broughtIn: (said: Said) => void;
  readonly clear: () => void;
}

/** What can be done with the work as a whole: save it, bring it back in, clear it. */
export function WorkFile({ isEmpty, exercises, quizzes, said, save, broughtIn, clear }: WorkFileProps) {
  return (
    <div className="answers-side">
      {isEmpty ? null : (
        <section className="panel" aria-labelledby="save">
          <h2 id="save">Save my work</h2>
          <p className="meta">
            A page to print or hand in, or the data alone. Either can be brought back in, here or on another
            device.
          </p>
          <p className="row">
            <button type="button" className="btn" onClick={() => save('page')}>
              Save as a page
            </button>
            <button type="button" className="btn line" onClick={() => save('data')}>
              Save as data
            </button>
          </p>
        </section>
      )}
      <section className="panel" aria-labelledby="bring-in">
        <h2 id="bring-in">Bring work back in</h2>
        <p className="meta">
          Choose a file that you saved here, a page or data. It adds to what is on this device and replaces
          nothing.
        </p>
        <p className="row">
          <BringInFile exercises={exercises} quizzes={quizzes} say={broughtIn} />
        </p>
      </section>
      <SaidBox said={said} />
      {isEmpty ? null : (
        <section className="panel" aria-labelledby="clear">
          <h2 id="clear">Clear</h2>
          <p className="meta">On a device that others use too, save your work and clear it when you go.</p>
          <p className="row">
            <button type="button" className="btn line" onClick={clear}>
              Clear my answers on this device
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
