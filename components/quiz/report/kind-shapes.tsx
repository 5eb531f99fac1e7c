import type { Kind } from '@/domain/kind';
import { kindClass } from '../../ui/kind';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** The marks of the kinds as shapes that a plot can draw: the same as the masks of `glyph.css`, which SVG cannot use. Once per page. */
export function KindShapes() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <symbol id="shape-claim" viewBox="0 0 24 24" fill="currentColor">
        <path
          transform="translate(-1.7 -4.1) scale(1.26)"
          d="M10.4 6.1c-1.9.8-2.9 2.2-2.9 4.2 0 1.3.8 2.1 1.8 2.1s1.7-.7 1.7-1.7c0-.9-.6-1.5-1.4-1.6.1-.8.6-1.5 1.5-2zM5.3 6.1c-1.9.8-2.9 2.2-2.9 4.2 0 1.3.8 2.1 1.8 2.1s1.7-.7 1.7-1.7c0-.9-.6-1.5-1.4-1.6.1-.8.6-1.5 1.5-2z"
        />
        <path
          transform="translate(-4.5 -2.2) scale(1.26)"
          d="M13.6 17.9c1.9-.8 2.9-2.2 2.9-4.2 0-1.3-.8-2.1-1.8-2.1s-1.7.7-1.7 1.7c0 .9.6 1.5 1.4 1.6-.1.8-.6 1.5-1.5 2zM18.7 17.9c1.9-.8 2.9-2.2 2.9-4.2 0-1.3-.8-2.1-1.8-2.1s-1.7.7-1.7 1.7c0 .9.6 1.5 1.4 1.6-.1.8-.6 1.5-1.5 2z"
        />
      </symbol>
      <symbol id="shape-denial" viewBox="0 0 24 24" {...stroke} strokeWidth="2.4">
        <circle cx="12" cy="12" r="8.2" />
        <path d="M6.4 17.6 17.6 6.4" />
      </symbol>
      <symbol id="shape-estimate" viewBox="0 0 24 24" {...stroke} strokeWidth="2.4">
        <path d="M3.8 10.3c1.7-2.6 3.9-3.2 6.2-1.9l4 2.2c2.3 1.3 4.5.7 6.2-1.9" />
        <path d="M3.8 16.1c1.7-2.6 3.9-3.2 6.2-1.9l4 2.2c2.3 1.3 4.5.7 6.2-1.9" />
      </symbol>
      <symbol id="shape-setaside" viewBox="0 0 24 24" {...stroke} strokeWidth="2.4">
        <path d="M3.2 14.2v6.2h17.6v-6.2" />
        <path d="M8.7 6.3c.3-2 1.7-3 3.4-3 2 0 3.5 1.2 3.5 3.1 0 2.6-3.4 2.7-3.4 5.6" />
        <circle cx="12.2" cy="16.2" r="1.45" fill="currentColor" stroke="none" />
      </symbol>
    </svg>
  );
}

/** The address of a kind's shape within the page. */
export function shapeOf(kind: Kind): string {
  return `#shape-${kindClass(kind)}`;
}
