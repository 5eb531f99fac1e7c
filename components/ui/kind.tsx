import type { Kind } from '@/domain/kind';
import { kindNames } from '@/domain/kind';
import type { IconName } from './icon';
import { Icon } from './icon';

/** The class that carries the colours of a kind, which is also the name of its mark. */
const kindClasses = {
  'attributed-claim': 'claim',
  'official-denial': 'denial',
  'independent-estimate': 'estimate',
  'set-aside': 'setaside',
} as const satisfies Record<Kind, IconName>;

export function kindClass(kind: Kind): (typeof kindClasses)[Kind] {
  return kindClasses[kind];
}

export function KindMark({ kind, size }: { kind: Kind; size?: 's' | 'l' }) {
  return (
    <span className={`mark ${kindClass(kind)} ${size ?? ''}`}>
      <Icon name={kindClass(kind)} />
    </span>
  );
}

/** The name of a kind with its mark. */
export function KindName({ kind }: { kind: Kind }) {
  return (
    <span className={`kind ${kindClass(kind)}`}>
      <KindMark kind={kind} size="s" /> {kindNames[kind]}
    </span>
  );
}
