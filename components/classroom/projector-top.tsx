import { countOf } from '@/domain/count-of';
import type { StatementSplit } from '@/domain/vote';
import { NotConnected } from './not-connected';
import type { ProjectorProps } from './projector';
import { SimulatedTag } from './simulated-tag';

/** Which statement, and how many have answered. */
export function ProjectorTop({
  number,
  all,
  asked,
  live,
  split,
  isSimulated,
  isConnected,
}: ProjectorProps & { split: StatementSplit; isConnected: boolean }) {
  return (
    <header className="proj-top">
      <b>
        Statement {number} of {all}
      </b>
      <span>{asked.place}</span>
      {isSimulated ? <SimulatedTag /> : null}
      {split.vote?.isOpen === true ? (
        <span className="proj-vote">
          {split.vote.round === 1 ? 'The class votes' : 'The class votes again'}
        </span>
      ) : null}
      <NotConnected isConnected={isConnected} />
      <span className="push num">
        {split.vote?.isOpen === true
          ? `${split.answers} of ${countOf(split.students, 'answer')} in`
          : `${countOf(split.answers, 'answer')} in`}
      </span>
      <a className="btn line small" href={live}>
        Close
      </a>
    </header>
  );
}
