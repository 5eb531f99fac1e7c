/** Which view the reader chose; the board where nothing was chosen. */
export type View = 'board' | 'list';

const name = 'who-says-so:view';
const wide = matchMedia('(min-width: 64rem)');
const listeners = new Set<() => void>();
let chosen: View = readKept();

/** The view that is shown now, in every sort of the page; null where the screen is too narrow for a choice. */
export function currentView(): View | null {
  return wide.matches ? chosen : null;
}

/** Shows every sort of the page in this view, and remembers it on the device. */
export function chooseView(view: View): void {
  chosen = view;
  try {
    localStorage.setItem(name, view);
  } catch {
    // Not remembered, and it works all the same.
  }
  for (const listener of listeners) listener();
}

export function watchView(listener: () => void): () => void {
  listeners.add(listener);
  wide.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    wide.removeEventListener('change', listener);
  };
}

function readKept(): View {
  try {
    return localStorage.getItem(name) === 'list' ? 'list' : 'board';
  } catch {
    return 'board';
  }
}
