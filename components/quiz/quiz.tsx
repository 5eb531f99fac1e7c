'use client';

import '../exercise/sort.css';
import '../exercise/cue-exercise.css';
import './quiz.css';
import type { ReactNode } from 'react';
import { endOfQuiz } from '@/domain/question-id';
import { QuizForm } from './quiz-form';
import { QuizGate } from './quiz-gate';
import { QuizHeld } from './quiz-held';
import type { QuizProps } from './quiz-props';
import { hrefOfStep } from './quiz-steps';
import { QuizEnd } from './report/quiz-end';
import { useQuiz } from './use-quiz';

/** A self-check quiz: one statement at a time, then how it went. `children` is the order of questions. */
export function Quiz({ children, ...props }: QuizProps & { readonly children: ReactNode }) {
  const quiz = useQuiz(props);
  const { address, statements, step, work, checked } = quiz;
  const statement = statements[step];
  if (statement !== undefined) return <QuizForm quiz={quiz} statement={statement} questions={children} />;
  if (quiz.held?.questions.includes(endOfQuiz) === true)
    return <QuizHeld quiz={quiz} says={quiz.held.says} />;
  if (checked === null || checked.report === null) return <QuizGate quiz={quiz} />;
  return (
    <div className="wrap quiz-ended">
      <h1>Self-check: {quiz.title}</h1>
      <QuizEnd
        ref={quiz.heading}
        statements={statements}
        checked={checked}
        hrefOf={(to) => hrefOfStep(address, to, work.answers)}
        showStatement={quiz.moveTo}
        startAgain={quiz.startAgain}
        quizHref={`/${address}`}
        anotherHref={quiz.anotherHref}
      />
    </div>
  );
}
