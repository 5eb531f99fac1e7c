import type { CellState, LiveCell, LiveColumn } from '@/domain/live-grid';
import { cellNames } from '@/domain/live-grid';
import type { IconName } from '../ui/icon';
import { Icon } from '../ui/icon';

/** Each state has a shape of its own. */
const shapes: Readonly<Record<CellState, { readonly icon: IconName; readonly className: string }>> = {
  matches: { icon: 'right', className: 'c-ok' },
  'not-yet': { icon: 'notyet', className: 'c-no' },
  'two-readings': { icon: 'both', className: 'c-both' },
  'not-answered': { icon: 'na', className: 'c-na' },
  written: { icon: 'doc', className: 'c-wr' },
};

export function LiveCellMark({ cell: { state } }: { cell: LiveCell }) {
  const { icon, className } = shapes[state];
  return (
    <td className={className}>
      <Icon name={icon} />
      <span className="w">{cellNames[state]}</span>
    </td>
  );
}

/** What the marks mean, in words beside each. Only those that the work can have. */
export function LiveLegend({ columns }: { columns: readonly LiveColumn[] }) {
  const states: readonly (readonly [CellState, string, boolean])[] = [
    ['matches', 'matches the key', true],
    ['not-yet', 'not yet', true],
    ['two-readings', 'two readings hold, not scored', columns.some((one) => one.asked?.alsoAccepts != null)],
    ['written', 'written, for a reader', columns.some(({ isWritten }) => isWritten)],
    ['not-answered', 'not answered', true],
  ];
  return (
    <p className="legend grid-legend">
      {states
        .filter(([, , isThere]) => isThere)
        .map(([state, says]) => (
          <span key={state}>
            <Icon name={shapes[state].icon} /> {says}
          </span>
        ))}
      <span className="push">Never sorted by result.</span>
    </p>
  );
}
