import { OrderOfQuestions } from '@/components/exercise/order-of-questions';
import { Quiz } from '@/components/quiz/quiz';
import { Page } from '@/components/ui/page';
import type { CheckedWork } from '@/domain/checked-exercise';
import type { FoundQuiz } from '@/server/lessons/exercises';
import { quizProps } from '../exercise-props';

/** A quiz at one of its steps. */
export function QuizPage({
  found,
  given,
  step,
}: {
  found: FoundQuiz;
  given: CheckedWork | null;
  step: number;
}) {
  return (
    <Page current="/quiz">
      <main id="main">
        <Quiz {...quizProps(found, given)} step={step}>
          <OrderOfQuestions id="questions" />
        </Quiz>
      </main>
    </Page>
  );
}
