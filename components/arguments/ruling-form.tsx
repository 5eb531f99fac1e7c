import '../exercise/choices.css';
import '../ui/field.css';
import type { ArgumentDesk, RulingEffect } from '@/domain/argument-view';
import { longestReply, shortestReply } from '@/domain/reply';
import { decisionNames, decisions } from '@/domain/ruling';
import { effectOf } from '@/domain/ruling-words';
import { Icon } from '../ui/icon';
import { kindClass } from '../ui/kind';
import { KindChoice, Spares } from './ruling-choices';
import { RulingKeys } from './ruling-keys';

/** What was typed, where the form comes back. */
export type TypedRuling = Readonly<Partial<Record<'decision' | 'kind' | 'spares' | 'reason', string>>>;

interface RulingFormProps extends Pick<ArgumentDesk, 'effects' | 'kinds' | 'arguments'> {
  /** Where the preview is shown: this page. */
  readonly page: string;
  readonly typed: TypedRuling;
  readonly problem: string | null;
}

/** First step of a ruling. Each ruling says what it would change, for the kind and the choice below; no script is needed. */
export function RulingForm({ page, typed, problem, effects, kinds, arguments: all }: RulingFormProps) {
  const [first] = kinds;
  // Where nothing waits, no ruling is the usual one.
  const usual = all.some(({ isWaiting }) => isWaiting) ? 'accept-both' : undefined;
  return (
    <form
      className="argued-form"
      id="ruling"
      method="get"
      action={`${page}#ruling`}
      aria-labelledby="ruling-h"
    >
      <h2 id="ruling-h">Your ruling</h2>
      {problem === null ? null : (
        <p className="argued-problem" role="alert">
          <Icon name="notyet" /> {problem}
        </p>
      )}
      <fieldset>
        <legend className="sr">Ruling</legend>
        <div className="rulings">
          {decisions.map((decision) => (
            <label key={decision} className="ruling">
              <input
                type="radio"
                name="decision"
                value={decision}
                required
                defaultChecked={decision === (typed.decision ?? usual)}
              />
              <span className="face">
                <b>{decisionNames[decision]}</b>
                <Effects effects={effects.filter((one) => one.decision === decision)} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <KindChoice {...{ kinds, all }} chosen={kinds.find((kind) => kind === typed.kind) ?? first} />
      <Spares chosen={typed.spares ?? 'yes'} />
      <div className="field">
        <label htmlFor="reason">Reply, shown to the class</label>
        <textarea
          className="input"
          id="reason"
          name="reason"
          rows={5}
          required
          minLength={shortestReply}
          maxLength={longestReply}
          aria-describedby="reason-hint"
          defaultValue={typed.reason ?? ''}
        />
        <span className="hint" id="reason-hint">
          Why you rule so, in {shortestReply} to {longestReply} characters. The class reads it, and never who
          argued.
        </span>
      </div>
      <div className="acts">
        <button className="btn" type="submit">
          Look at the effect
        </button>
      </div>
      <RulingKeys goesOn="looks at it" hasChoice />
    </form>
  );
}

/** One sentence for each kind and each choice; a style shows the one that is chosen below. */
function Effects({ effects }: { effects: readonly RulingEffect[] }) {
  return (
    <span className="eff">
      {effects.map(({ decision, kind, sparesSent, ...effect }) => (
        <span
          key={`${kind} ${sparesSent}`}
          className={`for-${kindClass(kind)} ${sparesSent ? 'spares' : 'all'}`}
        >
          {effectOf(decision, effect)}
        </span>
      ))}
    </span>
  );
}
