'use client';

import type { ComponentType, ReactNode } from 'react';
import { createElement, useEffect, useRef } from 'react';
import { hydrateRoot } from 'react-dom/client';

interface WhenNearProps<Props extends object> {
  /** The component as the server imports it; null in the browser, which fetches it when it is near. */
  readonly onServer: ComponentType<Props> | null;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/**
 * An exercise whose script is fetched when it comes near the screen, or when focus comes into it. Until then it is the form that
 * the server made, which works without a script and is left as it is; then React takes it over where it stands.
 * (A Suspense boundary would not do: what is large in it stands hidden in the page until a script moves it.)
 */
export function WhenNear<Props extends object>({ onServer: OnServer, load, props }: WhenNearProps<Props>) {
  const place = useRef<HTMLDivElement>(null);

  // Once: what an exercise is given never changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const ended = new AbortController();
    void near(element, ended.signal)
      .then(load)
      .then((component) => {
        if (ended.signal.aborted) return;
        const onTaken = () => element.setAttribute('data-exercise', 'in-charge');
        hydrateRoot(element, createElement(Taken, { onTaken }, createElement(component, props)));
      });
    return () => ended.abort();
  }, []);

  if (OnServer !== null)
    return (
      <div data-exercise="waiting">
        <OnServer {...props} />
      </div>
    );
  return (
    <div
      ref={place}
      data-exercise="waiting"
      suppressHydrationWarning
      // Empty for React, so that it leaves alone what the server put there.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty string
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}

/** Says when React is in charge of what it holds: the effects of children run first. */
function Taken({ onTaken, children }: { onTaken: () => void; children?: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(onTaken, []);
  return children;
}

/** Resolves when an element is less than a screen away, or has focus in it. */
function near(element: Element, signal: AbortSignal): Promise<void> {
  if (typeof IntersectionObserver === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) resolve();
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    element.addEventListener('focusin', () => resolve(), { signal, once: true });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}
