import type { Answers } from '@/domain/answers';
import { triesFor } from '@/domain/answers';
import type { Verdict } from '@/domain/check';
import type { ChainFeedback, CheckedChain } from '@/domain/check-chain';
import { gapsOf, orderOf } from '@/domain/question-id';
import type { ChainBuilding } from './chain-builder';
import { ChainBuilder } from './chain-builder';
import { ChainCard } from './chain-card';
import type { ChainToBuild } from './chain-order';
import { VerdictMark } from './verdict';

interface ChainSlipsProps extends Omit<ChainBuilding, 'chain'> {
  readonly chains: readonly ChainToBuild[];
  readonly answers: Answers;
  readonly checked: CheckedChain | null;
  readonly Heading: 'h2' | 'h4';
}

/** After a check: what is open to another try first, what matches last. */
const order: readonly Verdict[] = ['not-yet', 'not-answered', 'matches'];

/** The chains: in their order before a check, by verdict after it. */
export function ChainSlips({ chains, choices, answers, checked, keep, move, Heading }: ChainSlipsProps) {
  const feedbackOf = new Map((checked?.statements ?? []).map((feedback) => [feedback.id, feedback]));
  const rank = ({ statement }: ChainToBuild) => order.indexOf(standing(feedbackOf.get(statement.id)));
  return (
    <div className={checked === null ? 'list' : 'list checked'}>
      {checked === null ? null : <Heading className="sr">Feedback</Heading>}
      {chains
        .toSorted((one, other) => rank(one) - rank(other))
        .map((chain) => {
          const { id } = chain.statement;
          const building = { chain, choices, keep, move };
          const number = chains.indexOf(chain) + 1;
          const feedback = feedbackOf.get(id);
          if (feedback === undefined || feedback.order === 'not-answered')
            return <ChainSlip key={id} {...{ building, number }} isChecked={feedback !== undefined} />;
          const tries = triesFor(answers, orderOf(id)).length + triesFor(answers, gapsOf(id)).length;
          return <ChainCard key={id} building={building} feedback={feedback} tries={tries} />;
        })}
    </div>
  );
}

function standing(feedback: ChainFeedback | undefined): Verdict {
  if (feedback === undefined || feedback.order === 'not-answered') return 'not-answered';
  return feedback.order === 'matches' && feedback.gaps === 'matches' ? 'matches' : 'not-yet';
}

/** One statement with its chain to build. */
function ChainSlip({
  building,
  number,
  isChecked,
}: {
  building: ChainBuilding;
  number: number;
  isChecked: boolean;
}) {
  const { id, quote, place } = building.chain.statement;
  return (
    <section className="slip chain-i" aria-labelledby={`chain-${id}`}>
      <p className="where">
        <b className="num">{number}</b> {place}
      </p>
      {isChecked ? (
        <p className="fb-top">
          <VerdictMark verdict="not-answered" />
        </p>
      ) : null}
      <p className="says" id={`chain-${id}`}>
        {quote}
      </p>
      <ChainBuilder {...building} />
    </section>
  );
}
