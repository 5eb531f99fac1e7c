import './sure.css';
import { answerName } from '@/domain/answer-fields';
import { surenessOf } from '@/domain/question-id';
import { surenessLevels, surenessNames } from '@/domain/sureness';
import { SureBars } from '../ui/sure-bars';
import { KeyHints } from './key-hints';
import { surenessKeys } from './quiz-keys';

/** How sure a student is of the kind: native radios. May be left out. */
export function SurenessPick({ id, chosen }: { id: string; chosen: string | undefined }) {
  return (
    <fieldset className="ask">
      <legend>
        How sure are you? <span className="meta">You can leave this out.</span>
        <KeyHints keys={Object.values(surenessKeys)} />
      </legend>
      <div className="sure">
        {surenessLevels.map((level) => (
          <label key={level} className="opt">
            <input
              type="radio"
              name={answerName(surenessOf(id))}
              value={level}
              defaultChecked={level === chosen}
            />
            <span className="face">
              <SureBars level={level} />
              <span>{surenessNames[level]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
