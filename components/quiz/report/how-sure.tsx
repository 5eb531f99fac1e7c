import type { LevelCalibration } from '@/domain/calibration';
import { calibrationInWords } from '@/domain/calibration';
import { fewestToTell } from '@/domain/confusion';
import { surenessNames } from '@/domain/sureness';
import { FigureTable } from './figure-table';
import { SureLevel } from './sure-level';
import type { Unit } from './unit-plot';
import { UnitPlot } from './unit-plot';

/** How sure the student was of each first answer, and how often that matched. */
export function HowSure({ calibration }: { calibration: readonly LevelCalibration[] }) {
  const used = calibration.filter(({ answers }) => answers > 0);
  return (
    <section className="rep-part" aria-labelledby="rep-sure">
      <h3 id="rep-sure">How sure, how often it matched</h3>
      {used.length === 0 ? (
        <p className="meta">
          You did not say how sure you were. If you do, this part shows whether “sure” and “matches” go
          together.
        </p>
      ) : (
        <Levels used={used} />
      )}
    </section>
  );
}

function Levels({ used }: { used: readonly LevelCalibration[] }) {
  const isFew = used.some(({ answers }) => answers < fewestToTell);
  const hasSureMiss = used.some(({ level, answers, matches }) => level === 'sure' && matches < answers);
  return (
    <>
      <p className="meta">
        A filled square matches the key at the first try. A dashed one does not yet.
        {hasSureMiss ? ' What you were sure of and does not match stands first in the list below.' : ''}
      </p>
      <ul className="rep-levels">
        {used.map((one) => (
          <Level key={one.level} calibration={one} />
        ))}
      </ul>
      {isFew ? <p className="too-few">Fewer than five answers of one level are too few to tell.</p> : null}
      <FigureTable
        caption="How many first answers of each level match the key"
        columns={['How sure', 'Matches', 'Not yet', 'All']}
        rows={used.map(({ level, answers, matches }) => ({
          key: level,
          name: surenessNames[level],
          figures: [matches, answers - matches, answers].map(String),
        }))}
      />
    </>
  );
}

function Level({ calibration }: { calibration: LevelCalibration }) {
  const { level, answers, matches } = calibration;
  const units = Array.from(
    { length: answers },
    (_, index): Unit => ({ isMatch: index < matches, kind: null }),
  );
  return (
    <li className="rep-figure">
      <h4>
        <SureLevel level={level} />
        <span className="of num">
          {matches} of {answers}
        </span>
      </h4>
      <UnitPlot units={units} title={`${surenessNames[level]}: ${matches} of ${answers} squares filled`} />
      <p>{calibrationInWords(calibration)}</p>
    </li>
  );
}
