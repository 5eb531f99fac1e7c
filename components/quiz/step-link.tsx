import type { ReactNode } from 'react';

/** A way to another step: a link to its page, which with a script changes the step in place. */
export function StepLink({
  href,
  go,
  className,
  children,
}: {
  href: string;
  go: () => void;
  className: string;
  children: ReactNode;
}) {
  return (
    <a
      className={className}
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go();
      }}
    >
      {children}
    </a>
  );
}
