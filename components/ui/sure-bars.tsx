import type { Sureness } from '@/domain/sureness';
import { surenessLevels } from '@/domain/sureness';

const bars = [
  { x: 4, height: 7 },
  { x: 10, height: 11.5 },
  { x: 16, height: 16 },
] as const;

/** How sure: three bars, filled up to the level. Hidden from screen readers: words stand beside it. */
export function SureBars({ level }: { level: Sureness }) {
  const filled = surenessLevels.indexOf(level);
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {bars.map(({ x, height }, index) => (
        <rect
          key={x}
          x={x}
          y={20 - height}
          width="4"
          height={height}
          rx="1"
          fill={index <= filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
        />
      ))}
    </svg>
  );
}
