import { Icon } from '../ui/icon';
import { QuizStatus } from './quiz-status';
import { hrefOfEnd, hrefOfStep } from './quiz-steps';
import { StepLink } from './step-link';
import type { QuizUse } from './use-quiz';

/** The end of a quiz that is not ended yet: somebody opened its address. */
export function QuizGate({ quiz }: { quiz: QuizUse }) {
  const { address, work, answered, isRestored, given } = quiz;
  const all = answered.length;
  const done = answered.filter(Boolean).length;
  const open = Math.max(0, answered.indexOf(false));
  // Until the kept work is known, nobody can tell whether the quiz was ended.
  const isKnown = isRestored || given !== null;
  return (
    <section className={isKnown ? 'quiz quiz-gate' : 'quiz quiz-gate wait'}>
      <h1>Self-check: {quiz.title}</h1>
      <h2 ref={quiz.heading} tabIndex={-1}>
        {done} of {all} answered
      </h2>
      <p>This quiz is not ended yet. End it to see how it went, or go on with what is open.</p>
      <QuizStatus notice={quiz.notice} said={quiz.said} />
      <p className="quiz-go">
        <StepLink
          className={done === 0 ? 'btn line' : 'btn'}
          href={hrefOfEnd(address, all, work.answers)}
          go={() => void quiz.end()}
        >
          See how it went
        </StepLink>
        <StepLink
          className={done === 0 ? 'btn' : 'btn line'}
          href={hrefOfStep(address, open, work.answers)}
          go={() => quiz.moveTo(open)}
        >
          {done === 0 ? 'Start' : 'Go on'} <Icon name="arrow" />
        </StepLink>
      </p>
    </section>
  );
}
