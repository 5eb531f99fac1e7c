import './join.css';
import '../ui/kind.css';
import { longestNickname } from '@/domain/nickname';
import type { Said } from '@/domain/said';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { SaidBox } from '../ui/said-box';

/** The class that a device is in. */
export interface DeviceClass {
  readonly className: string;
  readonly nickname: string;
}

interface JoinFormProps {
  readonly said: Said | null;
  /** New for each page: the same form sent twice makes one student. */
  readonly form: string;
  /** The class of the code in the address; null where the code is still to be typed. */
  readonly found: { readonly code: string; readonly name: string } | null;
  readonly suggestions: readonly string[];
  readonly before: DeviceClass | null;
}

/** The form by which a student joins: a code, a nickname, nothing else. */
export function JoinForm({ said, form, found, suggestions, before }: JoinFormProps) {
  const typed = said?.fields ?? {};
  return (
    <form method="post" action="/api/class/join">
      <SaidBox said={said} />
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="at" value={found?.code ?? ''} />
      <Code found={found} typed={typed['code']} />
      <fieldset className="field">
        <legend className="label">Nickname</legend>
        <div className="nick">
          {suggestions.map((one, index) => (
            <label key={one} className="opt">
              <input type="radio" name="nickname" value={one} defaultChecked={index === 0} />
              <span className="face">{one}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {/* Another address with the same form: what was typed comes along. */}
      <button
        className="btn bare small"
        type="submit"
        formMethod="get"
        formAction={found === null ? '/join' : `/join/${found.code}`}
        formNoValidate
        name="more"
        value="yes"
      >
        Four others
      </button>
      <Field
        name="own"
        label="Or your own"
        hint={`Not your name, and nobody else’s. Up to ${longestNickname} letters.`}
        maxLength={longestNickname}
        autoComplete="off"
        defaultValue={typed['own']}
      />
      {before === null ? null : <Leaving before={before} />}
      <button className="btn" type="submit">
        {found === null ? 'Join' : `Join ${found.name}`} <Icon name="arrow" />
      </button>
    </form>
  );
}

function Code({ found, typed }: Pick<JoinFormProps, 'found'> & { typed: string | undefined }) {
  if (found !== null)
    return (
      <div className="field">
        <input type="hidden" name="code" value={found.code} />
        <span className="label">Class</span>
        <p>
          <b>{found.name}</b>
        </p>
        <span className="hint">
          Class code {found.code}. <a href="/join">Another code</a>
        </span>
      </div>
    );
  return (
    <div className="big-in">
      <Field
        name="code"
        label="Class code"
        hint="Six signs. Codes never contain I, O, 0 or 1."
        required
        maxLength={12}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={typed}
      />
    </div>
  );
}

function Leaving({ before: { className, nickname } }: { before: DeviceClass }) {
  return (
    <label className="tick">
      <input type="checkbox" name="leave" value="yes" required />
      <span>
        Leave “{className}”, where this device is {nickname}. What was sent stays with that class.
      </span>
    </label>
  );
}
