import './key.css';
import type { ReactNode } from 'react';
import { DatesKey } from './dates-key';
import type { KeyedExercise, KeyedStatement } from './keyed';
import { CellsKey, LinksKey, PhrasesKey, SlotsKey } from './own-key';
import { SampleKey } from './sample-key';
import { StatementKey } from './statement-key';

/** An exercise with its whole key. */
export function ExerciseKey(keyed: KeyedExercise) {
  const { id, exercise } = keyed;
  return (
    <section className="kx" aria-labelledby={`key-of-${id}`}>
      <h3 id={`key-of-${id}`}>{exercise.title}</h3>
      <p className="meta">{exercise.brief}</p>
      <OwnKey {...keyed} />
      <Deck {...keyed} />
    </section>
  );
}

/** What the key says beyond the entries of the statements, where it is not said beside each of them. */
function OwnKey({ exercise, own }: KeyedExercise) {
  if (exercise.type === 'tests' && own?.type === 'tests') return <CellsKey {...{ exercise, own }} whole />;
  if (exercise.type === 'order' && own?.type === 'order') return <DatesKey {...{ exercise, own }} whole />;
  if (exercise.type === 'rewrite' && own?.type === 'rewrite')
    return <SlotsKey {...{ exercise, own }} whole />;
  if (own?.type === 'justify') return <SampleKey sample={own.sample} whole />;
  return null;
}

function Deck(keyed: KeyedExercise) {
  if (keyed.statements.length === 0) return null;
  return (
    <ol className="ke-list">
      {keyed.statements.map((one) => (
        <StatementKey key={one.statement.id} id={anchorOf(keyed.id, one)} keyed={one}>
          <BesideStatement {...keyed} statement={one.statement.id} />
        </StatementKey>
      ))}
    </ol>
  );
}

/** Where the key of a statement of an exercise stands on its page. */
export function anchorOf(exercise: string, { statement }: KeyedStatement): string {
  return `key-of-${exercise}-${statement.id}`;
}

function BesideStatement({ exercise, own, statement }: KeyedExercise & { statement: string }): ReactNode {
  if (own?.type === 'cue') return <PhrasesKey own={own} statement={statement} />;
  if (exercise.type === 'chain' && own?.type === 'chain')
    return <LinksKey exercise={exercise} own={own} statement={statement} />;
  return null;
}
