import { nextSeed, planIn, quizName } from '@/domain/quiz-address';
import { ShareQuiz } from '../share-quiz';
import { onPlainClick } from './plain-click';

interface NextStepsProps {
  /** The statements whose first answer did not match. */
  readonly misses: readonly string[];
  readonly quizHref: string;
  readonly anotherHref: string | null;
  readonly startAgain: () => void;
}

/** The ways on from the end of a quiz, and the address by which it can be shared. */
export function NextSteps({ misses, quizHref, anotherHref, startAgain }: NextStepsProps) {
  return (
    <section className="rep-part rep-go" aria-labelledby="rep-go">
      <h3 id="rep-go">Go on</h3>
      <p className="row">
        {misses.length === 0 ? null : (
          <a className="btn" href={practiceOf(misses, quizHref)}>
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
      <ShareQuiz href={quizHref} />
    </section>
  );
}

/** A round of these statements in the manner of the quiz, with answers of its own. */
function practiceOf(statements: readonly string[], quizHref: string): string {
  const plan = planIn(quizHref.split('/').at(-1) ?? '');
  const seed = nextSeed(plan?.seed ?? 0);
  const { words, unrated } = plan ?? { words: false, unrated: false };
  return `/quiz/${quizName({ choice: { type: 'these', statements }, seed, words, unrated, feedback: 'after-each' })}`;
}
