import './sure.css';
import './setup.css';
import '../exercise/choices.css';
import type { NamedPool } from '@/domain/named-pool';
import { Icon } from '../ui/icon';
import { HowMany } from './how-many';

export interface OfferedDeck extends NamedPool {
  /** The name that an address carries. */
  readonly name: string;
  /** What is in it, in half a sentence. */
  readonly says: string;
}

export interface DeckGroup {
  readonly title: string;
  readonly decks: readonly OfferedDeck[];
  /** Whether the group is folded at first. */
  readonly isFolded: boolean;
}

const manners = [
  {
    name: 'feedback',
    legend: 'When do you want to see the key?',
    choices: [
      { value: 'after-each', label: 'After each' },
      { value: 'at-the-end', label: 'At the end' },
    ],
  },
  {
    name: 'words',
    legend: 'What do you want to do with each statement?',
    choices: [
      { value: 'no', label: 'Choose the kind' },
      { value: 'yes', label: 'Mark words, then choose' },
    ],
  },
] as const;

/** The form that asks for a new quiz. It goes to a page that draws one, and needs no script. */
export function NewQuiz({ groups }: { groups: readonly DeckGroup[] }) {
  const decks = groups.flatMap((group) => group.decks);
  return (
    <form className="newr" action="/quiz/new" aria-labelledby="new-quiz">
      <h2 id="new-quiz">A new round</h2>
      <p className="unknown" id="choose">
        That quiz could not be drawn. Choose a deck and how many statements, then press Start.
      </p>
      <fieldset>
        <legend className="label">Which deck?</legend>
        {groups.map((group, index) => (
          <Decks key={group.title} group={group} isFirst={index === 0} />
        ))}
      </fieldset>
      <HowMany sizes={Object.fromEntries(decks.map(({ name, size }) => [name, size]))} />
      {manners.map((manner) => (
        <Manner key={manner.name} {...manner} />
      ))}
      <p className="row">
        <button className="btn" type="submit">
          Start <Icon name="arrow" />
        </button>
      </p>
    </form>
  );
}

function Manner({ name, legend, choices }: (typeof manners)[number]) {
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <div className="sure two">
        {choices.map(({ value, label }, index) => (
          <label key={value} className="opt">
            <input type="radio" name={name} value={value} defaultChecked={index === 0} />
            <span className="face">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Decks({ group, isFirst }: { group: DeckGroup; isFirst: boolean }) {
  const { title, decks, isFolded } = group;
  const list = (
    <div className="rulings">
      {decks.map(({ name, title: deck, says, size }, index) => (
        <label key={name} className="ruling">
          <input type="radio" name="deck" value={name} defaultChecked={isFirst && index === 0} />
          <span className="face">
            <b>
              {deck}
              <span className="meta num push">
                {size}
                <span className="sr"> statements</span>
              </span>
            </b>
            <span className="eff">{says}</span>
          </span>
        </label>
      ))}
    </div>
  );
  if (!isFolded) return list;
  return (
    <details className="decks">
      <summary>
        {title} <Icon name="next" className="chev" />
      </summary>
      {list}
    </details>
  );
}
