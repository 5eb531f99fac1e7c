import type { ProjectorProps } from './projector';
import type { ProjectorUse } from './use-projector';

/** Asks the class, asks it again once it saw how it divided, and ends a vote without showing anything. */
export function VoteForms({
  ids,
  number,
  here,
  projector: { split, shown },
}: ProjectorProps & { projector: ProjectorUse; here: string }) {
  const { vote } = split;
  if (vote?.isOpen === true)
    return (
      <form method="post" action="/api/teach/votes/close">
        <input type="hidden" name="vote" value={vote.id} />
        <input type="hidden" name="back" value={here} />
        <button className="btn line" type="submit">
          End the vote
        </button>
      </form>
    );
  const round = shown === 'nothing' ? 1 : 2;
  // The first answers are those from before the class was asked again.
  if (round === 1 && vote?.round === 2) return null;
  return (
    <form method="post" action="/api/teach/votes/open">
      <input type="hidden" name="class" value={ids.class} />
      <input type="hidden" name="assignment" value={ids.assignment} />
      <input type="hidden" name="statement" value={number} />
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="back" value={here} />
      <button className="btn line" type="submit">
        {round === 1 ? 'Ask the class' : vote?.round === 2 ? 'Open the vote once more' : 'Vote again'}
      </button>
    </form>
  );
}
