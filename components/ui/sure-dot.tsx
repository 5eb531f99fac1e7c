import './sure-dot.css';

/** How sure: `known` is full, `half` came through a copy, `open` is a conclusion, `gap` is not known. */
export type Sure = 'known' | 'half' | 'open' | 'gap';

/** How sure a point is, as a dot. Hidden from screen readers: words stand beside it. */
export function SureDot({ sure }: { sure: Sure }) {
  return <span className={`sdot ${sure}`} aria-hidden="true" />;
}
