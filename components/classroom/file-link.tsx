import type { ReactNode } from 'react';

/** A file that can be saved, with what it holds. */
export function FileLink({ href, file, children }: { href: string; file: string; children: ReactNode }) {
  return (
    <li>
      <a href={href} download>
        {file}
      </a>
      <p>{children}</p>
    </li>
  );
}
