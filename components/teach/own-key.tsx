import type { ChainExercise, RewriteExercise, TestsExercise } from '@/domain/exercise';
import { tests } from '@/domain/exercise';
import type { ChainKey, CueKey, RewriteKey, TestKey, TestsKey } from '@/domain/exercise-key';
import { testNames } from '../paper/test-names';

/** The phrases of a quote: those that decide, then the others, each with the reason. */
export function PhrasesKey({ own, statement }: { own: CueKey; statement: string }) {
  const phrases = Object.entries(own.phrases[statement] ?? {});
  return (
    <ul className="ok-phrases">
      {[...phrases.filter(([, key]) => key.decides), ...phrases.filter(([, key]) => !key.decides)].map(
        ([phrase, { decides, why }]) => (
          <li key={phrase} className={decides ? 'decides' : undefined}>
            <b>{decides ? 'Decides' : 'Does not decide'}</b> <q className="says inl">{phrase}</q>
            <span className="why">{why}</span>
          </li>
        ),
      )}
    </ul>
  );
}

/** A chain from the page that is read to the first speaker. */
export function LinksKey({
  exercise,
  own,
  statement,
}: {
  exercise: ChainExercise;
  own: ChainKey;
  statement: string;
}) {
  const { order = [], links = {} } = own.chains[statement] ?? {};
  return (
    <ol className="ok-links">
      {order.map((link) => (
        <li key={link} className={links[link]?.named ? undefined : 'open'}>
          <b>{exercise.chains[statement]?.[link]}</b>
          {links[link]?.named ? null : <span className="ok-gap">Nobody is named: ring</span>}
          <span className="why">{links[link]?.why}</span>
        </li>
      ))}
    </ol>
  );
}

const cellNames = { yes: 'Yes', no: 'No', open: 'Open' } as const;

/** The three tests of each row, with the sentence for the answer of the key; `whole` gives the other sentence too. */
export function CellsKey({
  exercise,
  own,
  whole,
}: {
  exercise: TestsExercise;
  own: TestsKey;
  whole: boolean;
}) {
  return Object.entries(exercise.rows).map(([row, { words }]) => (
    <div key={row} className="ok-row">
      <h4>
        “<q className="says inl">{words}</q>”
      </h4>
      <dl>
        {tests.map((test) => {
          const cell = own.rows[row]?.[test];
          if (cell === undefined) return null;
          return (
            <div key={test}>
              <dt>
                {testNames[test]} <b>{cellNames[cell.key]}</b>
              </dt>
              <dd>
                <CellSays cell={cell} whole={whole} />
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  ));
}

function CellSays({ cell: { key, feedback }, whole }: { cell: TestKey; whole: boolean }) {
  const both = key === 'open' || whole;
  const first = key === 'no' ? 'no' : 'yes';
  const second = first === 'no' ? 'yes' : 'no';
  if (!both) return feedback[first];
  return (
    <>
      <p>
        {cellNames[first]}: {feedback[first]}
      </p>
      <p className="meta">
        {cellNames[second]}: {feedback[second]}
      </p>
    </>
  );
}

/** Each change of a sentence, what it makes the sentence claim, and why the other choices do not fit. */
export function SlotsKey({
  exercise,
  own,
  whole,
}: {
  exercise: RewriteExercise;
  own: RewriteKey;
  whole: boolean;
}) {
  return Object.entries(exercise.slots).map(([slot, { printed, changed, choices }]) => (
    <div key={slot} className="ok-row">
      <h4>
        “<q className="says inl">{printed}</q>” becomes <span className="ok-changed">{changed}</span>
      </h4>
      <ChoicesKey choices={choices} own={own.slots[slot]} whole={whole} />
    </div>
  ));
}

/** The choice of the key first, then the others where they are asked for. */
export function ChoicesKey({
  choices,
  own,
  whole,
}: {
  choices: Readonly<Record<string, string>>;
  own: { readonly key: string; readonly feedback: Readonly<Record<string, string>> } | undefined;
  whole: boolean;
}) {
  const ids = Object.keys(choices).toSorted((a, b) => Number(b === own?.key) - Number(a === own?.key));
  return (
    <ul className="ok-choices">
      {ids
        .filter((id) => whole || id === own?.key)
        .map((id) => (
          <li key={id}>
            {id === own?.key ? <b>The key: {choices[id]}</b> : choices[id]}
            <span className="why">{own?.feedback[id]}</span>
          </li>
        ))}
    </ul>
  );
}
