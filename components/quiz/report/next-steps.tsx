import { quizName } from '@/domain/quiz-address';
import { onPlainClick } from './plain-click';

interface NextStepsProps {
  /** The statements whose first answer did not match. */
  readonly misses: readonly string[];
  /** Whether the quiz asked for the words that decide. */
  readonly words: boolean;
  readonly quizHref: string;
  readonly anotherHref: string | null;
  readonly startAgain: () => void;
}

/** The ways on from the end of a quiz, and the address by which it can be shared. */
export function NextSteps({ misses, words, quizHref, anotherHref, startAgain }: NextStepsProps) {
  return (
    <section className="rep-part rep-go" aria-labelledby="rep-go">
      <h3 id="rep-go">Go on</h3>
      <p className="row">
        {misses.length === 0 ? null : (
          <a className="btn" href={practiceOf(misses, words)}>
            {misses.length === 1 ? 'Practise this one again' : `Practise these ${misses.length} again`}
          </a>
        )}
        {anotherHref === null ? null : (
          <a className={misses.length === 0 ? 'btn' : 'btn line'} href={anotherHref}>
            Another quiz of this deck
          </a>
        )}
        <a className="btn line" href={quizHref} onClick={onPlainClick(startAgain)}>
          Start again
        </a>
        <a className="btn bare" href="/">
          Back to the course
        </a>
      </p>
      <p className="meta rep-share">
        Share this quiz: <a href={quizHref}>{quizHref}</a>
        <br />
        Whoever opens this address meets the same statements, without your answers.
      </p>
    </section>
  );
}

function practiceOf(statements: readonly string[], words: boolean): string {
  const name = quizName({ choice: { type: 'these', statements }, words, feedback: 'after-each' });
  return `/quiz/${name}`;
}
