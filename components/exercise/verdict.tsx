import type { Verdict } from '@/domain/check';
import type { IconName } from '../ui/icon';
import { Icon } from '../ui/icon';

const verdicts: Readonly<Record<Verdict, { name: string; icon: IconName }>> = {
  matches: { name: 'Matches the key', icon: 'right' },
  'not-yet': { name: 'Not yet', icon: 'notyet' },
  'two-readings': { name: 'Two readings hold', icon: 'both' },
  'not-answered': { name: 'Not answered', icon: 'na' },
};

/** What the key says of an answer, in words and by a shape of its own. With `of`, what was asked stands before it: “Kind: not yet”. */
export function VerdictMark({ verdict, of, words }: { verdict: Verdict; of?: string; words?: string }) {
  const { name, icon } = verdicts[verdict];
  return (
    <span className="out">
      <Icon name={icon} /> {of === undefined ? name : `${of}: ${words ?? name.toLowerCase()}`}
    </span>
  );
}
