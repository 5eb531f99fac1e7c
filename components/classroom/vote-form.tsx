import '../quiz/sure.css';
import { kindNames } from '@/domain/kind';
import type { Said } from '@/domain/said';
import { surenessLevels, surenessNames } from '@/domain/sureness';
import { Glyph, kindClass } from '../ui/kind';
import { SureBars } from '../ui/sure-bars';
import type { VotedStatement } from './vote-page';

/** The kinds as native radios, how sure where that is asked, and one button. */
export function VoteForm({ vote, said }: { vote: VotedStatement; said: Said | null }) {
  const { id, places, own, asksSureness } = vote;
  // What was chosen comes back where it could not be taken.
  const { kind: chosen = own, sure } = said?.fields ?? {};
  return (
    <form className="vote-form" method="post" action="/api/class/vote">
      <input type="hidden" name="vote" value={id} />
      <fieldset aria-describedby="quote">
        <legend>What kind of statement is this?</legend>
        <div className="pick">
          {places.map((kind) => (
            <label key={kind} className={`opt ${kindClass(kind)}`}>
              <input type="radio" name="kind" value={kind} defaultChecked={kind === chosen} required />
              <span className="face">
                <Glyph />
                <span className="name">{kindNames[kind]}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {asksSureness ? (
        <fieldset>
          <legend>
            How sure are you? <span className="meta">You can leave this out.</span>
          </legend>
          <div className="sure">
            {surenessLevels.map((level) => (
              <label key={level} className="opt">
                <input type="radio" name="sure" value={level} defaultChecked={level === sure} />
                <span className="face">
                  <SureBars level={level} />
                  <span>{surenessNames[level]}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <p>
        <button className="btn" type="submit">
          Send
        </button>
      </p>
    </form>
  );
}
