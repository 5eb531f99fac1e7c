import type { ReactNode } from 'react';

/** One link as it is drawn: a filled dot where somebody is named, a dashed ring where nobody is. */
export interface DrawnLink {
  readonly who: ReactNode;
  readonly note: string;
  readonly named: boolean;
}

/** Who says so, via whom, to the place where it is read. Links run from the first speaker to the reader. */
export function Chain({
  links,
  here,
  label,
}: {
  links: readonly DrawnLink[];
  here: DrawnLink;
  label: string;
}) {
  return (
    <div className="chain-box">
      <ol className="chain" aria-label={label}>
        {links.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chain never changes its order
          <li key={index} className={link.named ? undefined : 'open'}>
            <b>{link.who}</b>
            <i>{link.note}</i>
          </li>
        ))}
        <li className="here">
          <b>{here.who}</b>
          <i>{here.note}</i>
        </li>
      </ol>
    </div>
  );
}
