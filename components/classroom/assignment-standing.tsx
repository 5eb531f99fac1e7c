import type { AssignmentState } from '@/domain/assignment-state';
import { TimeHere } from '../ui/time-here';

/** How an assignment stands: “open until …”, “closed since …, feedback held”. */
export function AssignmentStanding({ state: { isOpen, at, isHeld } }: { state: AssignmentState }) {
  return (
    <>
      {isOpen ? 'open' : 'closed'}
      {at === null ? (isOpen ? ' now' : '') : isOpen ? ' until ' : ' since '}
      {at === null ? null : <TimeHere at={at} />}
      {isHeld ? ', feedback held' : ''}
    </>
  );
}
