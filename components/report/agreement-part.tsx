import { alphaInWords } from '@/domain/agreement-words';
import type { AgreementReport } from '@/domain/class-report';
import { countOf } from '@/domain/count-of';
import { fewestUnits } from '@/domain/krippendorff';
import { signed } from '@/domain/look-first-words';

/** How far the students agree with each other: Krippendorff’s alpha, with how far chance could move it. */
export function AgreementPart({ agreement }: { agreement: AgreementReport }) {
  const { alpha, interval, statements } = agreement;
  return (
    <section className="desk-part" id="agreement" aria-labelledby="agreement-h">
      <h2 id="agreement-h">How far the students agree with each other</h2>
      <p>
        {alphaInWords(alpha)} This is not how far they agree with the key, and it says nothing of the
        statements themselves.
      </p>
      {alpha === null ? null : (
        <>
          <AlphaPlot alpha={alpha} interval={interval} />
          <table className="rep-small">
            <tbody>
              <tr>
                <th scope="row">Krippendorff’s α, first answers</th>
                <td className="num">{signed(alpha)}</td>
              </tr>
              <tr>
                <th scope="row">95 % bootstrap interval</th>
                <td className="num">
                  {interval === null
                    ? `Not made: it takes ${fewestUnits} statements.`
                    : `${signed(interval.from)} to ${signed(interval.to)}`}
                </td>
              </tr>
            </tbody>
          </table>
          <p className="tiny">
            From {countOf(statements, 'statement')} that at least two students answered.{' '}
            {interval === null
              ? null
              : `The interval is from ${interval.samples} samples of these statements: with others like them, α could lie about there.`}
          </p>
        </>
      )}
    </section>
  );
}

/** Places in the units of the drawing: the axis goes from −1 to 1. */
const [middle, unit, line] = [160, 146, 24];

function AlphaPlot({ alpha, interval }: Pick<AgreementReport, 'interval'> & { readonly alpha: number }) {
  const says = interval === null ? '' : `, interval ${signed(interval.from)} to ${signed(interval.to)}`;
  return (
    <svg className="axis" viewBox="0 0 320 62" role="img">
      <title>{`Alpha ${signed(alpha)}${says}`}</title>
      <path className="axis-line" d={`M${placeOf(-1)} ${line}H${placeOf(1)}`} />
      {marks.map(([value, says, anchor]) => (
        <g key={value}>
          <path className="axis-line" d={`M${placeOf(value)} ${line - 5}v10`} />
          <text className="axis-scale" x={placeOf(value)} y="52" textAnchor={anchor}>
            {says}
          </text>
        </g>
      ))}
      {interval === null ? null : (
        <path className="axis-span" d={`M${placeOf(interval.from)} ${line}H${placeOf(interval.to)}`} />
      )}
      <circle className="axis-hits" cx={placeOf(alpha)} cy={line} r="7" />
    </svg>
  );
}

const marks = [
  [-1, '−1', 'start'],
  [0, '0: as by chance', 'middle'],
  [1, '1: all alike', 'end'],
] as const;

function placeOf(value: number): number {
  return Math.round(middle + Math.max(-1, value) * unit);
}
