import type { ReactNode } from 'react';
import type { Moves } from './use-moves';

interface BoardStackProps {
  readonly moves: Moves;
  readonly all: number;
  /** The cards that are left, the top one first. Only that one is to be seen. */
  readonly children: ReactNode;
}

/** What is still to be sorted, one card at a time. */
export function BoardStack({ moves, all, children }: BoardStackProps) {
  const left = moves.stack.length;
  return (
    <div className="stack" data-left={left}>
      <div className="stack-head">
        <b>To sort</b>
        <span className="meta num">{left === 1 ? '1 statement' : `${left} statements`}</span>
      </div>
      <div className="slips">{children}</div>
      {left > 0 ? null : (
        <p className="empty">
          <b>All {all} are sorted.</b>
          <span>Read them once more in their columns. Then check.</span>
        </p>
      )}
      <div className="stack-foot">
        {left < 2 ? null : (
          <button className="btn bare small" type="button" onClick={moves.leaveForLater}>
            Leave this one for later
          </button>
        )}
        <button
          className="btn bare small"
          type="button"
          aria-disabled={moves.canUndo ? undefined : true}
          onClick={moves.undo}
        >
          Undo
        </button>
      </div>
    </div>
  );
}
