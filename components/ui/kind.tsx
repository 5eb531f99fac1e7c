import type { Kind } from '@/domain/kind';
import { kindNames } from '@/domain/kind';

/** The class that carries the colours and the mark of a kind. */
const kindClasses = {
  'attributed-claim': 'claim',
  'official-denial': 'denial',
  'independent-estimate': 'estimate',
  'set-aside': 'setaside',
} as const satisfies Record<Kind, string>;

export function kindClass(kind: Kind): (typeof kindClasses)[Kind] {
  return kindClasses[kind];
}

/** The mark of the kind whose class stands above it. */
export function Glyph() {
  return <span className="glyph" aria-hidden="true" />;
}

export function KindMark({ kind, size }: { kind: Kind; size?: 's' | 'l' }) {
  return (
    <span className={`mark ${kindClass(kind)} ${size ?? ''}`}>
      <Glyph />
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
