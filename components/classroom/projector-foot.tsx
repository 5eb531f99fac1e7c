import { Icon } from '../ui/icon';
import type { ProjectorProps } from './projector';
import type { ProjectorUse } from './use-projector';
import { VoteForms } from './vote-forms';

/** What can be done: back and next, show and hide, ask the class. Links and forms, so that it works without a script. */
export function ProjectorFoot(props: ProjectorProps & { projector: ProjectorUse }) {
  const { number, all, live, projector } = props;
  const to = (statement: number) => `${live}/projector/${statement}`;
  return (
    <footer className="proj-foot">
      {number > 1 ? (
        <a className="btn line" href={to(number - 1)}>
          <Icon name="prev" /> Back
        </a>
      ) : null}
      <Step {...{ projector }} here={to(number)} />
      {projector.shown === 'nothing' ? null : (
        <a
          className="btn line"
          href={to(number)}
          onClick={(event) => {
            event.preventDefault();
            projector.hide();
          }}
        >
          Hide again
        </a>
      )}
      <VoteForms {...props} here={to(number)} />
      {number < all ? (
        <a className="btn line" href={to(number + 1)}>
          Next <Icon name="next" />
        </a>
      ) : null}
      <span className="keys push" aria-hidden="true">
        <span>
          <kbd>Space</kbd> split, then key
        </span>
        <span>
          <kbd>H</kbd> hide
        </span>
        <span>
          <kbd>←</kbd>
          <kbd>→</kbd> statement
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
      </span>
    </footer>
  );
}

/** Shows more. While a vote is not shown to students, showing the split is told to them: a form. */
function Step({ projector, here }: { projector: ProjectorUse; here: string }) {
  const { split, shown, step, showing } = projector;
  if (shown === 'key') return null;
  if (shown === 'nothing' && split.vote !== null && !split.vote.isShown)
    return (
      <form ref={showing} method="post" action="/api/teach/votes/show">
        <input type="hidden" name="vote" value={split.vote.id} />
        <input type="hidden" name="back" value={`${here}?shown=split`} />
        <button className="btn" type="submit">
          {split.vote.isOpen ? 'End the vote, show the split' : 'Show the split'}
        </button>
      </form>
    );
  const next = shown === 'nothing' ? 'split' : 'key';
  return (
    <a
      className="btn"
      href={`${here}?shown=${next}`}
      onClick={(event) => {
        event.preventDefault();
        step();
      }}
    >
      Show the {next}
    </a>
  );
}
