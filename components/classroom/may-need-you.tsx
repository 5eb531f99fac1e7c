import type { LiveColumn, LiveRow } from '@/domain/live-grid';
import { nameOf } from '@/domain/live-grid';
import { standingInWords, standingOf } from '@/domain/live-standing';

/** More names than these are folded: the grid has them too. */
const fewEnough = 8;

/** Who is stuck. While a class is paused nobody can answer, so that silence says nothing. */
export function MayNeedYou({
  rows,
  columns,
  now,
  isPaused,
}: {
  rows: readonly LiveRow[];
  columns: readonly LiveColumn[];
  now: string;
  isPaused: boolean;
}) {
  const stuck = rows.flatMap((row) => {
    const standing = standingOf(row, columns, now);
    const isStuck = standing.type === 'stuck' || (standing.type === 'quiet' && !isPaused);
    return isStuck ? [{ row, says: standingInWords(standing) }] : [];
  });
  if (stuck.length === 0) return null;
  return (
    <details className="need" open={stuck.length <= fewEnough}>
      <summary>{stuck.length} may need you</summary>
      <ul>
        {stuck.map(({ row, says }) => (
          <li key={row.student}>
            <b>{nameOf(row)}</b> {says}
          </li>
        ))}
      </ul>
    </details>
  );
}
