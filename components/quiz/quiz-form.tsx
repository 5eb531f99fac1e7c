import type { ReactNode } from 'react';
import { verdictNames } from '@/domain/verdict-names';
import type { DeckStatement } from '../exercise/deck-statement';
import { KeptLine } from '../exercise/kept-line';
import { TriedFields } from '../exercise/tried-fields';
import { QuizAnswered } from './quiz-answered';
import { QuizAsk } from './quiz-ask';
import type { Standing } from './quiz-go';
import { QuizGo } from './quiz-go';
import { quizKey } from './quiz-keys';
import { QuizStatus } from './quiz-status';
import { answersWithout } from './quiz-steps';
import { QuizTop } from './quiz-top';
import type { QuizUse } from './use-quiz';

interface QuizFormProps {
  readonly quiz: QuizUse;
  readonly statement: DeckStatement;
  /** The order of questions. */
  readonly questions: ReactNode;
}

/** One statement of a quiz: a form that works without a script. */
export function QuizForm({ quiz, statement, questions }: QuizFormProps) {
  const { step, submit, choose } = quiz;
  const feedback = quiz.isWithheld ? null : quiz.feedbackOn(statement.id);
  const standing: Standing =
    feedback === null ? 'open' : feedback.kind.verdict === 'not-yet' ? 'again' : 'closed';
  const onward = () => (step + 1 === quiz.statements.length ? void quiz.end() : quiz.moveTo(step + 1));
  const said =
    quiz.said === '' && feedback !== null
      ? `Statement ${step + 1}: ${verdictNames[feedback.kind.verdict].toLowerCase()}.`
      : quiz.said;
  return (
    <form
      ref={quiz.form}
      className={quiz.isWithheld ? 'quiz withheld' : 'quiz'}
      method="post"
      action="/api/check"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onChange={({ target }) => choose(target)}
      onKeyDown={(event) => quizKey(event, choose, standing === 'open' ? () => void submit() : onward)}
    >
      <Sent quiz={quiz} id={statement.id} />
      <QuizTop quiz={quiz} />
      <div className="quiz-statement" key={`${statement.id} ${standing}`}>
        {feedback === null ? (
          <QuizAsk {...{ quiz, statement, questions }} />
        ) : (
          <QuizAnswered {...{ quiz, statement, feedback }} />
        )}
      </div>
      <QuizStatus notice={quiz.notice} said={said} />
      <QuizGo quiz={quiz} standing={standing} />
      <KeptLine keeping={quiz.keeping} isWaiting={quiz.isWaiting} isHeld={quiz.held !== null} />
    </form>
  );
}

/** What goes along without a script: where the answer leads, and the tries so far. */
function Sent({ quiz, id }: { quiz: QuizUse; id: string }) {
  const { address, isWithheld, step, work } = quiz;
  return (
    <>
      <input type="hidden" name="exercise" value={address} />
      <input type="hidden" name="step" value={isWithheld ? step + 2 : step + 1} />
      {/* Before any feedback another choice takes the place of the first. */}
      <TriedFields answers={isWithheld ? answersWithout(id, work.answers) : work.answers} />
    </>
  );
}
