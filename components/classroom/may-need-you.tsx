import type { LiveRow } from '@/domain/live-grid';
import { nameOf } from '@/domain/live-grid';
import type { WorkNow } from '@/domain/live-standing';
import { standingInWords, standingOf } from '@/domain/live-standing';

/** More names than these are folded: the grid has them too. */
const fewEnough = 8;

/** Who is stuck, or silent while the class is at work. */
export function MayNeedYou({ rows, ...work }: WorkNow & { rows: readonly LiveRow[] }) {
  const stuck = rows.flatMap((row) => {
    const standing = standingOf(row, work);
    const isStuck = standing.type === 'stuck' || standing.type === 'quiet';
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
