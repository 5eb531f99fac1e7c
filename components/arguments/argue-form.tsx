import '../ui/field.css';
import { longestReason, mostArguments, shortestReason } from '@/domain/argument';
import { kindNames } from '@/domain/kind';
import type { ArguableStatement } from '@/domain/own-key-view';
import { Glyph, kindClass } from '../ui/kind';
import { Once } from '../ui/once';
import { TakeWords } from './take-words';

interface ArgueFormProps {
  readonly statement: ArguableStatement;
  readonly typed: Readonly<Record<string, string>>;
}

/** The kind that is argued for, the words that carry it, and the reason. */
export function ArgueForm({ statement, typed }: ArgueFormProps) {
  const { id, kinds, before } = statement;
  if (kinds.length === 0) return <p>The key of your class accepts every kind here.</p>;
  if (before.length >= mostArguments)
    return (
      <p>You have argued about this statement {mostArguments} times. Talk with your teacher about it.</p>
    );
  return (
    <form className="argue-form" method="post" action="/api/class/argue">
      <input type="hidden" name="statement" value={id} />
      <Once />
      <fieldset>
        <legend>Which kind do you say it is?</legend>
        <div className="pick">
          {kinds.map((kind) => (
            <label key={kind} className={`opt ${kindClass(kind)}`}>
              <input type="radio" name="kind" value={kind} defaultChecked={kind === typed['kind']} required />
              <span className="face">
                <Glyph />
                <span className="name">{kindNames[kind]}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Words typed={typed['words']} />
      <div className="field">
        <label htmlFor="reason">Your reason</label>
        <textarea
          className="input"
          id="reason"
          name="reason"
          rows={5}
          required
          minLength={shortestReason}
          maxLength={longestReason}
          aria-describedby="reason-hint"
          defaultValue={typed['reason']}
        />
        <span className="hint" id="reason-hint">
          Say how the words show it. {shortestReason} to {longestReason} characters.
        </span>
      </div>
      <div className="acts">
        <button className="btn" type="submit">
          Send to your teacher
        </button>
        <a className="btn bare small" href="/class">
          Cancel
        </a>
      </div>
    </form>
  );
}

function Words({ typed }: { typed: string | undefined }) {
  return (
    <div className="field">
      <label htmlFor="words">The words that carry it</label>
      <input
        className="input"
        id="words"
        name="words"
        required
        maxLength={longestReason}
        autoComplete="off"
        aria-describedby="words-hint"
        defaultValue={typed}
      />
      <span className="hint" id="words-hint">
        Words of the statement, exactly as it has them. As few as you need.
      </span>
      <p>
        <TakeWords quote="quote" field="words" />
      </p>
    </div>
  );
}
