import type { Sureness } from '@/domain/sureness';
import { surenessNames } from '@/domain/sureness';
import { SureBars } from '../../ui/sure-bars';

/** How sure, as bars with the name beside them. */
export function SureLevel({ level }: { level: Sureness }) {
  return (
    <span className="sure-level">
      <SureBars level={level} />
      {surenessNames[level]}
    </span>
  );
}
