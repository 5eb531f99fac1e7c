import { Icon } from './icon';

/** A page that the bar leads to. */
export interface Place {
  readonly href: string;
  readonly name: string;
}

const placesOfStudents: readonly Place[] = [
  { href: '/', name: 'Course' },
  { href: '/documents', name: 'Documents' },
  { href: '/quiz', name: 'Self-check' },
  { href: '/answers', name: 'My answers' },
];

/** The bar at the top. The menu on a phone is a disclosure, so that it opens without a script. */
export function TopBar({
  current,
  places = placesOfStudents,
}: {
  current: string | null;
  places?: readonly Place[];
}) {
  return (
    <header className="bar">
      <div className="wrap">
        <a className="brand" href="/">
          <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
            <use href="#i-logo" />
          </svg>{' '}
          Who says so?
        </a>
        <nav className="places" aria-label="Main">
          <Places current={current} places={places} />
        </nav>
        {/* Shown where the device is in a class; the early script writes which. */}
        <a className="who" href="/class" suppressHydrationWarning>
          Your class
        </a>
        <div className="end">
          <button className="btn icon theme" type="button" data-theme-toggle aria-label="Light or dark">
            <Icon name="sun" />
          </button>
          <details className="menu">
            <summary className="btn icon" aria-label="Menu">
              <Icon name="menu" />
            </summary>
            <nav aria-label="Main">
              <Places current={current} places={places} />
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}

function Places({ current, places }: { current: string | null; places: readonly Place[] }) {
  return places.map(({ href, name }) => (
    <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
      {name}
    </a>
  ));
}
