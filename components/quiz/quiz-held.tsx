import { hrefOfStep } from './quiz-steps';
import { StepLink } from './step-link';
import type { QuizUse } from './use-quiz';

/** The end of a quiz of which the class has the answers, and the feedback comes later. */
export function QuizHeld({ quiz, says }: { quiz: QuizUse; says: string }) {
  const { address, answered, title, moveTo } = quiz;
  const open = answered.indexOf(false);
  const back = Math.max(0, open);
  return (
    <section className="quiz quiz-gate">
      <h1>Self-check: {title}</h1>
      <h2 ref={quiz.heading} tabIndex={-1}>
        Your class has your answers
      </h2>
      <p>
        {answered.filter(Boolean).length} of {answered.length} answered. {says}
      </p>
      <p className="quiz-go">
        <a className="btn" href="/class">
          Your class
        </a>
        <StepLink className="btn line" href={hrefOfStep(address, back, {})} go={() => moveTo(back)}>
          {open < 0 ? 'Back to the statements' : 'Answer what is open'}
        </StepLink>
      </p>
    </section>
  );
}
