import '@/components/paper/worksheet.css';
import '@/components/paper/writing.css';
import type { ReactNode } from 'react';
import { ChainPaper } from '@/components/paper/chain-paper';
import { DeckPaper } from '@/components/paper/deck-paper';
import { JustifyPaper } from '@/components/paper/justify-paper';
import { OrderPaper } from '@/components/paper/order-paper';
import { RewritePaper } from '@/components/paper/rewrite-paper';
import { TestsPaper } from '@/components/paper/tests-paper';
import type { Exercise } from '@/domain/exercise';
import { placesOf, statementsIn } from '@/domain/exercise';
import { selectInLesson } from '@/server/lessons/exercises';
import { deckStatement } from '../exercise-props';

/** An exercise of a worksheet: what it asks, and nothing of its key. */
export function PaperExercise({ address }: { address: string }) {
  const { exercise } = selectInLesson(address);
  return (
    <div className="paper-exercise">
      <h4>{exercise.title}</h4>
      <p>{exercise.brief}</p>
      <OnPaper exercise={exercise} />
    </div>
  );
}

function OnPaper({ exercise }: { exercise: Exercise }): ReactNode {
  const statements = statementsIn(exercise).map(deckStatement);
  switch (exercise.type) {
    case 'sort':
      return <DeckPaper statements={statements} places={placesOf(exercise)} />;
    case 'cue':
      return <DeckPaper statements={statements} places={placesOf(exercise)} underline />;
    case 'chain':
      return (
        <ChainPaper
          chains={statements.map((statement) => ({
            statement,
            links: Object.values(exercise.chains[statement.id] ?? {}),
          }))}
        />
      );
    case 'tests':
      return (
        <TestsPaper
          rows={Object.entries(exercise.rows).map(([id, { words, statement }]) => ({
            id,
            words,
            statement: deckStatement(statement),
          }))}
        />
      );
    case 'order':
      return <OrderPaper events={exercise.events} question={exercise.question} />;
    case 'rewrite':
      return <RewritePaper statement={deckStatement(exercise.statement)} slots={exercise.slots} />;
    case 'justify':
      return <JustifyPaper statement={deckStatement(exercise.statement)} places={placesOf(exercise)} />;
  }
}
