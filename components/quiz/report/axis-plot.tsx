import type { Detection } from '@/domain/detection';
import { nounFor } from '@/domain/kind-nouns';

/** Places in the units of the drawing: the axis goes from `start` to `end`, at the height `line`. */
const [start, end, line] = [14, 306, 36];

/** How often a kind was given to its own statements (filled) and to others (open), on one axis from 0 to 100 %. */
export function AxisPlot({ detection }: { detection: Detection }) {
  const { kind, own, others, hits, falseAlarms } = detection;
  const [hitsAt, falseAt] = [placeOf(hits / own), placeOf(falseAlarms / others)];
  const hitsName = `${hits} of ${own} ${nounFor(kind, own)}`;
  const falseName = `${falseAlarms} of ${others} others`;
  return (
    <svg className="axis" viewBox="0 0 320 80" role="img">
      <title>{`Given this kind: ${hitsName}, ${falseName}`}</title>
      <path className="axis-line" d={`M${start} ${line}H${end}`} />
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path className="axis-line" d={`M${placeOf(share)} ${line - 5}v10`} />
          <text className="axis-scale" x={placeOf(share)} y="77" textAnchor={anchorOf(share)}>
            {`${share * 100} %`}
          </text>
        </g>
      ))}
      <path className="axis-span" d={`M${falseAt} ${line}H${hitsAt}`} />
      <circle className="axis-false" cx={falseAt} cy={line} r="6" />
      <circle className="axis-hits" cx={hitsAt} cy={line} r={Math.abs(hitsAt - falseAt) < 4 ? 3 : 7} />
      <text className="axis-label" x={hitsAt} y={line - 15} textAnchor={anchorOf(hits / own)}>
        {hitsName}
      </text>
      <text className="axis-label" x={falseAt} y={line + 23} textAnchor={anchorOf(falseAlarms / others)}>
        {falseName}
      </text>
    </svg>
  );
}

function placeOf(share: number): number {
  return Math.round(start + share * (end - start));
}

/** Words near an end of the axis grow inwards. */
function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.3) return 'start';
  return share > 0.7 ? 'end' : 'middle';
}
