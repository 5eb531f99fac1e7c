import type { QuizUse } from './use-quiz';

/** What stands above every statement: how far it is. Focus comes to the number of the statement. */
export function QuizTop({ quiz }: { quiz: QuizUse }) {
  const { title, heading, step, answered } = quiz;
  const left = answered.slice(0, step).filter((isAnswered) => !isAnswered).length;
  return (
    <div className="quiz-top">
      <h1>
        Self-check<span className="of-deck">: {title}</span>
      </h1>
      <Ticks answered={answered} step={step} />
      <h2 className="num" ref={heading} tabIndex={-1}>
        <span className="sr">Statement </span>
        {step + 1} of {answered.length}
        <span className="sr">
          , {answered.filter(Boolean).length} answered{left === 0 ? '' : `, ${left} skipped`}
        </span>
      </h2>
    </div>
  );
}

/** One tick for each statement: answered, shown now, skipped, to come. */
function Ticks({ answered, step }: { answered: readonly boolean[]; step: number }) {
  const reached = Math.max(step, answered.lastIndexOf(true));
  const stateOf = (isAnswered: boolean, index: number) => {
    if (index === step) return isAnswered ? 'on now' : 'now';
    if (isAnswered) return 'on';
    return index < reached ? 'skipped' : undefined;
  };
  return (
    <span className="ticks" aria-hidden="true">
      {answered.map((isAnswered, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the statements of a quiz never change
        <i key={index} className={stateOf(isAnswered, index)} />
      ))}
    </span>
  );
}
