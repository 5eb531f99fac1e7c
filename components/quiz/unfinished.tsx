'use client';

import type { NamedPool } from '@/domain/named-pool';
import { poolOf } from '@/domain/named-pool';
import type { QuizPlan } from '@/domain/quiz-address';
import type { KeptQuiz } from './kept-quizzes';
import { useKeptQuizzes } from './kept-quizzes';
import { goOnHash } from './quiz-steps';

/** The quizzes that were begun on this device, each with the way to go on. Nothing where there is none. */
export function Unfinished({ pools }: { pools: Readonly<Record<string, NamedPool>> }) {
  const { quizzes, forget } = useKeptQuizzes();
  const known = (quizzes ?? []).flatMap((quiz) => {
    const pool = poolOf(quiz.plan.choice, pools);
    return pool === null ? [] : [{ ...quiz, ...pool }];
  });
  if (known.length === 0) return null;
  return (
    <section className="goon" aria-labelledby="goon">
      <h2 id="goon">Go on</h2>
      <ul>
        {known.map((quiz) => (
          <Line key={quiz.name} quiz={quiz} forget={() => void forget(quiz.name)} />
        ))}
      </ul>
    </section>
  );
}

function Line({ quiz, forget }: { quiz: KeptQuiz & NamedPool; forget: () => void }) {
  const { name, title, size, answered } = quiz;
  const next = Math.min(answered + 1, size);
  return (
    <li>
      <p>
        <b>{title}</b>
        <span className="meta num">
          {answered} of {size}
          {manner(quiz.plan)}
        </span>
      </p>
      <a className="btn small" href={`/quiz/${name}/${next}${goOnHash}`}>
        Go on<span className="sr"> with {title}</span>
      </a>
      <button className="btn bare small" type="button" onClick={forget}>
        Remove<span className="sr"> {title}</span>
      </button>
    </li>
  );
}

function manner({ words, unrated, feedback }: QuizPlan): string {
  const asked = `${words ? ', with words' : ''}${unrated ? ', without how sure' : ''}`;
  return `${asked}${feedback === 'at-the-end' ? ', key at the end' : ''}`;
}
