import {
  ChainExercise,
  CueExercise,
  JustifyExercise,
  OrderExercise,
  RewriteExercise,
  TestsExercise,
} from '@/components/exercise/exercises-when-near';
import { OrderOfQuestions } from '@/components/exercise/order-of-questions';
import { SortExercise } from '@/components/exercise/sort-exercise';
import type { CheckedWork } from '@/domain/checked-exercise';
import { selectInLesson } from '@/server/lessons/exercises';
import { chainProps } from '../../chain-props';
import { cueProps } from '../../cue-props';
import { deckProps, exerciseProps } from '../../exercise-props';
import { justifyProps } from '../../justify-props';
import { orderProps } from '../../order-props';
import { rewriteProps } from '../../rewrite-props';
import { testsProps } from '../../tests-props';

/** An exercise in the text of its lesson; with `given`, on a page of its own with the feedback. */
export function Exercise({
  address,
  given = null,
  isPage = false,
}: {
  address: string;
  given?: CheckedWork | null;
  isPage?: boolean;
}) {
  const found = selectInLesson(address);
  const { exercise } = found;
  const props = { ...exerciseProps(found, given), isPage };
  const questions = <OrderOfQuestions id={`${address.split('/').at(-1)}-questions`} />;
  switch (exercise.type) {
    case 'sort':
      return (
        <SortExercise {...props} {...deckProps(exercise)}>
          {questions}
        </SortExercise>
      );
    case 'tests':
      return <TestsExercise {...props} {...testsProps(exercise)} />;
    case 'order':
      return <OrderExercise {...props} {...orderProps(exercise)} />;
    case 'cue':
      return (
        <CueExercise {...props} {...cueProps(exercise)}>
          {questions}
        </CueExercise>
      );
    case 'chain':
      return <ChainExercise {...props} {...chainProps(exercise)} />;
    case 'justify':
      return (
        <JustifyExercise {...props} {...justifyProps(exercise)}>
          {questions}
        </JustifyExercise>
      );
    case 'rewrite':
      return <RewriteExercise {...props} {...rewriteProps(exercise)} />;
  }
}
