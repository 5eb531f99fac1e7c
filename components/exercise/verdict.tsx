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

/** What the key says of an answer, in words and by a shape of its own. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span className="out">
      <Icon name={icons[verdict]} /> {verdictNames[verdict]}
    </span>
  );
}
