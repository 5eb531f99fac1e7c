import { countOf } from '@/domain/count-of';
import type { StatementSplit } from '@/domain/vote';
import type { ProjectorProps } from './projector';

/** Which statement, and how many have answered. */
export function ProjectorTop({
  number,
  all,
  asked,
  live,
  split,
}: ProjectorProps & { split: StatementSplit }) {
  return (
    <header className="proj-top">
      <b>
        Statement {number} of {all}
      </b>
      <span>{asked.place}</span>
      {split.vote?.isOpen === true ? (
        <span className="proj-vote">
          {split.vote.round === 1 ? 'The class votes' : 'The class votes again'}
        </span>
      ) : null}
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
