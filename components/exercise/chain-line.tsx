import { itemName, placeName } from '@/domain/answer-fields';
import { gapsOf, orderOf } from '@/domain/question-id';
import { Icon } from '../ui/icon';
import type { ChainVoice } from './chain-order';
import { LinkName } from './link-name';

interface ChainLineProps {
  readonly link: ChainVoice;
  readonly statement: string;
  /** Counted from the page. */
  readonly place: number;
  /** How many links there are. */
  readonly of: number;
  /** Whether the order is an answer already. */
  readonly isAnswer: boolean;
  readonly isGap: boolean;
  readonly move: (by: -1 | 1, button: HTMLElement) => void;
}

/** One link of a chain to build: its name, its tick for a gap, and the two buttons that move it. */
export function ChainLine({ link, statement, place, of, isAnswer, isGap, move }: ChainLineProps) {
  return (
    <li>
      <span className="dot" aria-hidden="true" />
      <span className="ob">
        <b>
          <LinkName who={link.who} />
        </b>
      </span>
      <label className="gap">
        <input type="checkbox" name={itemName(gapsOf(statement))} value={link.id} defaultChecked={isGap} />
        <span>
          <span className="sr">{link.who}: </span>nobody is named
        </span>
      </label>
      <input
        // A new field for a new place: a field that was filled in keeps what it holds.
        key={isAnswer ? place : 'none'}
        className="place"
        type="number"
        min={1}
        max={of}
        autoComplete="off"
        name={placeName(orderOf(statement), link.id)}
        defaultValue={isAnswer ? place : ''}
        aria-label={`${link.who}: number, counted from the page`}
      />
      <span className="mv">
        <MoveButton who={link.who} by={-1} isEnd={place === of} move={move} />
        <MoveButton who={link.who} by={1} isEnd={place === 1} move={move} />
      </span>
    </li>
  );
}

interface MoveButtonProps {
  readonly who: string;
  readonly by: -1 | 1;
  /** Whether there is no place to move to. */
  readonly isEnd: boolean;
  readonly move: ChainLineProps['move'];
}

function MoveButton({ who, by, isEnd, move }: MoveButtonProps) {
  const way = by === -1 ? 'up' : 'down';
  return (
    <button
      className="btn icon"
      type="button"
      aria-label={`Move ${who} ${way}`}
      aria-disabled={isEnd || undefined}
      onClick={({ currentTarget }) => move(by, currentTarget)}
    >
      <Icon name="arrow" className={way} />
    </button>
  );
}
