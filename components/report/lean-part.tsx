import '../quiz/report/plots.css';
import { classGivenInWords, classLeanInWords } from '@/domain/class-lean';
import { fewestToTell } from '@/domain/confusion';
import type { Detection } from '@/domain/detection';
import { kindNames } from '@/domain/kind';
import { discriminationInWords } from '@/domain/lean';
import { signed } from '@/domain/look-first-words';
import { AxisPlot } from '../quiz/report/axis-plot';
import { FigureTable } from '../quiz/report/figure-table';
import { KindName } from '../ui/kind';

/** Whether a kind is told from the rest, or only given often. */
export function LeanPart({ detection }: { detection: readonly Detection[] }) {
  return (
    <section className="desk-part rep-lean" id="lean" aria-labelledby="lean-h">
      <h2 id="lean-h">Do the answers lean towards a kind?</h2>
      {detection.length === 0 ? (
        <p className="too-few">
          Too few to tell: this takes {fewestToTell} answers to statements of a kind, and {fewestToTell} to
          others.
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
        The filled dot: how many answers to statements of a kind gave that kind. The open dot: how many
        answers to other statements gave it too. First answers only.
      </p>
      <ul className="rep-leans">
        {detection.map((one) => (
          <li key={one.kind} className="rep-figure">
            <h3>
              <KindName kind={one.kind} />
            </h3>
            <AxisPlot detection={one} />
            <p>
              {discriminationInWords(one)} {classGivenInWords(one)} {classLeanInWords(one)}
            </p>
          </li>
        ))}
      </ul>
      <FigureTable
        caption="How many first answers gave each kind"
        columns={['Kind', 'Of its own', 'Of others', 'Apart (d′)', 'Lean (c)']}
        rows={detection.map(({ kind, hits, own, falseAlarms, others, discrimination, bias }) => ({
          key: kind,
          name: kindNames[kind],
          figures: [`${hits} of ${own}`, `${falseAlarms} of ${others}`, signed(discrimination), signed(bias)],
        }))}
        note="Apart: 0 is chance, more is further apart. Lean: below 0 the kind is given easily, above 0 rarely."
      />
    </>
  );
}
