import type { Kind } from '@/domain/kind';
import { kindClass } from '../../ui/kind';
import { shapeOf } from './kind-shapes';

/** A statement as a square: filled where it matches the key, with the mark of the kind that was given; without a kind a tick, or nothing. */
export interface Unit {
  readonly isMatch: boolean;
  readonly kind: Kind | null;
}

/** Sizes in the units of the drawing. */
const [side, gap, perLine] = [24, 4, 10];

/** One square for one statement, in lines of ten. Filled or open, never by hue alone. */
export function UnitPlot({ units, title }: { units: readonly Unit[]; title: string }) {
  const lines = Math.ceil(units.length / perLine);
  const width = Math.min(units.length, perLine) * (side + gap) - gap;
  const height = lines * (side + gap) - gap;
  return (
    <svg
      className={lines > 1 ? 'plot lines-2' : 'plot'}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
      role="img"
    >
      <title>{title}</title>
      {units.map((unit, index) => (
        <Square
          // biome-ignore lint/suspicious/noArrayIndexKey: squares are counted and have no other name
          key={index}
          unit={unit}
          x={(index % perLine) * (side + gap)}
          y={Math.floor(index / perLine) * (side + gap)}
        />
      ))}
    </svg>
  );
}

function Square({ unit: { isMatch, kind }, x, y }: { unit: Unit; x: number; y: number }) {
  const colour = kind === null ? '' : `k ${kindClass(kind)}`;
  return (
    <g className={`square ${isMatch ? 'full' : 'open'} ${colour}`}>
      <rect x={x + 1} y={y + 1} width={side - 2} height={side - 2} rx="3" />
      {kind === null ? null : (
        <use href={shapeOf(kind)} x={x + 4} y={y + 4} width={side - 8} height={side - 8} />
      )}
      {kind === null && isMatch ? <path d={`m${x + 7} ${y + 12.5} 3.5 3.5 6.5-7.5`} /> : null}
    </g>
  );
}
