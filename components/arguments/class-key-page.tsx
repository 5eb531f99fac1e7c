import './my-arguments.css';
import type { OwnChange, OwnRuling } from '@/domain/own-key-view';
import { decisionNames } from '@/domain/ruling';
import { ruledInWords } from '@/domain/ruling-words';
import { verdictNames } from '@/domain/verdict-names';
import { KindName } from '../ui/kind';
import { TimeHere } from '../ui/time-here';

/** What a class decided about the key, for a student: on statements that the student answered, with what it changed. */
export function ClassKeyPage({ rulings }: { rulings: readonly OwnRuling[] }) {
  return (
    <main id="main" className="wrap arguing">
      <p className="crumb">
        <a href="/class">Your class</a>
      </p>
      <h1>What your class decided about the key</h1>
      <p className="lead">
        Your teacher can rule on a statement for your class. Here you find each ruling on what you answered.
        Your answers stay as you gave them.
      </p>
      {rulings.length === 0 ? <p>Nothing was ruled on what you answered and may see the key of.</p> : null}
      <ol className="class-key">
        {rulings.map((one) => (
          <li key={one.id}>
            <p className="tiny">{one.statement.place}</p>
            <blockquote className="says">{one.statement.quote}</blockquote>
            <h2>
              {decisionNames[one.decision]}
              {one.withdrawnAt === null ? '' : ', withdrawn'}
            </h2>
            {one.withdrawnAt === null ? <p>{ruledInWords(one)}</p> : null}
            <p className="my-reason">{one.reason}</p>
            <p className="meta">
              Ruled <TimeHere at={one.madeAt} />
              {one.withdrawnAt === null ? null : (
                <>
                  , withdrawn <TimeHere at={one.withdrawnAt} />. Everything is as it was before.
                </>
              )}
            </p>
            {[...one.changes.entries()].map(([place, change]) => (
              <Change key={place} change={change} isWithdrawn={one.withdrawnAt !== null} />
            ))}
          </li>
        ))}
      </ol>
    </main>
  );
}

function Change({ change, isWithdrawn }: { change: OwnChange; isWithdrawn: boolean }) {
  const { title, answer, before, now } = change;
  return (
    <p className="my-state">
      <span>
        Your answer in {title}: <KindName kind={answer} />
      </span>
      <span>
        {before === now ? (
          <>{verdictNames[now]}, as before</>
        ) : (
          <>
            {isWithdrawn ? 'With the ruling' : 'Before'}: {verdictNames[before]} → now:{' '}
            <b>{verdictNames[now]}</b>
          </>
        )}
      </span>
    </p>
  );
}
