import type { Verdict } from '@/domain/check';
import { verdictNames } from '@/domain/verdict-names';
import type { IconName } from '../ui/icon';
import { Icon } from '../ui/icon';

const icons: Readonly<Record<Verdict, IconName>> = {
  matches: 'right',
  'not-yet': 'notyet',
  'two-readings': 'both',
  'not-answered': 'na',
};

/** What the key says of an answer, in words and by a shape of its own. With `of`, what was asked stands before it: “Kind: not yet”. */
export function VerdictMark({ verdict, of, words }: { verdict: Verdict; of?: string; words?: string }) {
  const name = verdictNames[verdict];
  return (
    <span className="out">
      <Icon name={icons[verdict]} /> {of === undefined ? name : `${of}: ${words ?? name.toLowerCase()}`}
    </span>
  );
}
