import type { ReactNode } from 'react';
import { OutsideEstimate } from '@/components/lesson/found';
import { PaperPart, PaperQuote, PaperTask, PaperTrace } from '@/components/paper/paper-text';
import type { LessonTagProps } from '@/domain/lesson-tag';
import { deckStatement } from '../exercise-props';
import { textComponents } from '../text-components';
import { PaperExercise } from './paper-exercise';

type Props<Name extends 'Task' | 'Trace' | 'OutsideEstimate'> = LessonTagProps<Name> & {
  children?: ReactNode;
};

/** What the tags of a lesson become on its worksheet. */
export const paperComponents = {
  ...textComponents,
  PaperPart,
  h2: ({ children }: { children?: ReactNode }) => <h3>{children}</h3>,
  Quote: ({ statement }: LessonTagProps<'Quote'>) => <PaperQuote {...deckStatement(statement)} />,
  Pair: ({ first, second }: LessonTagProps<'Pair'>) => (
    <div className="paper-pair keep">
      <PaperQuote {...deckStatement(first)} />
      <PaperQuote {...deckStatement(second)} />
    </div>
  ),
  Task: ({ how, children }: Props<'Task'>) => <PaperTask how={how}>{children}</PaperTask>,
  Trace: ({ number, question, statement }: Props<'Trace'>) => (
    <PaperTrace number={number} question={question} {...deckStatement(statement)} />
  ),
  OutsideEstimate: ({ children, ...estimate }: Props<'OutsideEstimate'>) => (
    <OutsideEstimate {...estimate}>{children}</OutsideEstimate>
  ),
  Exercise: PaperExercise,
};
