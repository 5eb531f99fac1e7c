import type { NamedChange, RulingPreview as Preview } from '@/domain/argument-view';
import { decisionNames } from '@/domain/ruling';
import { changesInWords, ruledInWords } from '@/domain/ruling-words';
import type { SeenBefore } from '@/domain/seen-before-ruling';
import { verdictNames } from '@/domain/verdict-names';
import { KindName } from '../ui/kind';
import { Once } from '../ui/once';
import { RulingKeys } from './ruling-keys';

interface RulingPreviewProps {
  readonly preview: Preview;
  /** What is on this page beside it: where more has come, nothing is decided. */
  readonly seen: SeenBefore;
  /** Where the ruling is sent. */
  readonly action: string;
  /** The page with the form as it was filled in. */
  readonly edit: string;
}

/** Second step of a ruling: who gains and who loses, before it takes effect. */
export function RulingPreview({ preview, seen, action, edit }: RulingPreviewProps) {
  const { ruled, gains, loses, same } = preview;
  const { decision, kind, sparesSent, reason } = ruled;
  const fields = {
    ...{ decision, kind, spares: sparesSent ? 'yes' : 'no', reason },
    ...{ seenRulings: seen.rulings, seenArguments: seen.arguments },
  };
  return (
    <form className="argued-form" id="ruling" method="post" action={action} aria-labelledby="ruling-h">
      <h2 id="ruling-h">Before it takes effect</h2>
      <p>
        <b>{decisionNames[decision]}.</b> {ruledInWords(ruled)}
      </p>
      <p className="argued-effect">
        {changesInWords({ gains: gains.length, loses: loses.length })}{' '}
        <span className="meta">
          {same} {same === 1 ? 'stays' : 'stay'} as before.
        </span>
      </p>
      {decision === 'change-key' ? (
        <p className="meta">
          {sparesSent
            ? 'No one loses: an answer that matched still matches.'
            : 'Applied to all: answers that were sent before are checked with the ruling too.'}
        </p>
      ) : null}
      <Changes name="Match then" all={gains} />
      <Changes name="Not yet then" all={loses} />
      <div className="argued-reply">
        <h3>Your reply to the class</h3>
        <p>{reason}</p>
      </div>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Once />
      <div className="acts">
        <button className="btn" type="submit">
          Give this ruling
        </button>
        <a className="btn bare small" href={edit}>
          Change it
        </a>
      </div>
      <RulingKeys goesOn="gives it" hasChoice={false} />
    </form>
  );
}

function Changes({ name, all }: { name: string; all: readonly NamedChange[] }) {
  if (all.length === 0) return null;
  return (
    <details className="argued-changes" open={all.length <= 8}>
      <summary>
        {name}: {all.length}
      </summary>
      <ul>
        {all.map(({ student, exercise, name: who, title, answer, before, after }) => (
          <li key={`${student} ${exercise}`}>
            <b>{who}</b> <KindName kind={answer} />
            <span className="meta">
              {title}: {verdictNames[before]} → {verdictNames[after]}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
