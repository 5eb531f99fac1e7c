import './split-bar.css';
import type { KindCounts } from '@/domain/class-split';
import { sumOf } from '@/domain/class-split';
import type { Kind } from '@/domain/kind';
import { kinds } from '@/domain/kind';
import { countsInWords } from '@/domain/split-talk';
import { shapeOf } from '../quiz/report/kind-shapes';
import { kindClass } from '../ui/kind';

/** From this share of the bar on there is room for the mark beside the count. In percent. */
const roomForMark = 12;

/** How a class divided: one bar, a segment for each kind, each with its count; the key underlined. */
export function SplitBar({ counts, keys }: { counts: KindCounts; keys: readonly Kind[] }) {
  const all = sumOf(counts);
  if (all === 0) return <p className="tiny split-none">No answers yet.</p>;
  return (
    <svg className="split" role="img" aria-label={countsInWords(counts, keys)}>
      {segmentsOf(counts, all).map(({ kind, x, width }) => (
        <g key={kind} className={kindClass(kind)}>
          <rect className="seg" x={`${x}%`} width={`${width}%`} y="0" height="28" />
          <rect className={`seg-p ${kindClass(kind)}`} x={`${x}%`} width={`${width}%`} y="0" height="28" />
          {width < roomForMark ? null : (
            <svg
              className="seg-mark"
              x={`${x}%`}
              y="6.5"
              width="15"
              height="15"
              viewBox="-9 0 24 24"
              aria-hidden="true"
            >
              <use href={shapeOf(kind)} width="24" height="24" />
            </svg>
          )}
          <text x={`${x}%`} dx={width < roomForMark ? 4 : 26} y="19">
            {counts[kind]}
          </text>
          {keys.includes(kind) ? (
            <rect className="seg-key" x={`${x}%`} width={`${width}%`} y="31" height="4" />
          ) : null}
        </g>
      ))}
    </svg>
  );
}

function segmentsOf(counts: KindCounts, all: number) {
  let x = 0;
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => {
      const width = (counts[kind] / all) * 100;
      const segment = { kind, x, width };
      x += width;
      return segment;
    });
}

/** The patterns of the kinds, for plots that SVG draws. Once per page. */
export function KindPatterns() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <pattern
        id="pattern-denial"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect x="5" width="3" height="8" className="pattern" />
      </pattern>
      <pattern id="pattern-estimate" width="7" height="7" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.5" className="pattern" />
      </pattern>
      <pattern id="pattern-setaside" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect x="6" width="2" height="8" className="pattern" />
      </pattern>
    </svg>
  );
}
