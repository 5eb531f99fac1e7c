import { OrderOfQuestions } from '@/components/exercise/order-of-questions';
import { Quiz } from '@/components/quiz/quiz';
import { Page } from '@/components/ui/page';
import type { CheckedExercise } from '@/domain/feedback';
import type { FoundExercise } from '@/server/lessons/exercises';
import { exerciseProps } from '../exercise-props';

/** A quiz at one of its steps. */
export function QuizPage({
  found,
  checked,
  step,
}: {
  found: FoundExercise;
  checked: CheckedExercise | null;
  step: number;
}) {
  return (
    <Page current="/quiz">
      <main id="main" className="quiz">
        <h1>Self-check</h1>
        <p className="meta">{found.exercise.brief}</p>
        <Quiz {...exerciseProps(found, checked)} step={step}>
          <OrderOfQuestions id="questions" />
        </Quiz>
      </main>
    </Page>
  );
}
