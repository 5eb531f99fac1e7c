import { setName } from '@/domain/answer-fields';
import type { Choices } from '@/domain/answers';
import { itemsOf } from '@/domain/answers';
import { gapsOf, orderOf } from '@/domain/question-id';
import { ChainLine } from './chain-line';
import type { ChainToBuild } from './chain-order';
import { isOrdered, linksFromTop } from './chain-order';

export interface ChainBuilding {
  readonly chain: ChainToBuild;
  readonly choices: Choices;
  /** Takes the order that is shown as the answer. */
  readonly keep: (chain: ChainToBuild) => void;
  readonly move: (chain: ChainToBuild, link: string, by: -1 | 1, button: HTMLElement) => void;
}

/** The chain as a line: the first speaker on top, the page at the foot. Without a script the links are numbered from the page. */
export function ChainBuilder({ chain, choices, keep, move }: ChainBuilding) {
  const { id, documentName, paragraph } = chain.statement;
  const links = linksFromTop(choices, chain);
  const gaps = itemsOf(choices[gapsOf(id)]);
  const ordered = isOrdered(choices, chain);
  return (
    <>
      <HowTo />
      <input type="hidden" name={setName(gapsOf(id))} value={orderOf(id)} />
      <ol className="build" aria-label="From the first speaker on top to the page at the foot">
        {links.map((link, index) => (
          <ChainLine
            key={link.id}
            link={link}
            statement={id}
            place={links.length - index}
            of={links.length}
            isAnswer={ordered}
            isGap={gaps.includes(link.id)}
            move={(by, button) => move(chain, link.id, by, button)}
          />
        ))}
        <li className="here">
          <span className="dot" aria-hidden="true" />
          <span className="ob">
            <b>
              {documentName}, ¶{paragraph}
            </b>
          </span>
          <span className="tiny">you are here</span>
        </li>
      </ol>
      <Keep isAnswer={ordered} keep={() => keep(chain)} />
    </>
  );
}

function HowTo() {
  return (
    <>
      <p className="ask-l">
        <b>Who quotes whom?</b> Begin at the foot with the page that you are reading, and go up to the first
        speaker on top. Tick a link for which nobody is named: it becomes a ring.
      </p>
      <p className="ask-l by-number">
        Number the links: 1 stands next to the page that you are reading, the highest number is the first
        speaker. A chain without numbers is not answered.
      </p>
    </>
  );
}

/** For those who find the order that is shown fitting: a chain that nobody touched is not answered. */
function Keep({ isAnswer, keep }: { isAnswer: boolean; keep: () => void }) {
  return (
    <div className="keep">
      <p className="meta">
        {isAnswer
          ? 'This order is your answer. You can still change it.'
          : 'Not answered yet: move a link or tick one. If the order fits as it stands, keep it.'}
      </p>
      <button className="btn line small" type="button" aria-disabled={isAnswer || undefined} onClick={keep}>
        {isAnswer ? 'Order kept' : 'Keep this order'}
      </button>
    </div>
  );
}
