import type { RefObject } from 'react';
import { useEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { focusStatement, focusTop, statementInFocus } from './board-focus';
import type { View } from './board-view';
import { chooseView, currentView, watchView } from './board-view';

const views = ['board', 'list'] as const satisfies readonly View[];
const viewNames = { board: 'Board', list: 'List' } as const satisfies Record<View, string>;

interface ViewSwitchProps {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Told at once, and whenever the view changes, whether it is the board. */
  readonly onView: (isBoard: boolean) => void;
}

/** Board or list, beside the title; nothing where the screen is too narrow for a board. */
export function ViewSwitch({ form, onView }: ViewSwitchProps) {
  const view = useSyncExternalStore(watchView, currentView);

  useEffect(() => {
    const show = () => keepingPlace(form.current, () => flushSync(() => onView(currentView() === 'board')));
    // Not within the effect: React would not show it at once.
    queueMicrotask(show);
    return watchView(show);
  }, [form, onView]);

  if (view === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more statement
    <div className="switch view" role="group" aria-label="How the statements are shown">
      {views.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => chooseView(one)}>
          {viewNames[one]}
        </button>
      ))}
    </div>
  );
}

/** The words under the reader's eyes stay where they are, and focus stays in its statement. */
function keepingPlace(form: HTMLFormElement | null, change: () => void): void {
  const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 4);
  const anchor = seen?.closest('.sort') ?? seen;
  const top = anchor?.getBoundingClientRect().top ?? 0;
  const id = statementInFocus(form);
  change();
  if (form !== null && id !== null && !focusStatement(form, id)) focusTop(form);
  if (anchor?.isConnected) scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' });
}
