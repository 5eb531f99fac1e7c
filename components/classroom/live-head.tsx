import { Icon } from '../ui/icon';
import { ClassName } from './class-name';
import type { LiveDeskProps } from './live-desk';

interface HeadProps extends LiveDeskProps {
  /** The statement that divides the class most, on the projector; null where no kind is asked. */
  readonly projectorHref: string | null;
  readonly isNameless: boolean;
  readonly turnNames: () => void;
}

/** Where this is, and how it is shown. Marks and words are radios alone, so that they work without a script. */
export function LiveHead({
  className,
  isSample,
  classHref,
  title,
  page,
  projectorHref,
  isNameless,
  turnNames,
}: HeadProps) {
  return (
    <header className="desk-head">
      <div>
        <p className="crumb">
          <a href={classHref}>
            <ClassName name={className} isSample={isSample} />
          </a>
          <span aria-hidden="true"> / </span>
          {title}
        </p>
        <h1>Who is where</h1>
      </div>
      <div className="acts">
        {projectorHref === null ? null : (
          <a className="btn small" href={projectorHref}>
            <Icon name="eye" /> Projector
          </a>
        )}
        <a className="btn line small" href={`${page}/settings`}>
          Settings
        </a>
        <form
          className="switch"
          method="post"
          action="/api/teach/names"
          onSubmit={(event) => {
            event.preventDefault();
            turnNames();
          }}
        >
          <input type="hidden" name="back" value={page} />
          <NamesButton names="shown" isChosen={!isNameless} />
          <NamesButton names="hidden" isChosen={isNameless} />
        </form>
        <fieldset className="switch">
          <legend className="sr">Cells as</legend>
          <label>
            <input type="radio" name="cells" value="marks" defaultChecked /> Marks
          </label>
          <label>
            <input type="radio" name="cells" value="words" /> Words
          </label>
        </fieldset>
      </div>
    </header>
  );
}

/** The one that is chosen does nothing. */
function NamesButton({ names, isChosen }: { names: 'shown' | 'hidden'; isChosen: boolean }) {
  return (
    <button type={isChosen ? 'button' : 'submit'} name="names" value={names} aria-pressed={isChosen}>
      Names {names}
    </button>
  );
}
