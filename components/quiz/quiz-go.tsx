import { answerName } from '@/domain/answer-fields';
import { endOfQuiz } from '@/domain/question-id';
import { Icon } from '../ui/icon';
import { KeyHints } from './key-hints';
import { hrefOfEnd, hrefOfStep } from './quiz-steps';
import { StepLink } from './step-link';
import type { QuizUse } from './use-quiz';

/** Whether the statement is to be answered, was checked, or was checked and is open to another try. */
export type Standing = 'open' | 'closed' | 'again';

/** What can be done with a statement, the next action first; and the ways back and out. */
export function QuizGo({ quiz, standing }: { quiz: QuizUse; standing: Standing }) {
  return (
    <div className="quiz-foot">
      <p className="quiz-go">
        {standing === 'closed' ? null : <Submit quiz={quiz} isAgain={standing === 'again'} />}
        <Onward quiz={quiz} isSkip={standing === 'open'} />
        <KeyHints keys={['Enter']} />
      </p>
      <Ways quiz={quiz} />
    </div>
  );
}

function Submit({ quiz, isAgain }: { quiz: QuizUse; isAgain: boolean }) {
  const { isWithheld, isChecking, step, statements } = quiz;
  const isLast = step + 1 === statements.length;
  const label = isWithheld
    ? nextLabel(quiz)
    : isAgain
      ? 'Check again'
      : quiz.held === null
        ? 'Check'
        : 'Send';
  return (
    <button
      className={isAgain ? 'btn line' : 'btn'}
      type="submit"
      aria-disabled={isChecking || undefined}
      // Without a script, the last button of a quiz without feedback ends it.
      {...(isWithheld && isLast ? { name: answerName(endOfQuiz), value: 'yes' } : {})}
    >
      {isChecking ? 'Checking' : label} {isWithheld ? <Icon name="arrow" /> : null}
    </button>
  );
}

function Onward({ quiz, isSkip }: { quiz: QuizUse; isSkip: boolean }) {
  const { address, step, statements, work, isWithheld, moveTo, end } = quiz;
  const all = statements.length;
  const isLast = step + 1 === all;
  if (isWithheld && isLast) return null;
  const href = isLast ? hrefOfEnd(address, all, work.answers) : hrefOfStep(address, step + 1, work.answers);
  const go = () => (isLast ? void end() : moveTo(step + 1));
  return (
    <StepLink className={isSkip ? 'btn bare skip-it' : 'btn'} {...{ href, go }}>
      {isSkip ? (
        'Skip this one'
      ) : (
        <>
          {nextLabel(quiz)} <Icon name="arrow" />
        </>
      )}
    </StepLink>
  );
}

function Ways({ quiz: { address, step, work, moveTo } }: { quiz: QuizUse }) {
  return (
    <nav className="quiz-ways" aria-label="In this quiz">
      {step === 0 ? null : (
        <StepLink
          className="btn line small"
          href={hrefOfStep(address, step - 1, work.answers)}
          go={() => moveTo(step - 1)}
        >
          Back
        </StepLink>
      )}
      <a className="btn line small pause" href="/quiz">
        Pause
      </a>
    </nav>
  );
}

function nextLabel({ step, statements }: QuizUse): string {
  const all = statements.length;
  return step + 1 === all ? 'See how it went' : `Next, ${step + 2} of ${all}`;
}
