import type { Accepted } from '@/domain/class-key';
import { KindName } from '../ui/kind';

/** What a key entry accepts. */
export function AcceptedKinds({ accepts: { kind, alsoAccepts } }: { accepts: Accepted }) {
  return (
    <span className="accepted-kinds">
      <KindName kind={kind} />
      {alsoAccepts === null ? null : (
        <>
          {' '}
          or <KindName kind={alsoAccepts} />
        </>
      )}
    </span>
  );
}
