'use client';

import type { QuizPlan } from '@/domain/quiz-address';
import type { KeptQuiz } from './kept-quizzes';
import { useKeptQuizzes } from './kept-quizzes';
import { goOnHash } from './quiz-steps';

/** What the list needs to know of a deck. */
export interface NamedDeck {
  readonly name: string;
  readonly title: string;
  /** How many statements it holds. */
  readonly size: number;
}

/** The quizzes that were begun on this device, each with the way to go on. Nothing where there is none. */
export function Unfinished({ decks }: { decks: readonly NamedDeck[] }) {
  const { quizzes, forget } = useKeptQuizzes();
  const known = (quizzes ?? []).flatMap((quiz) => {
    const asked = askedBy(quiz.plan, decks);
    return asked === null ? [] : [{ ...quiz, ...asked }];
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

interface Asked {
  readonly title: string;
  /** How many statements it asks. */
  readonly all: number;
}

function Line({ quiz, forget }: { quiz: KeptQuiz & Asked; forget: () => void }) {
  const { name, title, all, answered } = quiz;
  const next = Math.min(answered + 1, all);
  return (
    <li>
      <p>
        <b>{title}</b>
        <span className="meta num">
          {answered} of {all}
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

function manner({ words, feedback }: QuizPlan): string {
  return `${words ? ', with words' : ''}${feedback === 'at-the-end' ? ', key at the end' : ''}`;
}

/** Null where the course has no such deck any more. */
function askedBy({ choice }: QuizPlan, decks: readonly NamedDeck[]): Asked | null {
  if (choice.type === 'review') return { title: 'Due today', all: choice.of.length };
  if (choice.type === 'these') return { title: 'Once more', all: choice.statements.length };
  const deck = decks.find(({ name }) => name === choice.pool);
  return deck === undefined ? null : { title: deck.title, all: Math.min(choice.count, deck.size) };
}
