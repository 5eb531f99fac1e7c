import type { Sureness } from '@/domain/sureness';
import { surenessLevels, surenessNames } from '@/domain/sureness';

/** How sure, as one, two or three filled bars with the name beside them. */
export function SureLevel({ level }: { level: Sureness }) {
  const filled = surenessLevels.indexOf(level) + 1;
  return (
    <span className="sure-level">
      <svg className="sure-bars" viewBox="0 0 24 24" aria-hidden="true">
        {[7, 11.5, 16].map((height, index) => (
          <rect
            key={height}
            className={index < filled ? 'full' : 'open'}
            x={4 + 6 * index}
            y={20 - height}
            width="4"
            height={height}
            rx="1"
          />
        ))}
      </svg>
      {surenessNames[level]}
    </span>
  );
}
