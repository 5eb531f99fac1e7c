import { fewestToTell } from '@/domain/confusion';
import type { Detection } from '@/domain/detection';
import { kindNames } from '@/domain/kind';
import { discriminationInWords, givenInWords, leanInWords } from '@/domain/lean';
import { KindName } from '../../ui/kind';
import { AxisPlot } from './axis-plot';
import { FigureTable } from './figure-table';

/** Whether a kind is told from the rest, or only given often: training that makes people suspect everything has failed. */
export function Lean({ detection }: { detection: readonly Detection[] }) {
  return (
    <section className="rep-part rep-lean" aria-labelledby="rep-lean">
      <h3 id="rep-lean">Do the answers lean towards a kind?</h3>
      <p className="meta">
        Calling everything doubtful is not reading either. A kind that is given to everything tells nothing.
      </p>
      {detection.length === 0 ? (
        <p className="too-few">
          Too few to tell: this takes {fewestToTell} statements of a kind and {fewestToTell} of others. A quiz
          of 20 has enough of most kinds.
        </p>
      ) : (
        <Leans detection={detection} />
      )}
    </section>
  );
}

function Leans({ detection }: { detection: readonly Detection[] }) {
  return (
    <>
      <p className="meta">
        The filled dot shows how many statements of a kind you gave it. The open dot shows how many others you
        gave it too. The further the filled dot is to the right of the open one, the better.
      </p>
      <ul className="rep-leans">
        {detection.map((one) => (
          <li key={one.kind} className="rep-figure">
            <h4>
              <KindName kind={one.kind} />
            </h4>
            <AxisPlot detection={one} />
            <p>
              {discriminationInWords(one)} {givenInWords(one)} {leanInWords(one)}
            </p>
          </li>
        ))}
      </ul>
      <FigureTable
        caption="How many statements you gave each kind, at the first try"
        columns={['Kind', 'Of its own', 'Of others', 'Apart (d′)', 'Lean (c)']}
        rows={detection.map(({ kind, hits, own, falseAlarms, others, discrimination, bias }) => ({
          key: kind,
          name: kindNames[kind],
          figures: [
            `${hits} of ${own}`,
            `${falseAlarms} of ${others}`,
            measured(discrimination),
            measured(bias),
          ],
        }))}
        note="Apart: 0 is chance, more is further apart. Lean: below 0 the kind is given easily, above 0 rarely. Both are estimates from few answers."
      />
    </>
  );
}

function measured(value: number): string {
  return value.toFixed(1).replace('-0.0', '0.0').replace('-', '−');
}
