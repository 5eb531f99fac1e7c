import type { ChainFeedback, CheckedLink } from '@/domain/check-chain';
import { inWords } from '@/domain/number-words';
import type { DrawnLink } from '../ui/chain';
import { Chain } from '../ui/chain';
import { Icon } from '../ui/icon';
import type { ChainBuilding } from './chain-builder';
import { ChainBuilder } from './chain-builder';
import { LinkName } from './link-name';
import { TryAgain } from './try-again';
import { VerdictMark } from './verdict';

interface ChainCardProps {
  readonly building: ChainBuilding;
  readonly feedback: ChainFeedback;
  /** How many tries there were, so that the builder folds again after each. */
  readonly tries: number;
}

/** The feedback on one chain: order and gaps apart, your chain beside that of the key where they differ. */
export function ChainCard({ building, feedback, tries }: ChainCardProps) {
  const { id, quote, place, href } = building.chain.statement;
  const isMatch = feedback.order === 'matches' && feedback.gaps === 'matches';
  return (
    <article className={isMatch ? 'fb yes chain-i' : 'fb no chain-i'} aria-labelledby={`chain-${id}`}>
      <p className="fb-top">
        <VerdictMark of="Order" verdict={feedback.order} />
        <VerdictMark
          of="Gaps"
          verdict={feedback.gaps}
          words={feedback.gaps === 'matches' ? 'match the key' : `${inWords(feedback.gapsNotYet)} not yet`}
        />
        <span className="where num">{place}</span>
      </p>
      <p className="says" id={`chain-${id}`}>
        {quote}
      </p>
      <div className="fb-body">
        <Chains statement={building.chain.statement} feedback={feedback} isMatch={isMatch} />
        <Whys feedback={feedback} isMatch={isMatch} />
        <p className="fb-acts">
          <a className="btn bare small" href={href}>
            <Icon name="doc" /> Show in the document
          </a>
        </p>
      </div>
      {isMatch ? null : (
        <TryAgain key={tries}>
          <ChainBuilder {...building} />
        </TryAgain>
      )}
    </article>
  );
}

function Chains({
  statement,
  feedback: { yours, shown },
  isMatch,
}: {
  statement: ChainBuilding['chain']['statement'];
  feedback: ChainFeedback;
  isMatch: boolean;
}) {
  const here = { who: statement.documentName, note: `¶${statement.paragraph}`, named: true };
  const named = new Map((shown ?? []).map((link) => [link.id, link.named]));
  const differs = (link: CheckedLink) => !isMatch && shown !== null && named.get(link.id) !== link.named;
  const name = isMatch ? 'Your chain and the key' : 'Your chain';
  return (
    <div className="two-ch">
      <div>
        <p className="ch-h">{name}</p>
        <Chain label={name} here={here} links={drawn(yours, (link) => (differs(link) ? 'you: ' : null))} />
      </div>
      {shown === null || isMatch ? null : (
        <div>
          <p className="ch-h">The key</p>
          <Chain label="The chain of the key" here={here} links={drawn(shown, () => null)} />
        </div>
      )}
    </div>
  );
}

/** Links as they are drawn, from the first speaker to the page. */
function drawn(links: readonly CheckedLink[], before: (link: CheckedLink) => string | null): DrawnLink[] {
  return links.toReversed().map((link) => {
    const note = link.named ? (before(link) === null ? '' : 'named') : 'nobody is named';
    return { who: <LinkName who={link.who} />, note: `${before(link) ?? ''}${note}`, named: link.named };
  });
}

function Whys({ feedback, isMatch }: { feedback: ChainFeedback; isMatch: boolean }) {
  if (isMatch) {
    return (
      <details className="link-why">
        <summary>Why this chain</summary>
        <WhyList whys={feedback.shown ?? []} />
      </details>
    );
  }
  if (feedback.whys.length > 0) return <WhyList whys={feedback.whys} />;
  return (
    <p className="why">
      {feedback.order === 'matches'
        ? 'Ask of each link: does the text name somebody who could be asked?'
        : 'Begin at the foot again: who passes the words on to this page, and whose words are they?'}
    </p>
  );
}

function WhyList({ whys }: { whys: readonly { readonly who: string; readonly why: string }[] }) {
  return (
    <ul className="link-whys">
      {whys.map(({ who, why }) => (
        <li key={who}>
          <b>
            <LinkName who={who} />
          </b>
          {why}
        </li>
      ))}
    </ul>
  );
}
