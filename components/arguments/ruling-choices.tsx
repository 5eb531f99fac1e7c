import type { ArgumentDesk } from '@/domain/argument-view';
import type { Kind } from '@/domain/kind';
import { kindNames } from '@/domain/kind';
import { Glyph, kindClass } from '../ui/kind';

interface KindChoiceProps {
  readonly kinds: readonly Kind[];
  readonly all: ArgumentDesk['arguments'];
  readonly chosen: string | undefined;
}

/** The kind that the ruling is about, with how many argue for it. */
export function KindChoice({ kinds, all, chosen }: KindChoiceProps) {
  return (
    <fieldset className="argued-kinds">
      <legend>Which kind is argued for?</legend>
      <div className="pick">
        {kinds.map((kind) => {
          const count = all.filter((one) => one.kind === kind).length;
          return (
            <label key={kind} className={`opt ${kindClass(kind)}`}>
              <input type="radio" name="kind" value={kind} defaultChecked={kind === chosen} required />
              <span className="face">
                <Glyph />
                <span className="name">
                  {kindNames[kind]} {count === 0 ? null : <span className="num">({count})</span>}
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What becomes of answers that were sent before. */
export function Spares({ chosen }: { chosen: string }) {
  return (
    <fieldset className="argued-spares">
      <legend>Answers that were sent before</legend>
      <label className="tick">
        <input type="radio" name="spares" value="yes" defaultChecked={chosen !== 'no'} />
        <span>
          <b>No one loses.</b> What matched still matches.
        </span>
      </label>
      <label className="tick">
        <input type="radio" name="spares" value="no" defaultChecked={chosen === 'no'} />
        <span>
          <b>Apply to all.</b> They are checked with the ruling too.
        </span>
      </label>
    </fieldset>
  );
}
