import { answerName } from '@/domain/answer-fields';
import type { Kind } from '@/domain/kind';
import { kindNames } from '@/domain/kind';
import { Glyph, kindClass } from '../ui/kind';

/** The choice of a kind: native radios, uncontrolled, always in the same order, the tray below the three kinds. */
export function Pick({
  id,
  places,
  chosen,
}: {
  id: string;
  places: readonly Kind[];
  chosen: string | undefined;
}) {
  return (
    <div className="pick">
      {places.map((kind, index) => (
        <label key={kind} className={`opt ${kindClass(kind)}`}>
          <input type="radio" name={answerName(id)} value={kind} defaultChecked={kind === chosen} />
          <span className="face">
            <Glyph />
            <span className="name">
              {kindNames[kind]}
              {kind === 'set-aside' ? (
                <span className="more" aria-hidden="true">
                  : ask who says so
                </span>
              ) : null}
            </span>
            <span className="key" aria-hidden="true">
              {index + 1}
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}
