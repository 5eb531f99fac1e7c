import '../exercise/tally.css';
import './progress-units.css';
import type { Progress, ProgressCounts } from '@/domain/assignment-progress';
import { progressStates } from '@/domain/assignment-progress';

const shapes: Readonly<Record<Progress, string>> = {
  finished: 'full',
  working: 'half',
  'not-started': 'none',
};

/** One square for each student, by how far they are. The words say the same. */
export function ProgressUnits({ counts }: { counts: ProgressCounts }) {
  const units = progressStates.flatMap((state) =>
    Array.from({ length: counts[state] }, (_, index) => ({ key: `${state}-${index}`, shape: shapes[state] })),
  );
  return (
    <span className="units of-class" aria-hidden="true">
      {units.map(({ key, shape }) => (
        <span key={key} className={`unit ${shape}`} />
      ))}
    </span>
  );
}
