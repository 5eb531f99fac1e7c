import { noteOnKey } from '@/domain/work-document';
import { Tally } from '../exercise/tally';
import type { KeptExercise } from './use-kept';
import { byKindOf } from './use-kept';

/** What was checked so far by kind, over all exercises that end in one: never one total. */
export function ByKind({ exercises }: { exercises: readonly KeptExercise[] }) {
  const rows = byKindOf(exercises);
  return (
    <section className="panel" aria-labelledby="by-kind">
      <h2 id="by-kind">By kind</h2>
      {rows.length === 0 ? (
        <p className="meta">No statement that is scored was checked yet.</p>
      ) : (
        <>
          <Tally rows={rows} />
          <p className="meta">
            Of the statements that you checked so far, sorted and in the self-check. One that stands in two
            exercises counts in both; one with two readings is not scored.
          </p>
        </>
      )}
      <p className="meta">{noteOnKey}</p>
    </section>
  );
}
