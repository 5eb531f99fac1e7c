'use client';

import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import { lazy, Suspense } from 'react';

/**
 * A component whose script is fetched when an exercise of its kind comes near the screen, or when focus comes into it.
 * Until then it is the form that the server made, which works without a script. Its styles must come with the page.
 */
export function lazyWhenNear<Props extends object>(
  kind: string,
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await near(kind);
    return { default: await load() };
  });
}

/** Where such a component stands: what is watched. */
export function WhenNear({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <div data-kind={kind}>
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}

/** Resolves at once on the server; in a browser when the first exercise of the kind is less than a screen away. */
function near(kind: string): Promise<void> {
  if (typeof document === 'undefined' || typeof IntersectionObserver === 'undefined')
    return Promise.resolve();
  const exercises = document.querySelectorAll(`[data-kind="${kind}"]`);
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) done();
      },
      { rootMargin: '100% 0px' },
    );
    function done(): void {
      observer.disconnect();
      for (const exercise of exercises) exercise.removeEventListener('focusin', done);
      resolve();
    }
    for (const exercise of exercises) {
      observer.observe(exercise);
      exercise.addEventListener('focusin', done);
    }
  });
}
