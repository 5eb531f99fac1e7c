import type { ShownRuling } from '@/domain/argument-view';
import { decisionNames } from '@/domain/ruling';
import { changesInWords, ruledInWords } from '@/domain/ruling-words';
import { PostButton } from '../ui/post-button';
import { TimeHere } from '../ui/time-here';

/** What was ruled on a statement, the newest first. */
export function RulingList({ rulings, action }: { rulings: readonly ShownRuling[]; action: string }) {
  if (rulings.length === 0) return null;
  return (
    <section className="argued-rulings" aria-labelledby="rulings-h">
      <h2 id="rulings-h">What was ruled</h2>
      <ul>
        {rulings.map((one) => (
          <li key={one.id}>
            <h3>{decisionNames[one.decision]}</h3>
            <p>{ruledInWords(one)}</p>
            <p className="argued-reply">{one.reason}</p>
            <p className="meta">
              <TimeHere at={one.madeAt} />
              {one.by === null ? '' : `, by ${one.by}`}
              {one.decision === 'change-key' ? `, ${one.sparesSent ? 'no one loses' : 'applied to all'}` : ''}
            </p>
            {one.withdrawnAt === null ? (
              <>
                <p className="meta">As things are now: {changesInWords(one.effect)}</p>
                <PostButton action={action} fields={{ ruling: one.id }}>
                  Withdraw
                  <span className="sr"> “{decisionNames[one.decision]}”</span>
                </PostButton>
                <p className="meta">Then every result is as it was before. You can rule again.</p>
              </>
            ) : (
              <p className="meta">
                Withdrawn <TimeHere at={one.withdrawnAt} />. It changes nothing any more.
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
